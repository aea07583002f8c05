import { memoByLocale } from "../../matchers/memo.js";
import { entriesOf } from "../../matchers/words.js";
import { type TokenRange, type Tokens } from "../draft.js";
import { textOfRange } from "../tokens.js";
import { wordOf } from "../walk.js";
import { NOBODY, type Identity } from "./identity.js";

interface Offices {
  /** Offices and honorifics that stand behind a name, longest first: 首相, 氏, 대통령. */
  readonly behind: readonly string[];
  /** Offices that may stand before one, longest first: 市长. */
  readonly before: readonly string[];
  readonly bodies: readonly string[];
  readonly bare: readonly string[];
  readonly pronouns: ReadonlySet<string>;
}

const officesOf = memoByLocale(({ quotes }): Offices => {
  const longest = (...lists: (string | undefined)[]): string[] =>
    [...new Set(lists.flatMap((words) => entriesOf(words ?? "")))].sort((a, b) => b.length - a.length);
  const { masculine, feminine, plural, any } = quotes?.pronouns ?? {};
  return {
    behind: longest(quotes?.titles?.after, quotes?.roles),
    before: longest(quotes?.roles),
    bodies: longest(quotes?.organisations, quotes?.documents),
    bare: longest(quotes?.bareSources),
    pronouns: new Set(longest(masculine, feminine, plural, any)),
  };
});

/** Personal names of Han and Hangul have two to four signs, foreign ones in kana more. */
const LONGEST_NAME = 12;

/** A mention in a writing without spaces or capitals, where an office stands right beside the name: 田中首相, 市长李明, 김민수 시장은. */
export interface UnspacedMention {
  readonly range: TokenRange;
  /** Code units of a particle at the end of the last token that are no part of the mention. */
  readonly cut: number;
  readonly identity: Identity;
}

export function readUnspaced(tokens: Tokens, mention: TokenRange, before: readonly Identity[]): UnspacedMention | null {
  const range = withoutBracket(tokens, mention);
  if (range.to <= range.from) return { range: mention, cut: 0, identity: { ...NOBODY, at: mention.from } };
  const offices = officesOf(tokens.locale);
  const text = textOfRange(tokens, range);
  if (text === "") return null;
  const at = range.from;
  if (offices.pronouns.has(text)) return { range, cut: 0, identity: before[0] ?? { ...NOBODY, at } };
  if (offices.bare.some((word) => text.endsWith(word))) return { range, cut: 0, identity: { ...NOBODY, kind: "anonymous", at } };
  const last = wordOf(tokens, range.to - 1);
  for (const office of offices.behind) {
    // Korean glues its particle to the office.
    const glued =
      tokens.locale.wordBreak === "space" && last.startsWith(office) && last.length - office.length <= 3 ? last.length - office.length : 0;
    if (glued === 0 && !text.endsWith(office)) continue;
    const held = endOf(tokens, range, office.length + glued);
    const name = held === null ? null : ownName(tokens, held);
    // "김 장관": a surname alone is the last person of that name.
    if (name !== null && glued > 0 && lengthOf(tokens, name) === 1)
      return { range, cut: glued, identity: bearerOf(tokens, name, before, at) };
    if (name === null || isOffice(textOfRange(tokens, name), offices)) break;
    return {
      range,
      cut: glued,
      identity: person(tokens, name, offices.before.includes(office) ? { from: name.to, to: range.to } : null, before, at),
    };
  }
  const titled = tokens.locale.wordBreak === "none" ? behindOffice(tokens, range, text, offices) : null;
  if (titled !== null)
    return { range, cut: 0, identity: person(tokens, { from: titled, to: range.to }, { from: range.from, to: titled }, before, at) };
  // 住民の女性: somebody, not called by name.
  if (text.includes("の") && offices.before.some((office) => text.startsWith(office)))
    return { range, cut: 0, identity: { ...NOBODY, kind: "anonymous", at } };
  const ahead = offices.before.find(
    (office) => text.startsWith(office) && text.length - office.length >= 2 && text.length - office.length <= LONGEST_NAME,
  );
  if (ahead !== undefined) {
    const start = startOf(tokens, range, ahead.length);
    if (start !== null)
      return { range, cut: 0, identity: person(tokens, { from: start, to: range.to }, { from: range.from, to: start }, before, at) };
  }
  const body = offices.bodies.some((word) => text.endsWith(word));
  const office = offices.behind.some((word) => word.length > 1 && text.endsWith(word));
  const glued = tokens.locale.wordBreak === "space" && PARTICLES.some((particle) => last.length > 1 && last.endsWith(particle)) ? 1 : 0;
  if (glued > 0) return { range, cut: glued, identity: { ...NOBODY, at } };
  return {
    range,
    cut: 0,
    identity: {
      ...NOBODY,
      kind: body ? "organisation" : office ? "person" : "unknown",
      name: office ? null : range,
      role: office ? range : null,
      at,
    },
  };
}

/** 高橋誠氏（62）: the age behind a name is no part of it. */
function withoutBracket(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  const closing = wordOf(tokens, to - 1);
  if (closing !== "）" && closing !== ")") return { from, to };
  let open = to - 1;
  while (open > from && wordOf(tokens, open) !== "（" && wordOf(tokens, open) !== "(") open--;
  return { from, to: open };
}

/** Mark topic and subject at the end of a Korean word. */
const PARTICLES = ["은", "는", "이", "가"];

/** "김철수 국토교통부": the ministry between a name and the office is no part of the name; 社長の田中: nor is what の joins to it. */
function ownName(tokens: Tokens, { from, to }: TokenRange): TokenRange {
  if (tokens.locale.wordBreak === "space") return { from, to: from + 1 };
  for (let at = to - 2; at > from; at--) if (wordOf(tokens, at) === "の") return { from: at + 1, to };
  return { from, to };
}

function lengthOf(tokens: Tokens, range: TokenRange): number {
  return textOfRange(tokens, range).length;
}

function bearerOf(tokens: Tokens, surname: TokenRange, before: readonly Identity[], at: number): Identity {
  const text = textOfRange(tokens, surname);
  const known = before.find((one) => one.name !== null && textOfRange(tokens, one.name).startsWith(text));
  return { ...NOBODY, kind: "person", name: known?.name ?? null, at };
}

/** Han signs of a name behind its office. */
const SHORT_NAME = 6;

/** 中国驻法大使卢沙野: where the name begins behind the last office, or null. */
function behindOffice(tokens: Tokens, range: TokenRange, text: string, { before, behind }: Offices): number | null {
  if (text.includes("の") || behind.some((office) => text.endsWith(office))) return null;
  let most = 0;
  for (const office of before) {
    const found = text.lastIndexOf(office);
    const rest = text.length - found - office.length;
    if (found > 0 && office.length > 1 && rest >= 2 && rest <= SHORT_NAME) most = Math.max(most, found + office.length);
  }
  return most === 0 ? null : startOf(tokens, range, most);
}

function person(tokens: Tokens, name: TokenRange, role: TokenRange | null, before: readonly Identity[], at: number): Identity {
  const text = textOfRange(tokens, name);
  const known = before.find((one) => one.kind === "person" && one.name !== null && textOfRange(tokens, one.name).startsWith(text));
  return { ...NOBODY, kind: "person", name: known?.name ?? name, role: role ?? known?.role ?? null, at };
}

/** What is left of a mention is an office or body itself: カタールの外務省(報道官). */
function isOffice(text: string, { bodies }: Offices): boolean {
  return text.length < 2 || text.length > LONGEST_NAME || text.includes("の") || bodies.some((word) => text.endsWith(word));
}

/** The range without its last `length` code units, when a token ends there. */
function endOf(tokens: Tokens, { from, to }: TokenRange, length: number): TokenRange | null {
  const end = (tokens.to[to - 1] ?? 0) - length;
  let last = to;
  while (last > from && (tokens.to[last - 1] ?? 0) > end) last--;
  return last > from && (tokens.from[last] ?? Infinity) >= end ? { from, to: last } : null;
}

/** The first token behind `length` code units of the range. */
function startOf(tokens: Tokens, { from, to }: TokenRange, length: number): number | null {
  const offset = (tokens.from[from] ?? 0) + length;
  for (let at = from; at < to; at++) if ((tokens.from[at] ?? 0) >= offset) return at;
  return null;
}
