import type { Context } from "../context.js";
import { endWithout, startWithout } from "../matchers/edges.js";
import { isPhrase, phraseAt } from "./phrases.js";

/** A line that ends a story or parts it from what follows. */
export interface EndMark {
  /** One spelling for all forms of a mark: "-30-", "###", "ENDS". */
  readonly mark: string;
  readonly role: "end" | "separator";
}

/** A line of take furniture: more to come, or which take this is. */
export interface TakeMark {
  readonly continues: boolean;
  readonly number: number | null;
  readonly of: number | null;
  readonly last: boolean;
}

/** Reads a whole line as an end mark; `text` is a match view without white space around it. Null when it is none. */
export function readEndMark(text: string, context: Context): EndMark | null {
  if (text.length === 0 || text.length > 40 || !mayBeMark(text, context)) return null;
  const number = /^[-—]+ ?(30|0) ?[-—]+$/.exec(text);
  if (number !== null) return { mark: `-${number[1] ?? ""}-`, role: "end" };
  if (/^# ?# ?# ?#?$/.test(text)) return { mark: "###", role: "end" };
  if (/^\* ?\* ?\*(?: ?\*)*$/.test(text))
    return { mark: text.replace(/ /g, "").length === 3 ? "* * *" : Array.from(text.replace(/ /g, "")).join(" "), role: "separator" };
  if (/^(?:_{3,}|-{3,}|={3,}|~{3,})$/.test(text)) return { mark: text.slice(0, 3), role: "separator" };
  if (/^(?:xxx|XXX|x x x|-xx-|xx|NNNN)$/.test(text)) return { mark: text, role: "end" };
  // The word bare, or bracketed, dashed, or in the marks of a wire: (END/2022), -FIN-, ^END<, ///END///.
  const match = /^([([【（<^*/=-]*) ?([\p{L}\p{M}' ]{1,20}?)(?:[/ ]\d{4})? ?([)\]】）>^<*/=.-]*)$/u.exec(text);
  const word = match?.[2]?.trim() ?? "";
  if (word === "" || !isPhrase(word, "ends", context)) return null;
  const framed = (match?.[1] ?? "") !== "" && (match?.[3] ?? "") !== "";
  const upper = word.toUpperCase();
  // A bare word must be printed as a mark: in capitals or as the usual English one.
  if (!framed && word !== upper && !/^(?:Ends|ENDS|Ende|Fin)$/.test(word)) return null;
  if (!framed && /[\p{sc=Han}\p{sc=Hangul}]/u.test(word) && word.length < 1) return null;
  return { mark: nameOf(upper, text), role: "end" };
}

/** A mark opens with a sign, with one of the few marks in letters, or with the word itself. */
function mayBeMark(text: string, context: Context): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code < 0x61 || code > 0x7a || code === 0x78 || code === 0x6e || phraseAt(text, 0, ["ends"], context) > 0;
}

/** The spelling under which the forms of a mark are one. */
function nameOf(word: string, text: string): string {
  if (/\p{sc=Han}/u.test(word)) return /^[(（]/.test(text) ? `（${word}）` : word;
  if (/\p{sc=Hangul}/u.test(word)) return `(${word})`;
  if (word === "END" && /^[([]/.test(text)) return "(END)";
  return word;
}

/** Reads a whole line as a mark of takes: "(MORE)", "MORETK", "FERRY-TALKS 2 LAST", "Page 2/3", "(TAKE 2)", "2-PARIS". */
export function readTake(text: string, context: Context): TakeMark | null {
  if (text.length === 0 || text.length > 60) return null;
  if (isContinued(text, context)) return take({ continues: true });
  const bare = text.slice(startWithout(text, SIGNS_BEFORE), endWithout(text, SIGNS_BEHIND));
  const page = /^(?:page|pg|p\.|seite|página|pagina|strona)\s?(\d{1,2})(?:\s?(?:\/|of|von|de|di|z)\s?(\d{1,2}))?$/iu.exec(bare);
  if (page !== null) return take({ number: Number(page[1]), of: page[2] === undefined ? null : Number(page[2]) });
  const named = /^(?:take|tk)\s?(\d{1,2})(?:\s?(?:of|\/)\s?(\d{1,2}))?$/iu.exec(bare) ?? /^(\d{1,2})(?:st|nd|rd|th)?\s?take$/iu.exec(bare);
  if (named !== null) return take({ number: Number(named[1]), of: named[2] === undefined ? null : Number(named[2]) });
  const slugged = /^[A-Z][A-Z\d/-]{2,24}[ -](\d{1,2})( LAST)?$/.exec(text);
  if (slugged !== null && (slugged[2] !== undefined || /^[A-Z]+(?:[-/][A-Z]+)* \d/.test(text)))
    return take({ number: Number(slugged[1]), last: slugged[2] !== undefined });
  const numbered = /^(\d{1,2})-[A-Z][A-Z-]{2,24}$/.exec(text);
  if (numbered !== null) return take({ number: Number(numbered[1]) });
  const first = /^(\d)(?:st|nd|rd|th) (?:ad|add)(?:-ld)?$/i.exec(bare);
  return first === null ? null : take({ number: Number(first[1]) + 1 });
}

const SIGNS_BEFORE = "([*-—/. ";
const SIGNS_BEHIND = ")]*-—/.… ";

/** Whether a whole line says that more follows: "(MORE)", "MORE TO FOLLOW". */
export function isContinued(text: string, context: Context): boolean {
  const from = startWithout(text, SIGNS_BEFORE);
  if (text.length > 60 || phraseAt(text, from, ["more"], context) < 0) return false;
  const bare = text.slice(from, endWithout(text, SIGNS_BEHIND));
  if (!isPhrase(bare, "more", context)) return false;
  // Dots alone are the "more..." of a link.
  const framed = /^[([*\-—/]/.test(text);
  const capitals = bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  return framed || capitals || (/\s/.test(bare) && !/[.…]{2}$/.test(text));
}

function take(mark: Partial<TakeMark>): TakeMark {
  return { continues: false, number: null, of: null, last: false, ...mark };
}
