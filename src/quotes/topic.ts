import type { Locale } from "../locale/locale.js";
import { entriesOf } from "../matchers/words.js";
import type { MarkPair, SubjectHint, TokenRange, Tokens } from "./draft.js";
import { isPair, isTerminal, isWord, wordOf } from "./walk.js";

/** Tokens that the words for one speaker may take. */
const SUBJECT = 32;
/** Tokens of marks from which what a person is the topic of is more likely said than a name. */
const SAID = 5;
/** Stands behind a quotation whose verb is left out. */
const QUOTING = "と";

/** What a topic that speaks ends with: titles, offices, words for somebody. Longest first. */
export function personWords({ quotes }: Locale): string[] {
  const { masculine, feminine, plural } = quotes?.pronouns ?? {};
  const lists = [quotes?.titles?.after, quotes?.roles, quotes?.bareSources, masculine, feminine, plural];
  return [...new Set(lists.flatMap((words) => entriesOf(words ?? "")))].sort((a, b) => b.length - a.length);
}

/**
 * 田中さんは「…」。 and 田中さんは「…」と。: nothing but the topic stands before the marks and no verb behind them. The topic
 * speaks if it is called like a person, or if the particle of quotation closes the sentence; that particle is the cue.
 *
 * @param first of the marks, or of those that belong to them.
 */
export function topicOf(
  tokens: Tokens,
  first: number,
  pair: MarkPair,
  sentence: TokenRange,
  { subject, persons }: { readonly subject: readonly string[]; readonly persons: readonly string[] },
): { cue: TokenRange | null; subject: SubjectHint } | null {
  const particle = first - 1;
  if (particle <= sentence.from || isPair(tokens, particle) || !subject.includes(wordOf(tokens, particle))) return null;
  let at = pair.last + 1;
  const quoting = at < sentence.to && !isPair(tokens, at) && wordOf(tokens, at) === QUOTING;
  if (quoting) at++;
  if (at < sentence.to && !isTerminal(tokens, at)) return null;
  const topic = nominalBefore(tokens, sentence.from, particle, persons);
  if (topic.to <= topic.from) return null;
  const called = isPerson(tokens, topic, persons) && isSaid(tokens, pair);
  if (!quoting && !called) return null;
  return { cue: quoting ? { from: at - 1, to: at } : null, subject: { side: "phrase", range: topic, clitic: -1 } };
}

/** Long enough for a sentence, or short and with the end of a verb in hiragana: 「驚いた」 */
function isSaid(tokens: Tokens, { from, to }: MarkPair): boolean {
  const length = to - from;
  return length >= SAID || (length >= 2 && isTerminal(tokens, to - 1)) || (length > 2 && /[\u3041-\u309f]/u.test(wordOf(tokens, to - 1)));
}

function isPerson(tokens: Tokens, { from, to }: TokenRange, persons: readonly string[]): boolean {
  let end = to;
  if ("）)".includes(wordOf(tokens, end - 1))) while (end > from && !"（(".includes(wordOf(tokens, --end)));
  const text = tokens.text.slice(tokens.from[from], tokens.to[end - 1]);
  return persons.some((word) => text.endsWith(word));
}

/** The words for somebody that end before `to`; a title in hiragana ends them as well (田中さん), and may stand behind a name in it. */
export function nominalBefore(tokens: Tokens, first: number, to: number, persons: readonly string[]): TokenRange {
  let from = to;
  while (from > first && to - from < SUBJECT && !isPair(tokens, from - 1)) {
    if (isNominal(tokens, from - 1)) {
      from--;
      continue;
    }
    const start = titleBefore(tokens, first, from, persons);
    if (start < 0) break;
    from = start;
    while (from > first && to - from < SUBJECT && isKana(tokens, from - 1) && !PARTICLES.has(wordOf(tokens, from - 1))) from--;
  }
  return { from, to };
}

/** Hiragana that part what stands before from a name. */
const PARTICLES = new Set(["は", "が", "を", "に", "で", "と", "も", "へ", "や", "の"]);

/** Where a title in hiragana that ends before `to` begins, or -1. */
function titleBefore(tokens: Tokens, first: number, to: number, persons: readonly string[]): number {
  if (!isKana(tokens, to - 1)) return -1;
  const end = tokens.to[to - 1] ?? 0;
  for (const word of persons) {
    if (!tokens.text.endsWith(word, end)) continue;
    for (let at = to - 1; at >= Math.max(first, to - word.length); at--) if (tokens.from[at] === end - word.length) return at;
  }
  return -1;
}

function isKana(tokens: Tokens, at: number): boolean {
  return !isPair(tokens, at) && isWord(tokens, at) && /^[\u3041-\u309f]/u.test(wordOf(tokens, at));
}

/** Han, katakana, Latin, digits, and what joins them in a Japanese name phrase. */
function isNominal(tokens: Tokens, at: number): boolean {
  const word = wordOf(tokens, at);
  return word === "の" || word === "・" || "（）()".includes(word) || (isWord(tokens, at) && !isKana(tokens, at));
}
