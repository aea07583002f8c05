import type { Context } from "../context.js";
import { foldWord } from "../matchers/words.js";
import type { ViewRange } from "../text/view.js";
import { isNameLike, isStampLike, shapeOf } from "./line-shape.js";
import { namesIn, PARTICLES } from "./names.js";
import { FURNITURE, maskOf, openingOf, PageWord, type PageLexicon } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** How a name is presented. */
export const enum Form {
  /** "By NAME", "Autor: NAME". */
  Introduced = 0,
  /** The line above holds the introduction alone. */
  IntroducedAbove = 1,
  /** The whole line is names. */
  Bare = 2,
  /** A name among other things: "NAME | 3 May", "NAME, Chefreporter". */
  Mixed = 3,
  /** In brackets that open the lead: "〔記者NAME/台北報導〕". */
  Bracketed = 4,
  /** A news agency alone, as source of the story. */
  Agency = 5,
}

export interface NameCandidate extends ViewRange {
  readonly line: number;
  readonly form: Form;
  /** Place among the names of the line, and their number. */
  readonly order: number;
  readonly names: number;
  /** Where the byline begins: with its introduction. */
  readonly opens: number;
  readonly role: boolean;
}

/** News agencies as bylines print them. Names of the trade, not of outlets. */
export const AGENCIES = new Set(
  ("dpa, afp, ap, reuters, efe, ansa, apa, sda, keystone-sda, sid, tass, pap, čtk, ctk, tasr, ntb, ritzau, stt, bns, mti, anp, belga, lusa, aap, upi, pti, ani, ians, kyodo, jiji, xinhua, yonhap, bernama, " +
    "antara, anka, iha, dha, associated press, the associated press, agence france-presse, europa press, agencia efe, anadolu ajansı, anadolu agency, press association, pa media, bloomberg, interfax, " +
    "unn, унн, тасс, интерфакс, риа новости, апа, απε, απε-μπε, رويترز, أ ف ب, ap news, adnkronos, the canadian press, sapa, telam, notimex, agência brasil, agencia estado, news agencies, with agencies, agencies")
    .split(", "),
);

const ABOVE = 10;
const BELOW_END = 14;
const LONGEST = 200;
/** Signs that end a list of names. */
const BREAK = /[|•·—@()[\]{}<>©→»«]|\s-\s|\/\/|\d|\s[–]\s|:(?!\/)|\s\/\s/g;

/** Everything near the headline and around the body that may be an author's name. */
export function findNames(sheet: Sheet, headline: number): NameCandidate[] {
  const { lines, start, end } = sheet;
  const found: NameCandidate[] = [];
  if (start < 0) return found;
  const anchor = headline < 0 ? start : Math.min(headline, start);
  for (let i = Math.max(0, anchor - ABOVE); i < Math.min(lines.length, Math.max(end + BELOW_END, headline + 12)); i++) {
    const line = lines[i];
    if (line === undefined || i === headline) continue;
    if (line.text.length <= LONGEST && !(line.body && line.text.length > 90)) readLine(sheet, i, found);
    else if (i >= start && i <= start + 2) readBrackets(sheet, i, found);
  }
  return found;
}

function readLine(sheet: Sheet, index: number, found: NameCandidate[]): void {
  const { lexicons } = sheet;
  const text = sheet.lines[index]?.text ?? "";
  const above = introducesAlone(sheet.lines[index - 1]?.text ?? "", sheet) || found.some(({ line, form }) => line === index - 1 && form === Form.IntroducedAbove);
  let from = 0;
  let introduced = -1;
  const stops = [...text.matchAll(BREAK)].map((match) => ({ at: match.index, next: match.index + match[0].length, colon: match[0] === ":" }));
  stops.push({ at: text.length, next: text.length, colon: false });
  for (const { at, next, colon } of stops) {
    if (at > from) {
      const piece = trimmed(text, from, at);
      const intro = introduced >= 0 ? { from: introduced, to: piece.from } : findIntro(text, piece, sheet);
      const alone = piece.from === 0 && piece.to === text.length;
      if (intro !== null) add(sheet, index, { from: intro.to, to: piece.to }, Form.Introduced, intro.from, found);
      if (intro === null || (introduced < 0 && intro.from > piece.from)) add(sheet, index, piece, above ? Form.IntroducedAbove : alone ? Form.Bare : Form.Mixed, piece.from, found);
      introduced = colon && (maskOf(text.slice(piece.from, piece.to), lexicons) & PageWord.bylineIntros || endsWithIntro(text, piece, sheet)) ? piece.from : -1;
    }
    from = next;
  }
}

function add(sheet: Sheet, line: number, range: ViewRange, form: Form, opens: number, found: NameCandidate[]): void {
  const text = sheet.lines[line]?.text ?? "";
  const names = namesIn(text, range, sheet.lexicons, form === Form.Introduced || form === Form.Bracketed);
  names.forEach((name, order) => {
    const own = text.slice(name.from, name.to);
    const agency = AGENCIES.has(foldWord(own));
    const { mask } = openingOf(text, sheet.lexicons, Math.min(text.length, name.to + (/^[,\s]/.test(text.slice(name.to)) ? 1 : 0) + (text.slice(name.to, name.to + 2) === ", " ? 1 : 0)));
    if (form !== Form.Introduced && !agency && form !== Form.IntroducedAbove && (maskOf(own, sheet.lexicons) & (FURNITURE | PageWord.sections | PageWord.published | PageWord.updated)) !== 0) return;
    const single = !/[\s\p{Lo}]/u.test(own);
    if (single && !agency && (form === Form.Mixed || (form === Form.Bare && !besideStamp(sheet, line)))) return;
    found.push({ ...name, line, form: agency && form === Form.Bare ? Form.Agency : form, order, names: names.length, opens, role: (mask & PageWord.authorRoles) !== 0 });
  });
}

/** A stamp stands on the line before or after. */
function besideStamp({ lines }: Sheet, line: number): boolean {
  return [line - 1, line + 1].some((other) => {
    const text = lines[other]?.text ?? "";
    return text.length < 60 && isStampLike(text, shapeOf(text));
  });
}

/** Lead paragraphs that open with the reporter in brackets. */
function readBrackets(sheet: Sheet, line: number, found: NameCandidate[]): void {
  const text = sheet.lines[line]?.text ?? "";
  const open = /^.{0,14}?[〔([【［](.{2,40}?)[〕)\]】］]/u.exec(text);
  if (open === null) return;
  const from = open[0].length - 1 - (open[1]?.length ?? 0);
  const range = { from, to: open[0].length - 1 };
  const intro = findIntro(text, range, sheet);
  if (intro !== null) add(sheet, line, { from: intro.to, to: range.to }, Form.Bracketed, intro.from, found);
  else if (/기자|記者|记者|特派員/.test(open[1] ?? "")) add(sheet, line, { from: Math.max(from, text.lastIndexOf("=", range.to) + 1), to: range.to }, Form.Bracketed, from, found);
}

/** The first word of introduction in the piece: at its start, or after words that are no name. */
function findIntro(text: string, { from, to }: ViewRange, { lexicons }: Sheet): ViewRange | null {
  for (let at = from; at < to; at++) {
    if (at > from && text.charAt(at - 1) !== " " && !isHan(text.charCodeAt(at))) continue;
    const { mask, length } = openingOf(text, lexicons, at);
    if (length > 0 && mask & PageWord.bylineIntros && at + length < to) {
      if (at > from && (/^\p{Lu}/u.test(text.charAt(at)) || mask & PageWord.authorRoles || PARTICLES.has(foldWord(text.slice(at, at + length))))) continue;
      let next = at + length;
      while (next < to && /[\s:：]/.test(text.charAt(next))) next++;
      // Two in a row: "written by", "Text von".
      const second = openingOf(text, lexicons, next);
      if (second.length > 0 && second.mask & PageWord.bylineIntros && next + second.length < to && /[\s:]/.test(text.charAt(next + second.length))) next += second.length + 1;
      return { from: at, to: next };
    }
    const glued = at === from ? /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor)(?=\p{Lu}\p{Ll})/u.exec(text.slice(at, to)) : null;
    if (glued !== null) return { from: at, to: at + glued[0].length };
  }
  return null;
}

function isHan(code: number): boolean {
  return code >= 0x3040 && code < 0xa000;
}

function endsWithIntro(text: string, { from, to }: ViewRange, { lexicons }: Sheet): boolean {
  const last = text.slice(Math.max(from, text.lastIndexOf(" ", to - 1) + 1), to);
  return (maskOf(last, lexicons) & PageWord.bylineIntros) !== 0;
}

function introducesAlone(text: string, { lexicons }: Sheet): boolean {
  if (text.length > 36) return false;
  const bare = text.replace(/[\s:：]+$/u, "");
  return (maskOf(bare, lexicons) & PageWord.bylineIntros) !== 0;
}

function trimmed(text: string, from: number, to: number): ViewRange {
  let a = from;
  let b = to;
  while (a < b && /[\s,;.-]/.test(text.charAt(a))) a++;
  while (b > a && /[\s,;-]/.test(text.charAt(b - 1))) b--;
  return { from: a, to: b };
}

/** Columns of the model that tells authors from other names. The last row of a page stands for "none of them". */
export const NAME_FEATURES = [
  "form", "toHeadline", "toStart", "toEnd", "toStamp", "words", "weight", "upperShare", "lineWeight", "share", "order", "names", "inBody", "asLine",
  "role", "roleBelow", "stampBelow", "stampOnLine", "furniture", "section", "credit", "agency", "body", "backWeight", "nextWeight", "introduced", "rank",
  "nameLike", "opens", "gap", "creditBack", "copies", "inHeadline", "afterEnd", "lower", "lineWords", "mail", "bodyScore", "none", "common", "stopwords", "listed", "calendar", "mentions",
] as const;

const FAR = 30;

export function nameRows(sheet: Sheet, headline: number, stamp: number, found: readonly NameCandidate[], context: Context): Float32Array {
  const common = commonWords(sheet);
  const width = NAME_FEATURES.length;
  const table = new Float32Array((found.length + 1) * width);
  const { lines, start, end, lexicons } = sheet;
  const body = lines.slice(start, Math.min(end, start + 40)).filter((line) => line.body && line.weight > 90).map(({ text }) => text).join("\n").slice(0, 8000);
  const title = lines[headline]?.text ?? "";
  const anyIntroduced = found.some(({ form, line }) => form === Form.Introduced && line < start);
  const anchor = headline < 0 ? start : headline;
  found.forEach((name, index) => {
    const line = lines[name.line];
    const text = line?.text ?? "";
    const own = text.slice(name.from, name.to);
    const shape = shapeOf(own);
    const whole = shapeOf(text);
    const opening = openingOf(text, lexicons);
    const next = lines[name.line + 1]?.text ?? "";
    const values = [
      name.form,
      clamp(name.line - anchor),
      clamp(name.line - start),
      clamp(name.line - end),
      stamp < 0 ? FAR : clamp(name.line - stamp),
      Math.min(8, shape.words),
      Math.min(60, own.length),
      shape.upper / Math.max(1, shape.letters),
      Math.min(200, line?.weight ?? 0),
      own.length / Math.max(1, text.length),
      name.order,
      name.names,
      body.includes(own) ? 1 : 0,
      (sheet.copies.get(foldWord(own)) ?? []).length,
      name.role ? 1 : 0,
      openingOf(next, lexicons).mask & PageWord.authorRoles ? 1 : 0,
      isStampLike(next, shapeOf(next)) ? 1 : 0,
      isStampLike(text, whole) ? 1 : 0,
      opening.mask & FURNITURE ? 1 : 0,
      opening.mask & PageWord.sections ? 1 : 0,
      opening.mask & PageWord.credits ? 1 : 0,
      AGENCIES.has(foldWord(own)) ? 1 : 0,
      line?.body === true ? 1 : 0,
      Math.min(200, lines[name.line - 1]?.weight ?? 0),
      Math.min(200, lines[name.line + 1]?.weight ?? 0),
      anyIntroduced ? 1 : 0,
      Math.min(12, index),
      isNameLike(own, shape) ? 1 : 0,
      Math.min(60, name.opens),
      Math.min(3, line?.gap ?? 0),
      openingOf(lines[name.line - 1]?.text ?? "", lexicons).mask & PageWord.credits || /[/©(]/.test(text.slice(Math.max(0, name.from - 2), name.from)) ? 1 : 0,
      Math.min(6, (sheet.copies.get(foldWord(text)) ?? []).length),
      title.includes(own) ? 1 : 0,
      name.line >= end ? 1 : 0,
      /^\p{Ll}/u.test(own) ? 1 : 0,
      Math.min(30, whole.words),
      text.includes("@") || next.includes("@") ? 1 : 0,
      Math.max(-9, Math.min(5, line?.score ?? -9)),
      0,
      ...wordCounts(own, common, lexicons),
      countMentions(context.source, own),
    ];
    table.set(values, index * width);
  });
  table[found.length * width + NAME_FEATURES.indexOf("none")] = 1;
  return table;
}

/** Words that the page also prints without a capital: no names. */
function commonWords({ lines, start, end }: Sheet): Set<string> {
  const words = new Set<string>();
  let room = 12_000;
  for (let i = Math.max(0, start - 10); i < Math.min(lines.length, end + 20) && room > 0; i++) {
    const text = lines[i]?.text ?? "";
    room -= text.length;
    for (const word of text.match(/(?<![\p{L}\d'-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  }
  return words;
}

/** How many words of a name are common on the page, function words, in the packs' page lists, months or weekdays. */
function wordCounts(name: string, common: ReadonlySet<string>, lexicons: readonly PageLexicon[]): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const word of name.split(/[\s.,'-]+/)) {
    const folded = foldWord(word);
    if (common.has(word.toLowerCase())) counts[0]++;
    if (lexicons.some(({ stopwords }) => stopwords.has(folded))) counts[1]++;
    if (lexicons.some(({ phrases }) => (phrases.get(folded) ?? 0) & LISTED)) counts[2]++;
    if (lexicons.some(({ calendar }) => calendar.has(folded))) counts[3]++;
  }
  return counts;
}

/** Lists whose words are seldom a part of a name. */
const LISTED = FURNITURE | PageWord.sections | PageWord.published | PageWord.updated | PageWord.credits | PageWord.readingTime | PageWord.authorRoles;

function countMentions(source: string, name: string): number {
  let count = 0;
  for (let at = source.indexOf(name); at >= 0 && count < 8; at = source.indexOf(name, at + name.length)) count++;
  return count;
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}
