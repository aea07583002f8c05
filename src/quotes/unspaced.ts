import type { UnspacedCues } from "../locale/quote-words.js";
import { entriesOf } from "../matchers/words.js";
import { memoByLocale } from "../matchers/memo.js";
import type { Gathered } from "./gathered.js";
import { type MarkPair, type SubjectHint, type TokenRange, type Tokens } from "./draft.js";
import { Governance } from "./gathered.js";
import { nominalBefore, personWords, topicOf } from "./topic.js";
import { isColon, isComma, isPair, isWord, pairAt, wordOf } from "./walk.js";

interface Strings {
  /** Longest first. */
  readonly after: readonly string[];
  /** Titles and words for persons that a topic ends with. */
  readonly persons: readonly string[];
  readonly before: readonly string[];
  readonly subject: readonly string[];
  readonly source: readonly string[];
}

const stringsOf = memoByLocale((locale): Strings | null => {
  const cues: UnspacedCues | undefined = locale.quotes?.unspaced;
  if (cues === undefined) return null;
  const sorted = (words: string): string[] => entriesOf(words).sort((a, b) => b.length - a.length);
  return {
    after: sorted(cues.after),
    persons: personWords(locale),
    before: sorted(cues.before),
    subject: sorted(cues.subject ?? ""),
    source: sorted(cues.source ?? ""),
  };
});

/** Characters between a closing mark and its cue, or a cue and the opening mark, that are looked at. */
const REACH = 12;
/** Tokens that the words for one speaker may take. */
const SUBJECT = 16;

/**
 * Gathers quotations in languages whose cues are strings beside the marks, not words between spaces:
 * 「…」と述べた, 他表示：“…”, "…"라고 말했다. Null when the pack has none.
 */
export function gatherUnspaced(tokens: Tokens): Gathered[] | null {
  const strings = stringsOf(tokens.locale);
  if (strings === null) return null;
  const gathered: Gathered[] = [];
  tokens.sentences.forEach((sentence, number) => {
    const source = sourceOf(tokens, sentence, strings);
    const clause = source === null ? clauseOf(tokens, sentence, strings) : null;
    if (clause !== null) {
      gathered.push(reported(clause, number));
      return;
    }
    let waiting: TokenRange[] = [];
    let found = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const pair = isPair(tokens, at) ? pairAt(tokens, at) : undefined;
      if (pair === undefined || at !== pair.first) continue;
      at = pair.last;
      const content: TokenRange = { from: pair.first, to: pair.last + 1 };
      // 「A」「B」と話した: one cue for both.
      if (pair.last + 1 < sentence.to && isPair(tokens, pair.last + 1)) {
        waiting.push(content);
        continue;
      }
      const cue = cueOf(tokens, pair, sentence, strings);
      const alone = pair.first === sentence.from;
      const uncued = alone && pair.last + 2 >= sentence.to ? Governance.Alone : Governance.None;
      const topic = cue === null ? topicOf(tokens, waiting[0]?.from ?? pair.first, pair, sentence, strings) : null;
      gathered.push({
        cue: cue?.range ?? topic?.cue ?? null,
        subject: cue?.subject ?? topic?.subject ?? NOBODY,
        contents: [...waiting, content],
        needsMarks: true,
        follows: cue === null && topic === null ? gathered.length - 1 : -1,
        governance: cue === null && topic === null ? uncued : Governance.Form,
        open: alone,
        announces: false,
        sentence: number,
      });
      waiting = [];
      found ||= cue !== null;
    }
    if (source !== null && !found) gathered.push(reported(source, number));
  });
  return gathered.sort((a, b) => (a.contents[0]?.from ?? 0) - (b.contents[0]?.from ?? 0));
}

/** A quotation that a clause of its sentence reports, marks or none. */
function reported({ cue, subject, contents }: Pick<Gathered, "cue" | "subject" | "contents">, sentence: number): Gathered {
  const governance = Governance.Clause;
  return { cue, subject, contents, needsMarks: false, follows: -1, governance, open: false, announces: false, sentence };
}

/** Chinese: 他表示，… with no marks right behind the comma: the rest of the sentence is what was said. */
function clauseOf(
  tokens: Tokens,
  sentence: TokenRange,
  { before, subject }: Strings,
): Pick<Gathered, "cue" | "subject" | "contents"> | null {
  if (subject.length > 0 || before.length === 0) return null;
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    if (isPair(tokens, at)) return null;
    if (!isComma(tokens, at)) continue;
    if (isPair(tokens, at + 1)) return null;
    const ahead = tokens.text.slice(tokens.from[sentence.from], tokens.to[at - 1]);
    const cue = before.find((entry) => ahead.endsWith(entry));
    if (cue === undefined) return null;
    let from = at;
    while (from > sentence.from && (tokens.to[at - 1] ?? 0) - (tokens.from[from] ?? 0) < cue.length) from--;
    const speaker = runBefore(tokens, sentence.from, from);
    return { cue: { from, to: at }, subject: phrase(speaker), contents: [{ from: at + 1, to: sentence.to }] };
  }
  return null;
}

const NOBODY: SubjectHint = { side: "none", range: { from: 0, to: 0 }, clitic: -1 };

function cueOf(tokens: Tokens, pair: MarkPair, sentence: TokenRange, strings: Strings): { range: TokenRange; subject: SubjectHint } | null {
  const behind = textFrom(tokens, pair.last + 1, sentence.to);
  const after = strings.after.find((entry) => behind.startsWith(entry));
  if (after !== undefined) {
    let to = tokenAt(tokens, pair.last + 1, sentence.to, after.length);
    // "이라고 덧붙였다": the verb behind the particle, where words are spaced.
    if (tokens.locale.wordBreak === "space" && !after.includes(" ") && to < sentence.to && isWord(tokens, to) && !isPair(tokens, to)) to++;
    return { range: { from: pair.last + 1, to }, subject: subjectBefore(tokens, sentence.from, pair.first, strings) };
  }
  const told = toldBehind(tokens, pair.last + 1, sentence.to, strings);
  if (told !== null) return told;
  let end = pair.first;
  while (end > sentence.from && (isColon(tokens, end - 1) || isComma(tokens, end - 1))) end--;
  const ahead = tokens.text.slice(Math.max(tokens.from[sentence.from] ?? 0, (tokens.to[end - 1] ?? 0) - REACH), tokens.to[end - 1]);
  const before = strings.before.find((entry) => ahead.endsWith(entry));
  if (before === undefined) return null;
  let from = end;
  while (from > sentence.from && (tokens.to[end - 1] ?? 0) - (tokens.from[from] ?? 0) < before.length) from--;
  return { range: { from, to: end }, subject: phrase(runBefore(tokens, sentence.from, from)) };
}

/** Chinese: “…”李明说。 A few signs, the last of them a cue, close the sentence. */
function toldBehind(tokens: Tokens, from: number, end: number, { before, subject }: Strings): ReturnType<typeof cueOf> {
  let to = end;
  while (to > from && !isWord(tokens, to - 1)) to--;
  if (subject.length > 0 || to - from < 2 || to - from > SUBJECT) return null;
  for (let at = from; at < to; at++) if (isPair(tokens, at) || !isWord(tokens, at)) return null;
  const behind = textFrom(tokens, from, to);
  const cue = before.find((entry) => behind.endsWith(entry));
  if (cue === undefined) return null;
  let start = to;
  while (start > from && (tokens.to[to - 1] ?? 0) - (tokens.from[start] ?? 0) < cue.length) start--;
  return start > from ? { range: { from: start, to }, subject: phrase({ from, to: start }) } : null;
}

/** The words before a subject particle, nearest to the marks; carried over when there is none. */
function subjectBefore(tokens: Tokens, from: number, to: number, { subject, persons }: Strings): SubjectHint {
  for (const particle of subject) {
    for (let at = to - 1; at > from; at--) {
      if (isPair(tokens, at)) continue;
      const word = wordOf(tokens, at);
      if (word === particle) {
        const nominal = nominalBefore(tokens, from, at, persons);
        if (nominal.to > nominal.from) return phrase(nominal);
      }
      // Where words are spaced the particle is the end of one (Korean).
      if (tokens.locale.wordBreak === "space" && word.length > particle.length && word.endsWith(particle))
        return phrase({ from: Math.max(runBefore(tokens, from, at + 1).from, at - 3), to: at + 1 });
    }
  }
  return NOBODY;
}

function phrase(range: TokenRange): SubjectHint {
  return range.to > range.from ? { side: "phrase", range, clitic: -1 } : NOBODY;
}

/** The outer words up to the comma or sentence end before. */
function runBefore(tokens: Tokens, first: number, to: number): TokenRange {
  let from = to;
  while (from > first && to - from < SUBJECT * 2 && !isPair(tokens, from - 1) && isWord(tokens, from - 1)) from--;
  // Chinese: the speaker comes first, time and place between it and the verb.
  let end = from;
  while (end < to && end - from < SUBJECT && !ADVERBIAL.has(wordOf(tokens, end)) && !/^\d/u.test(wordOf(tokens, end))) end++;
  return { from, to: end > from ? end : to };
}

/** Open a place, a time or an addressee in Chinese. */
const ADVERBIAL = new Set(["在", "对", "對", "就", "向", "于", "於", "日", "则", "則", "也", "还", "還", "并", "並", "曾", "均", "亦"]);

/** What a source does, behind its name: 报道, 介绍. */
const REPORTS = ["报道", "報道", "报导", "報導", "介绍", "介紹", "消息", "透露", "了解", "统计", "統計"];

/** A sentence whose source is named by a string: 気象庁によると、… */
function sourceOf(
  tokens: Tokens,
  sentence: TokenRange,
  { source, persons }: Strings,
): Pick<Gathered, "cue" | "subject" | "contents"> | null {
  const text = textFrom(tokens, sentence.from, sentence.to);
  // Chinese: 据新华社报道，…
  const [opening] = source.filter((entry) => entry.length === 1 && text.startsWith(entry));
  if (opening !== undefined) {
    let comma = sentence.from + 1;
    while (comma < sentence.to && isWord(tokens, comma) && !isPair(tokens, comma) && comma - sentence.from < SUBJECT) comma++;
    const from = sentence.from + 1;
    if (comma - from < 2 || !isComma(tokens, comma) || comma + 1 >= sentence.to) return null;
    const named = textFrom(tokens, from, comma);
    // 据了解，… "as is understood": no one is named.
    if (REPORTS.includes(named)) return null;
    const verb = REPORTS.find((word) => named.endsWith(word));
    const to = verb === undefined ? comma : comma - verb.length;
    return { cue: { from: sentence.from, to: from }, subject: phrase({ from, to }), contents: [{ from: comma + 1, to: sentence.to }] };
  }
  for (const entry of source) {
    const found = text.indexOf(entry);
    if (found < 0 || entry.length < 2) continue;
    const from = tokenAt(tokens, sentence.from, sentence.to, found);
    const to = tokenAt(tokens, sentence.from, sentence.to, found + entry.length);
    if (isPair(tokens, from) || to >= sentence.to) continue;
    return {
      cue: { from, to },
      subject: phrase({ from: Math.max(sentence.from, nominalBefore(tokens, sentence.from, from, persons).from), to: from }),
      contents: [{ from: to, to: sentence.to }],
    };
  }
  return null;
}

function textFrom(tokens: Tokens, from: number, to: number): string {
  return from >= to ? "" : tokens.text.slice(tokens.from[from], tokens.to[to - 1]);
}

/** The token that begins `length` code units behind the beginning of `from`. */
function tokenAt(tokens: Tokens, from: number, to: number, length: number): number {
  const offset = (tokens.from[from] ?? 0) + length;
  let at = from;
  while (at < to && (tokens.from[at] ?? 0) < offset) at++;
  return at;
}
