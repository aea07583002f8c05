import { Sign, TokenFlag, WordClass, type TokenRange, type Tokens } from "../draft.js";
import { wordOf } from "../walk.js";
import type { WordLook } from "./word-look.js";

/** Scripts without capitals whose words are spaced. */
export const CASELESS: ReadonlySet<string> = new Set(["Arab", "Hebr", "Deva", "Geor"]);

/** Words of a name. */
const NAME = 4;

/** Without capitals a comma and an office tell a name: "رضا کریمی، رئیس شورا، گفت". Where it ends, or `from`. */
export function endOfCaselessName(look: WordLook, from: number): number {
  const opens = (look.flag(from) & TokenFlag.SentenceStart) !== 0 || look.isBarred(from - 1) || look.sign(from - 1) === Sign.Comma;
  if (!opens) return from;
  let to = from;
  while (to < from + NAME && (look.flag(to) & TokenFlag.Word) !== 0 && look.kind(to) === 0 && !look.isBarred(to) && !look.isVerb(to)) to++;
  const comma = look.sign(to) === Sign.Comma || look.sign(to) === Sign.ArabicComma;
  const office = (look.kind(to + 1) & WordClass.Role) !== 0 && (look.flag(to + 1) & TokenFlag.ParagraphStart) === 0;
  return to >= from + 2 && comma && office ? to : from;
}

interface Bearer {
  readonly role: TokenRange | null;
  readonly name: TokenRange | null;
}

/**
 * Without capitals an office takes the words with an article, of an office or of what it is over, the name the rest:
 * "رئيس البلدية أحمد سالم". An office without a name is that of the last one who was printed with it.
 */
export function caselessBearer(tokens: Tokens, phrase: TokenRange, role: TokenRange, before: readonly Bearer[]): Bearer {
  let from = role.from + 1;
  while (from < phrase.to && isComplement(tokens, from)) from++;
  // "رئيس بلدية ميناء السلام سامي نجار": the last of such words that leaves room for a name closes the office.
  for (let at = phrase.to - 3; at > from; at--) {
    if (!isComplement(tokens, at)) continue;
    from = at + 1;
    break;
  }
  const office = { from: role.from, to: from };
  if (from < phrase.to) return { role: office, name: { from, to: phrase.to } };
  const word = withoutArticle(wordOf(tokens, role.from));
  const held = before.find((one) => one.name !== null && one.role !== null && withoutArticle(wordOf(tokens, one.role.from)) === word);
  return { role: held?.role ?? office, name: held?.name ?? null };
}

const COMPLEMENT = WordClass.Role | WordClass.Organisation | WordClass.Portfolio;

function isComplement(tokens: Tokens, at: number): boolean {
  const word = wordOf(tokens, at);
  return word.startsWith("ال") || word.startsWith("لل") || ((tokens.classes[at] ?? 0) & COMPLEMENT) !== 0;
}

function withoutArticle(word: string): string {
  return word.startsWith("ال") ? word.slice(2) : word;
}
