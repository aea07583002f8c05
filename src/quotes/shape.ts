import { decidePairs } from "./decide.js";
import { Governance } from "./gathered.js";
import { Sign, TokenFlag, type Draft, type SubjectHint, type TokenRange, type Tokens } from "./draft.js";
import type { Gathered } from "./gathered.js";
import type { Lexicon } from "./lexicon.js";
import { hasOuterWord, isComma, isPair, isWord, nextOuter, pairAt, trimRange } from "./walk.js";

interface Made {
  readonly draft: Draft;
  /** Place of what it was made of among all gathered. */
  readonly source: number;
}

/** Decides which marked stretches are quotations, and gives every quotation its kind, parts and fragments. In text order. */
export function shapeDrafts(tokens: Tokens, lexicon: Lexicon, gathered: readonly Gathered[]): Draft[] {
  const quoted = decidePairs(tokens, lexicon, gathered);
  const drafts: Made[] = [];
  gathered.forEach((one, index) => {
    const draft = shape(tokens, one, quoted);
    if (draft === null) return;
    const apart = draft.kind === "mixed" && lexicon.words?.fragmentsApart === true;
    // What is only called or named so is no reported clause: the marked words alone are the quotation.
    const clause = one.governance === Governance.Clause || one.governance === Governance.Form;
    if (!apart || clause) drafts.push({ draft, source: index });
    if (apart) {
      for (const fragment of draft.fragments)
        if (!clause || (!isName(tokens, fragment) && quoted[tokens.pairOf[fragment.from] ?? -1] === 2))
          drafts.push({ draft: { ...draft, kind: "direct", parts: [fragment], fragments: [fragment] }, source: index });
    }
  });
  const made = withoutRepeated(drafts, lexicon.words?.cuePlace === "after");
  const place = new Map<number, number>();
  made.forEach(({ source }, index) => {
    if (!place.has(source)) place.set(source, index);
  });
  return made.map(({ draft: { kind, parts, fragments, cue, subject, follows } }) => {
    return { kind, parts, fragments, cue, subject, follows: follows < 0 ? -1 : lastBefore(place, follows) };
  });
}

/** Marked words between two cues are said once: of the cue behind them where cues stand behind, else of the first. */
function withoutRepeated(made: readonly Made[], behind: boolean): Made[] {
  return made.filter((one, index) => {
    const other = made[behind ? index + 1 : index - 1];
    return (
      other === undefined ||
      one.source === other.source ||
      one.draft.kind !== "direct" ||
      other.draft.kind !== "direct" ||
      !isSame(one.draft.parts, other.draft.parts)
    );
  });
}

function isSame(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.length === b.length && a.every(({ from, to }, index) => from === b[index]?.from && to === b[index].to);
}

/** Two words or more, all with a capital: a name inside a reported clause. */
function isName(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++)
    if (isWord(tokens, at) && ((tokens.flags[at] ?? 0) & (TokenFlag.Capital | TokenFlag.Number)) === 0) return false;
  return to - from > 1;
}

/** The draft made of a gathered quotation, or of the one before it that was kept. */
function lastBefore(place: ReadonlyMap<number, number>, source: number): number {
  for (let at = source; at >= 0 && source - at < 4; at--) {
    const found = place.get(at);
    if (found !== undefined) return found;
  }
  return -1;
}

function shape(tokens: Tokens, one: Gathered, quoted: Uint8Array): Draft | null {
  const parts: TokenRange[] = [];
  const fragments: TokenRange[] = [];
  let outer = false;
  let words = 0;
  for (const content of one.contents) {
    const range = trimRange(tokens, content);
    if (range.to <= range.from) continue;
    const inside = insideOf(tokens, range);
    if (inside !== null) {
      if ((quoted[tokens.pairOf[range.from] ?? -1] ?? 0) === 0) {
        if (one.contents.length === 1) return null;
        continue;
      }
      const part = trimInside(tokens, inside);
      if (part.to <= part.from) continue;
      parts.push(part);
      fragments.push(part);
      continue;
    }
    for (let at = range.from; at < range.to; at = nextOuter(tokens, at)) {
      const pair = isPair(tokens, at) ? pairAt(tokens, at) : undefined;
      if (pair === undefined) continue;
      if ((quoted[tokens.pairOf[at] ?? -1] ?? 0) === 0) continue;
      const fragment = trimInside(tokens, { from: pair.from, to: pair.to });
      if (fragment.to > fragment.from) fragments.push(fragment);
    }
    if (hasOuterWord(tokens, range)) outer = true;
    parts.push(range);
    words += range.to - range.from;
  }
  if (parts.length === 0) return null;
  if (fragments.length === 0 && (one.needsMarks || words < 2)) return null;
  const kind = fragments.length === 0 ? "indirect" : outer ? "mixed" : "direct";
  return { kind, parts, fragments, cue: one.cue, subject: within(one.subject, one.cue), follows: one.follows };
}

/** Tokens on either side of a cue where its subject is looked for: a sentence without end must not cost more. */
const REACH = 80;

function within(subject: SubjectHint, cue: TokenRange | null): SubjectHint {
  if (cue === null) return subject;
  const from = Math.max(subject.range.from, Math.min(cue.from - REACH, subject.range.to));
  const to = Math.min(subject.range.to, Math.max(cue.to + REACH, from));
  return { side: subject.side, range: { from, to }, clitic: subject.clitic };
}

/** The words inside the marks when the range is a marked stretch or lies in one, else null. */
function insideOf(tokens: Tokens, { from, to }: TokenRange): TokenRange | null {
  const pair = pairAt(tokens, from);
  if (pair === undefined || tokens.pairOf[to - 1] !== tokens.pairOf[from]) return null;
  return { from: Math.max(from, pair.from), to: Math.min(to, pair.to) };
}

function isJoint(sign: number): boolean {
  return sign === Sign.Semicolon || sign === Sign.Colon || sign === Sign.Hyphen || sign === Sign.EnDash || sign === Sign.EmDash;
}

function isEdgeSign(sign: number): boolean {
  return isJoint(sign) || sign === Sign.Comma || sign === Sign.Stop || sign === Sign.Close || sign === Sign.SquareClose;
}

/** Without the comma that only joins it to its cue, and without stray signs at the edges. */
function trimInside(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  while (from < to && !isWord(tokens, from) && isEdgeSign(tokens.signs[from] ?? 0)) from++;
  while (to > from && (isComma(tokens, to - 1) || isJoint(tokens.signs[to - 1] ?? 0))) to--;
  for (let at = from; at < to; at++) if (isWord(tokens, at)) return { from, to };
  return { from, to: from };
}
