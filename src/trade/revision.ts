import type { Context } from "../context.js";
import type { RevisionKind } from "../vocabulary.js";
import { isPhrase, type WordList } from "./phrases.js";

/** What a label says of the version of a story. */
export interface RevisionReading {
  readonly kind: RevisionKind;
  readonly number: number | null;
}

/** Lists of the packs and the kind their entries stand for. */
const KINDS: readonly (readonly [WordList, RevisionKind])[] = [
  ["kills", "kill"],
  ["corrections", "correction"],
  ["repeats", "repeat"],
  ["holds", "hold"],
  ["wrapups", "wrapup"],
  ["leads", "lead"],
  ["updates", "update"],
  ["adds", "add"],
];

/** Words of English-language wires that have no list of their own. */
const WORDS = new Map<string, RevisionKind>([
  ["refile", "refile"],
  ["refiled", "refile"],
  ["sub", "sub"],
  ["subs", "sub"],
  ["insert", "insert"],
  ["ins", "insert"],
  ["advisory", "advisory"],
  ["adv", "advance"],
  ["advance", "advance"],
  ["net", "update"],
]);

const ORDINAL = /^(?:(\d{1,2})(?:st|nd|rd|th|[ºª]|er|[e.]|ème)?|(first|second|third|fourth|fifth))[\s-]*/iu;
const NAMED = ["first", "second", "third", "fourth", "fifth"];

/** Reads a whole label: "UPDATE 2", "2nd LD", "1ST LEAD", "2NDLEAD", "KORREKTUR", "종합2보". Null when it is no revision. */
export function readRevisionLabel(label: string, context: Context): RevisionReading | null {
  const text = label.trim().replace(/[.:]$/, "");
  const korean = /^(?:종합|수정|제?)\s?(\d{1,2})?\s?보?$/u.exec(text);
  if (korean !== null && /종합|수정|보/u.test(text))
    return { kind: text.startsWith("수정") ? "correction" : "update", number: korean[1] === undefined ? 1 : Number(korean[1]) };
  const ordinal = ORDINAL.exec(text);
  const rest = ordinal === null ? text : text.slice(ordinal[0].length);
  const trailing = /\s?(?:n[o°º]?\.?\s?)?(\d{1,2})$/iu.exec(rest);
  const word = (trailing === null ? rest : rest.slice(0, trailing.index)).trim();
  const kind = kindOf(word, context);
  if (kind === null) return null;
  const printed = ordinal?.[1] ?? trailing?.[1];
  const number = printed !== undefined ? Number(printed) : ordinal?.[2] !== undefined ? NAMED.indexOf(ordinal[2].toLowerCase()) + 1 : null;
  // A lead without a number is the first.
  return { kind, number: number ?? (kind === "lead" ? 1 : null) };
}

function kindOf(word: string, context: Context): RevisionKind | null {
  const plain = word.replace(/\.$/, "");
  const listed = KINDS.find(([list]) => isPhrase(plain, list, context));
  return listed?.[1] ?? WORDS.get(plain.toLowerCase()) ?? null;
}

/** Of stacked labels the weightiest counts: a corrected update is a correction. */
const WEIGHT: readonly RevisionKind[] = ["kill", "correction", "refile", "repeat"];

/** The reading that counts among several; the first when none outweighs. */
export function weightiest<T extends { readonly kind: RevisionKind }>(readings: readonly T[]): T | null {
  for (const kind of WEIGHT) {
    const found = readings.find((reading) => reading.kind === kind);
    if (found !== undefined) return found;
  }
  return readings[0] ?? null;
}
