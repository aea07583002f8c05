import { readAgencies } from "../agencies/resolve.js";
import type { Context } from "../context.js";
import { endWithout } from "../matchers/edges.js";
import type { ViewRange } from "../text/view.js";
import { isPhrase, phraseAt } from "./phrases.js";

/** Ranges are of the text read. */
export interface Copyright {
  readonly holder: ViewRange | null;
  readonly year: number | null;
}

const COPYRIGHT = /^(?:(?:©|\(c\)|copyright|&copy;|all content|alle rechte)\s*[:,]?\s*){1,3}|^c\.(?=\d{4} )/iu;

/** "© 2022 AFP", "(c) Copyright Thomson Reuters 2022.", "c.2011 Bloomberg News". Null when the line is none. */
export function readCopyright(text: string): Copyright | null {
  if (text.length > 200 || !"©(cC&aA".includes(text.charAt(0))) return null;
  const mark = COPYRIGHT.exec(text)?.[0];
  if (mark === undefined || !/©|\(c\)|copyright|^c\./i.test(mark)) return null;
  const year = /(?:19|20)\d{2}(?:\s?-\s?(?:19|20)?\d{2})?/.exec(text.slice(mark.length));
  let from = mark.length;
  let to = text.length;
  if (year !== null && year.index < 3) from += year.index + year[0].length;
  else if (year !== null) to = mark.length + year.index;
  from += /^[\s,.:-]*(?:by\s+|par\s+|von\s+)?/i.exec(text.slice(from))?.[0].length ?? 0;
  const stop = /\.\s|\.$|\s[-|—]\s|,?\s(?:all rights|tous droits|alle rechte|todos los|tutti i|все права|20\d\d|19\d\d)/iu.exec(
    text.slice(from, to),
  );
  if (stop !== null) to = from + stop.index;
  to = from + text.slice(from, to).trimEnd().length;
  if (to - from > 80) return null;
  if (to > from && !/^[\p{L}\d]/u.test(text.slice(from))) return null;
  return { holder: to > from ? { from, to } : null, year: year === null ? null : Number(year[0].slice(0, 4)) };
}

/** "With AFP", "(avec AFP et Reuters)", "Con información de EFE", "Com agências": the names; null when one is neither an agency nor the word for agencies. */
export function readCredits(text: string, context: Context): ViewRange[] | null {
  if (text.length > 120) return null;
  const open = /^[([—–-]*\s*/.exec(text)?.[0].length ?? 0;
  const to = endWithout(text, ")]. ");
  const intro = phraseAt(text, open, ["withAgencies"], context);
  if (intro < 0) return null;
  const agencies = phraseAt(text, open, ["withAgencies"], context);
  const names = listNames(text, intro, to, context);
  if (names.length > 0 && names.every(({ from, to: end }) => isCredit(text.slice(from, end), context))) return names;
  // "Com agências", "avec agences" may be one entry of the list.
  if (agencies === to) {
    const last = text.lastIndexOf(" ", to - 1) + 1;
    return isPhrase(text.slice(last, to), "agencies", context) ? [{ from: last, to }] : null;
  }
  return null;
}

function isCredit(name: string, context: Context): boolean {
  return readAgencies(name) !== null || isPhrase(name, "agencies", context);
}

function listNames(text: string, from: number, to: number, context: Context): ViewRange[] {
  const names: ViewRange[] = [];
  let start = from;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const at = start + (raw.length - raw.replace(/^[\s:]+/, "").length);
    if (end > at && raw.trim() !== "") names.push({ from: at, to: at + text.slice(at, end).trimEnd().length });
  };
  for (let i = from; i < to; i++) {
    if (text[i] === "," || text[i] === "/") {
      push(i);
      start = i + 1;
    } else if (text[i] === " ") {
      const end = phraseAt(text, i + 1, ["joiners"], context);
      if (end > 0 && end < to && text[end] === " ") {
        push(i);
        start = end;
        i = end - 1;
      }
    }
  }
  push(to);
  return names;
}

/** "Source: AFP", "SOURCE Springfield Ferry Company": the source, and whether the line closes a press release. */
export function readSource(text: string, context: Context): { readonly name: ViewRange; readonly closes: boolean } | null {
  if (text.length > 120) return null;
  const open = /^[([]?\s*/.exec(text)?.[0].length ?? 0;
  const intro = phraseAt(text, open, ["sources"], context);
  if (intro < 0) return null;
  const sign = /^\s?:\s*/.exec(text.slice(intro))?.[0];
  const to = endWithout(text, ")]. ");
  if (sign !== undefined) {
    const from = intro + sign.length;
    return to > from && /^[\p{L}\d©]/u.test(text.slice(from)) ? { name: { from, to }, closes: false } : null;
  }
  if (text.slice(open, intro) !== "SOURCE" || !/^ \p{Lu}/u.test(text.slice(intro))) return null;
  return { name: { from: intro + 1, to: text.trimEnd().length }, closes: true };
}

/** A line of service text: what it begins or ends with is in the list. Its URL, when it has one. */
export function readBoilerplate(text: string, context: Context): { readonly url: string | null } | null {
  if (text.length > 250) return null;
  const url = /https?:\/\/\S+/.exec(text)?.[0] ?? null;
  const start = phraseAt(text, 0, ["boilerplate"], context);
  if (start > 0 && (start >= text.length - 1 || /^\s?[:>»]/.test(text.slice(start)))) return { url };
  for (let i = text.length - 1; i > 0 && i > text.length - 40; i--) {
    if (text[i - 1] === " " && phraseAt(text, i, ["boilerplate"], context) === text.length && text.length < 80) return { url };
  }
  return null;
}

/** "About Springfield Ferry Company" as a title. */
export function readAbout(text: string, context: Context): ViewRange | null {
  if (text.length > 80 || /[.!?]$/.test(text)) return null;
  const intro = phraseAt(text, 0, ["about"], context);
  if (intro < 0 || !/^ ?\p{Lu}|^[\p{sc=Han}\p{sc=Katakana}\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text.slice(intro))) return null;
  const from = intro + (text[intro] === " " ? 1 : 0);
  return { from, to: text.replace(/:$/, "").length };
}

/** A list of contacts: a title, then names, numbers and addresses. */
export interface Contacts {
  readonly names: readonly ViewRange[];
  readonly phones: readonly ViewRange[];
  readonly emails: readonly ViewRange[];
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const NUMBER = /\+?\(?\d[\d\s()./-]{5,22}\d/;

/** The title of a list of contacts, as a whole line or up to a colon; -1 when it is none. */
export function contactsTitle(line: string, context: Context): number {
  const title = phraseAt(line, 0, ["contacts"], context);
  if (title < 0) return -1;
  const colon = /^\s?:\s*/.exec(line.slice(title))?.[0];
  if (colon !== undefined) return title + colon.length;
  return title === line.length ? title : -1;
}

/** What one line of a list of contacts holds; null when it is neither name, number nor address. */
export function readContactLine(line: string, offset: number, context: Context): Contacts | null {
  const names: ViewRange[] = [];
  const phones: ViewRange[] = [];
  const emails: ViewRange[] = [];
  const email = EMAIL.exec(line);
  if (email !== null) emails.push({ from: offset + email.index, to: offset + email.index + email[0].length });
  const rest =
    email === null ? line : `${line.slice(0, email.index)}${" ".repeat(email[0].length)}${line.slice(email.index + email[0].length)}`;
  const phone = NUMBER.exec(rest);
  if (phone !== null) phones.push({ from: offset + phone.index, to: offset + phone.index + phone[0].length });
  const words = phone === null ? rest : rest.slice(0, phone.index);
  const labelled = phraseAt(words.trim(), 0, ["phones"], context) > 0;
  const name = /^\s*(\p{Lu}[\p{L}'.-]+(?: (?:\p{Lu}[\p{L}'.-]*|de|van|von|der|di|da|del)){1,3})(?: ?[,(].*| ?[:;|-])? ?$/u.exec(words);
  if (name?.[1] !== undefined && !labelled)
    names.push({ from: offset + words.indexOf(name[1]), to: offset + words.indexOf(name[1]) + name[1].length });
  if (names.length + phones.length + emails.length > 0) return { names, phones, emails };
  return /^(?:https?:\/\/|www\.)\S+$/i.test(line.trim()) || labelled ? { names, phones, emails } : null;
}
