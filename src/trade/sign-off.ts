import type { Context } from "../context.js";
import { endWithout } from "../matchers/edges.js";
import { Char, CHAR_CLASS } from "../text/char-classes.js";
import type { ViewRange } from "../text/view.js";
import { mayOpen, mentions, phraseAt } from "./phrases.js";

export type SignOffRole = "reporting" | "writing" | "editing" | "translation" | "contributing";

/** One who worked on the story. Ranges are of the text read. */
export interface SignOffPerson {
  readonly role: SignOffRole;
  readonly name: ViewRange;
  readonly place: ViewRange | null;
}

/** A sign-off: `(Reporting by Jane Doe in Paris; Editing by John Roe)`. */
export interface SignOff {
  readonly people: readonly SignOffPerson[];
  readonly emails: readonly ViewRange[];
  readonly phones: readonly ViewRange[];
}

const ROLES: readonly SignOffRole[] = ["translation", "editing", "writing", "contributing", "reporting"];
/** A sign-off is no longer than this, in code units. */
const LONGEST = 700;
/** Role words that also open bylines, credits and prose: they count only inside brackets with a colon or another clause. */
const WEAK =
  /^(?:by|par|por|von|de|di|av|af|door|per|da|autor|autoři|автор|авторы|text|source|[z文글]|od|του|της|tekst|avec|con|com|haber|kamera|bài|tin|oleh|記者|记者|기자|o|från|fra)$/iu;

/** Reads a whole block as a sign-off; `text` is a match view without white space around it. Null when a part of it is neither role, name nor contact. */
export function readSignOff(text: string, context: Context): SignOff | null {
  if (text.length < 8 || text.length > LONGEST) return null;
  const open = /^(?:\({1,2}|\[|- ?|— ?|_+ ?|\*+ ?)/.exec(text)?.[0].length ?? 0;
  const framed = /^[([]/.test(text);
  if (framed && !/[)\]]\s*\.?$/.test(text)) return null;
  const to = endWithout(text, framed ? ")]. " : ". ");
  const inner: ViewRange = { from: open, to };
  return readClauses(text, inner, framed || open > 0, context) ?? readNames(text, context);
}

/** Reads a whole block as sentences that name who worked on the story; the part of `readSignOff` for text without brackets and colons. */
export function readNames(text: string, context: Context): SignOff | null {
  if (text.length < 8 || text.length > LONGEST || !mayName(text, context)) return null;
  if (!text.includes(" reported ") && !mentions(text, "contributing", context)) return null;
  return readSentences(text, { from: 0, to: text.length }, context);
}

const INSIDE_NAME = new Set("de,da,do,dos,del,della,di,van,von,der,den,bin,al,el,la,le,ter,of,the".split(","));

/** A sentence of names opens with one: a small second word is a part of it, joins the next, or says what they did. */
function mayName(text: string, context: Context): boolean {
  const first = CHAR_CLASS[text.charCodeAt(0)] ?? Char.Other;
  if (first < Char.Lower || first > Char.Han) return false;
  const second = text.indexOf(" ") + 1;
  const code = text.charCodeAt(second);
  if (second === 0 || !(code >= 0x61 && code <= 0x7a)) return true;
  const end = text.indexOf(" ", second);
  return (
    text.startsWith("reported", second) ||
    INSIDE_NAME.has(text.slice(second, end < 0 ? text.length : end)) ||
    phraseAt(text, second, ["contributing", "joiners", "inPlace"], context) > 0 ||
    TITLE.test(text)
  );
}

/** The role that a clause begins with, and where its names start. */
function roleAt(text: string, at: number, context: Context): { role: SignOffRole; to: number } | null {
  if (!mayOpen(text, at, ROLES, context)) return null;
  let best: { role: SignOffRole; to: number } | null = null;
  for (const role of ROLES) {
    const to = phraseAt(text, at, [role], context);
    if (to > (best?.to ?? -1)) best = { role, to };
  }
  if (best === null) return null;
  const printed = text.slice(at, best.to);
  const colon = /^\s?:\s*/.exec(text.slice(best.to));
  if (WEAK.test(printed) && colon === null) return null;
  const gap = colon?.[0].length ?? /^\s+/.exec(text.slice(best.to))?.[0].length ?? 0;
  return gap === 0 && !/[\p{sc=Han}\p{sc=Hangul}]/u.test(printed) && !printed.endsWith("'") ? null : { role: best.role, to: best.to + gap };
}

function readClauses(text: string, inner: ViewRange, framed: boolean, context: Context): SignOff | null {
  const people: SignOffPerson[] = [];
  const emails: ViewRange[] = [];
  const phones: ViewRange[] = [];
  let at = inner.from;
  let first = true;
  while (at < inner.to) {
    while (/[\s;,.—|-]/.test(text[at] ?? "x") && at < inner.to) at++;
    if (at >= inner.to) break;
    const role = roleAt(text, at, context);
    if (role === null && first) return null;
    const end = clauseEnd(text, role?.to ?? at, inner.to, context);
    if (role === null) {
      if (!readContact(text, { from: at, to: end }, emails, phones)) return null;
    } else {
      // Out of brackets only the long forms count: "Reporting by", "Additional reporting by".
      if (!framed && first && role.to - at < 12) return null;
      if (!readPeople(text, { from: role.to, to: end }, role.role, people, context)) return null;
    }
    first = false;
    at = end;
  }
  return people.length > 0 ? { people, emails, phones } : null;
}

/** A clause ends at a semicolon, or at a comma or full stop behind which another role begins. */
function clauseEnd(text: string, from: number, to: number, context: Context): number {
  for (let i = from; i < to; i++) {
    const sign = text[i] ?? "";
    if (sign === ";" || sign === "|") return i;
    if (sign !== "," && sign !== "." && sign !== "—" && sign !== "\n" && !(sign === " " && text[i + 1] === "-" && text[i + 2] === " "))
      continue;
    let next = i + 1;
    while (/[\s-]/.test(text[next] ?? "x")) next++;
    if (next < to && roleAt(text, next, context) !== null) return i;
    if (sign === "," && /^[\w.+-]+@/.test(text.slice(next, next + 60))) return i;
  }
  return to;
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const PHONE = /^\+?\(?\d[\d\s()./-]{5,24}$/;

function readContact(text: string, range: ViewRange, emails: ViewRange[], phones: ViewRange[]): boolean {
  const raw = text.slice(range.from, range.to).trim();
  const from = text.indexOf(raw, range.from);
  const email = EMAIL.exec(raw);
  if (email !== null && email[0].length > raw.length - 12) {
    emails.push({ from: from + email.index, to: from + email.index + email[0].length });
    return true;
  }
  const number = raw.replace(/^[\p{L}. :]{0,20}(?=[+(\d])/u, "");
  if (PHONE.test(number)) {
    phones.push({ from: from + raw.length - number.length, to: from + raw.length });
    return true;
  }
  // Services print the desk or a messaging address as well; they name nobody.
  return raw === "" || /^(?:Reuters Messaging|Twitter|Desk|Newsroom|@)/i.test(raw);
}

const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'.-]*|\p{Lo}[\p{L}\p{M}'.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'.-]*|\p{Lo}[\p{L}\p{M}'.-]*|de|da|do|dos|del|della|di|van|von|der|den|bin|al|el|la|le|ter|of|the)){0,5}$/u;

/** Takes the names of one clause, each with the place behind it; a place behind the last name belongs to those before it that have none only when it says so ("both"). */
function readPeople(text: string, range: ViewRange, role: SignOffRole, people: SignOffPerson[], context: Context): boolean {
  const parts = splitNames(text, range, context);
  if (parts.length === 0) return false;
  for (const part of parts) {
    const person = readPerson(text, part, context);
    if (person === null) return false;
    people.push({ role, ...person });
  }
  return true;
}

/** The parts of "Jane Doe, Ann Poe and Sam Loe in Berlin". */
function splitNames(text: string, range: ViewRange, context: Context): ViewRange[] {
  const parts: ViewRange[] = [];
  let start = range.from;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    if (raw.trim() !== "") parts.push({ from, to: from + raw.trim().length });
  };
  for (let i = range.from; i < range.to; i++) {
    if (text[i] === "," || text[i] === "、" || text[i] === "/" || text[i] === "·") {
      push(i);
      start = i + 1;
    } else if (text[i] === " ") {
      const end = phraseAt(text, i + 1, ["joiners"], context);
      if (end > 0 && text[end] === " ") {
        push(i);
        start = end;
        i = end - 1;
      }
    }
  }
  push(range.to);
  return parts;
}

function readPerson(text: string, { from, to }: ViewRange, context: Context): { name: ViewRange; place: ViewRange | null } | null {
  for (let i = from; i < to; i++) {
    if (text[i] !== " ") continue;
    const end = phraseAt(text, i + 1, ["inPlace"], context);
    if (end < 0 || text[end] !== " " || end >= to) continue;
    const name = { from, to: i };
    const place = { from: end + 1, to };
    if (NAME.test(text.slice(name.from, name.to)) && NAME.test(text.slice(place.from, place.to))) return { name, place };
  }
  return NAME.test(text.slice(from, to)) ? { name: { from, to }, place: null } : null;
}

/** Before the names of helpers: "Associated Press writers", "AP journalist". */
const TITLE =
  /^(?:The )?(?:\p{Lu}[\p{L}.&'-]*(?: \p{Lu}[\p{L}.&'-]*){0,4} )?(?:staff |news |video |sports |business |religion |science |special )?(?:writers?|journalists?|reporters?|correspondents?|researchers?|photographers?|editors?|producers?) /u;

/** "Gillum reported from Washington. Associated Press writers Dina Poe and Matt Loe contributed to this report from Boston." */
function readSentences(text: string, range: ViewRange, context: Context): SignOff | null {
  const people: SignOffPerson[] = [];
  for (const match of text.slice(range.from, range.to).matchAll(/(?:[^.]|\.(?=\S)|(?<=\b\p{Lu})\.(?= \p{Lu}))+\.?/gu)) {
    const raw = match[0];
    const from = range.from + match.index + (raw.length - raw.trimStart().length);
    const to = from + raw.trim().replace(/\.$/, "").length;
    if (to > from && !readSentence(text, { from, to }, people, context)) return null;
  }
  return people.length > 0 ? { people, emails: [], phones: [] } : null;
}

/** "Boston", "Johnstown, Pennsylvania, and New York". */
const PLACES = /^\p{Lu}[\p{L}\p{M}.'-]*(?:,? (?:and )?\p{Lu}[\p{L}\p{M}.'-]*){0,7}$/u;

function readSentence(text: string, { from, to }: ViewRange, people: SignOffPerson[], context: Context): boolean {
  const sentence = text.slice(from, to);
  const title = TITLE.exec(sentence)?.[0].length ?? 0;
  const reported = / reported(?= (?:from|in) \p{Lu}|$)/u.exec(sentence);
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] !== " ") continue;
    const end = phraseAt(sentence, i + 1, ["contributing"], context);
    const said = reported?.index === i ? i + " reported".length : -1;
    const after = Math.max(end, said);
    if (after < 0) continue;
    const rest = sentence.slice(after);
    const place = /^ (?:from|in) (.+)$/.exec(rest);
    if (rest !== "" && place === null) return false;
    const range = place?.[1] === undefined ? null : { from: from + sentence.length - place[1].length, to };
    if (range !== null && !PLACES.test(place?.[1] ?? "")) return false;
    const added: SignOffPerson[] = [];
    if (!readPeople(text, { from: from + title, to: from + i }, end >= 0 ? "contributing" : "reporting", added, context)) return false;
    people.push(...added.map((person) => ({ ...person, place: person.place ?? range })));
    return true;
  }
  return false;
}
