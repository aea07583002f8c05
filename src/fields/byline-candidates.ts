import { agenciesOf } from "../agencies/table.js";
import type { ViewRange } from "../text/view.js";
import { isCredited } from "./credit.js";
import { isNameLike, isSentence, isStampLike, shapeOf, withoutEnd } from "./line-shape.js";
import { namesIn, PARTICLES, TEAMS, type ListedName } from "./names.js";
import { FURNITURE, isUnspaced, maskOf, openingOf, PageWord, type PageLexicon } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";
import { isCapitalAt, isEdgeAt, wordsOf } from "./word-edges.js";

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

export interface NameCandidate extends ListedName {
  readonly line: number;
  readonly form: Form;
  /** Place among the names of the line, and their number. */
  readonly order: number;
  readonly names: number;
  /** Where the byline begins: with its introduction. */
  readonly opens: number;
  readonly role: boolean;
}

const ABOVE = 12;
const BELOW_END = 14;
/** Inside the body only its first and last lines are looked at. */
const BELOW_START = 6;
const NEAR_END = 4;
const LONGEST = 200;
const LONGEST_MIXED = 140;
/** Signs that end a list of names. */
const BREAK = /[|•·—@()[\]{}<>©→»«]|(?<!\p{Lu})(?<!\p{Lu}\d)\d|\s-\s|\s\/\/\s|\s–\s|:(?!\/)|\s\/\s/gu;

/** Everything near the headline and around the body that may be an author's name. */
export function findNames(sheet: Sheet, headline: number): NameCandidate[] {
  const { lines, start, end } = sheet;
  const found: NameCandidate[] = [];
  if (start < 0) return found;
  const anchor = headline < 0 ? start : Math.min(headline, start);
  for (let i = Math.max(0, anchor - ABOVE); i < Math.min(lines.length, Math.max(end + BELOW_END, headline + 12)); i++) {
    const line = lines[i];
    if (line === undefined || i === headline || (i > Math.max(start, headline) + BELOW_START && i < end - NEAR_END)) continue;
    if (i >= start && i <= start + 2 && readBrackets(sheet, i, found)) continue;
    if (line.text.length <= LONGEST && !(line.body && line.text.length > 90)) readLine(sheet, i, found);
  }
  return found;
}

function readLine(sheet: Sheet, index: number, found: NameCandidate[]): void {
  const { lexicon } = sheet;
  const { text, folded, body } = sheet.lines[index] ?? { text: "", folded: "", body: false };
  const told = body && isSentence(text);
  const above =
    (index > 0 && introducesAlone(sheet.lines[index - 1]?.folded ?? "", sheet)) ||
    found.some(({ line, form }) => line === index - 1 && form === Form.IntroducedAbove);
  const credited = isCredited(text, folded, lexicon);
  const pieces = piecesOf(text);
  const listed =
    pieces.length > 1 && pieces.every((piece) => isNameLike(text.slice(piece.from, piece.to), shapeOf(text.slice(piece.from, piece.to))));
  let introduced = -1;
  for (const piece of pieces) {
    const intro = introduced >= 0 ? { from: introduced, to: piece.from } : findIntro(text, folded, piece, sheet);
    const alone = listed || (piece.from === 0 && piece.to === text.length);
    // A word before a colon is a label, and none of the name before it.
    const to = piece.colon ? Math.max(piece.from, text.lastIndexOf(" ", piece.to - 1)) : piece.to;
    // A sentence of the story names people; only what opens it may say who wrote it.
    if (told && intro?.from !== 0) continue;
    if (intro !== null) add(sheet, index, { from: intro.to, to: Math.max(to, intro.to) }, Form.Introduced, intro.from, found);
    // A line of names is one list, whatever stands between them.
    const opens = listed ? (pieces[0]?.from ?? 0) : piece.from;
    if (!credited && (intro === null || (introduced < 0 && intro.from > piece.from)))
      add(sheet, index, { from: piece.from, to }, above ? Form.IntroducedAbove : alone ? Form.Bare : Form.Mixed, opens, found);
    if (piece.note && intro !== null) introduced = intro.from;
    else
      introduced =
        piece.colon && (maskOf(folded.slice(piece.from, piece.to), lexicon) & PageWord.bylineIntros || endsWithIntro(folded, piece, sheet))
          ? piece.from
          : -1;
  }
}

const BREAKS = "|•·—@()[]{}<>©→»«0123456789-/–:";

/** A part of a line between signs that no name holds. */
interface Piece extends ViewRange {
  /** A colon ends it. */
  readonly colon: boolean;
  /** The number of a footnote ends it, and the list goes on. */
  readonly note: boolean;
}

/** Whether one of the signs stands in the text that a break is made of. */
function mayBreak(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) continue;
    if (code !== 0x20 && BREAKS.includes(text.charAt(i))) return true;
  }
  return false;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (at: number, next: number, sign: string): void => {
    if (at > from) {
      const piece = trimmed(text, from, at);
      pieces.push({
        from: piece.from,
        to: piece.to,
        colon: sign === ":",
        note: text.charCodeAt(next) === 0x2c && /^\d$/.test(sign) && /^\p{Ll}/u.test(text.slice(at - 1, at + 1)),
      });
    }
    from = next;
  };
  if (mayBreak(text)) {
    BREAK.lastIndex = 0;
    for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) close(match.index, BREAK.lastIndex, match[0]);
  }
  close(text.length, text.length, "");
  return pieces;
}

function add(sheet: Sheet, line: number, range: ViewRange, form: Form, opens: number, found: NameCandidate[]): void {
  const { text, folded, body } = sheet.lines[line] ?? { text: "", folded: "", body: false };
  // Running text names people, but none that wrote it.
  if (form === Form.Mixed && (body || text.length > LONGEST_MIXED)) return;
  const introduced = form === Form.Introduced || form === Form.Bracketed;
  const names = namesIn(text, folded, range, sheet.lexicon, introduced);
  // Names at the end of a sentence are not a line of names.
  if (form === Form.Bare && names.reduce((sum, { from, to }) => sum + to - from, 0) * 2 < text.length) form = Form.Mixed;
  names.forEach((name, order) => {
    const own = folded.slice(name.from, name.to);
    const { agency } = name;
    // An outlet or an agency closes many a list: "By A, B and C, ABC", "By A with Reuters".
    if (order > 0 && closesList(text, names[0] ?? name, name, agency)) return;
    if (!introduced && !agency && form !== Form.IntroducedAbove) {
      const single = !own.includes(" ") && !/[\s\p{Lo}]/u.test(own);
      if (ZONE.test(text.slice(name.from, name.to))) return;
      if (
        (single && !(form === Form.Bare && own.length > 2 && besideStamp(sheet, line, 1))) ||
        (maskOf(own, sheet.lexicon) & NO_NAME) !== 0 ||
        holdsListed(own, sheet.lexicon)
      )
        return;
    }
    if (!agency && ((introduced && (own.length < 3 || order > 0)) || form === Form.IntroducedAbove) && holdsListed(own, sheet.lexicon))
      return;
    const gap = /^(?:, ?|\s)?/.exec(folded.slice(name.to))?.[0].length ?? 0;
    const { mask } = openingOf(folded, sheet.lexicon, name.to + gap);
    // Without capitals only a role or a stamp tells a name from a menu.
    const plain = form === Form.Bare || form === Form.Mixed;
    if (
      plain &&
      isUnspaced(own.charCodeAt(0)) &&
      (mask & PageWord.authorRoles) === 0 &&
      (form === Form.Mixed || own.length < 3 || HARDLY_A_NAME.test(own) || !besideStamp(sheet, line, 4))
    )
      return;
    found.push({
      from: name.from,
      to: name.to,
      agency,
      line,
      form: agency && form === Form.Bare ? Form.Agency : form,
      order,
      names: names.length,
      opens,
      role: (mask & PageWord.authorRoles) !== 0,
    });
  });
}

/** Whether a later name of a list is where the first works: an agency, or words in capitals behind a name that is not. */
function closesList(text: string, first: ViewRange, name: ViewRange, agency: boolean): boolean {
  const head = text.slice(first.from, first.to);
  if (agency) return agenciesOf(head).length === 0;
  return /^[\p{Lu}\d]{2,}(?: [\p{Lu}\d]{3,})?$/u.test(text.slice(name.from, name.to)) && /\p{Ll}/u.test(head);
}

/** A word of menus, stamps or buttons, or a function word in front: "The Gazette", "Key Points", "Published Monday". */
function holdsListed(name: string, { phrases, stopwords, calendar }: PageLexicon): boolean {
  const words = wordsOf(name);
  if (words.length > 1 && TEAMS.has(words.at(-1) ?? "")) return false;
  if (stopwords.has(words[0] ?? "") && !PARTICLES.has(words[0] ?? "")) return true;
  return words.some((word) => ((phrases.get(word) ?? 0) & NO_NAME) !== 0 || calendar.has(words.at(-1) ?? ""));
}

/** Lists whose entries are no author's name. */
const NO_NAME = FURNITURE | PageWord.sections | PageWord.published | PageWord.updated | PageWord.credits;

/** What is left of a clock: "AM IST". */
const ZONE = /^(?:[AP]M )?[A-Z]{2,4}T$/;

/** Hiragana between Han is grammar; five syllables of Hangul and more are no person. */
const HARDLY_A_NAME = /\p{Script=Han}\p{Script=Hiragana}+\p{Script=Han}|^\p{Script=Hangul}{5}/u;

/** A stamp stands within so many lines. */
function besideStamp({ lines }: Sheet, line: number, reach: number): boolean {
  for (let other = line - reach; other <= line + reach; other++) {
    const beside = other < 0 || other === line ? undefined : lines[other];
    if (beside !== undefined && beside.text.length < 60 && isStampLike(beside.text, beside.shape)) return true;
  }
  return false;
}

/** Lead paragraphs that open with the reporter in brackets: "〔記者NAME/PLACE報導〕", "【PLACE=NAME】"; false when this one does not. */
function readBrackets(sheet: Sheet, line: number, found: NameCandidate[]): boolean {
  const { text, folded } = sheet.lines[line] ?? { text: "", folded: "" };
  const open = /^.{0,14}?[〔([【［](.{2,40}?)[〕)\]】］]/u.exec(text);
  if (open === null) return false;
  const from = open[0].length - 1 - (open[1]?.length ?? 0);
  const slash = text.indexOf("/", from);
  const range = { from, to: slash > from && slash < open[0].length ? slash : open[0].length - 1 };
  const intro = findIntro(text, folded, range, sheet);
  const before = found.length;
  if (intro !== null) add(sheet, line, { from: intro.to, to: range.to }, Form.Bracketed, intro.from, found);
  else if (/기자|記者|记者|特派員|[=＝]\p{Script=Han}{2,6}$/u.test(text.slice(from, range.to)))
    add(sheet, line, { from: Math.max(from, text.lastIndexOf("=", range.to) + 1), to: range.to }, Form.Bracketed, from, found);
  return found.length > before;
}

/** The first word of introduction in the piece: at its start, or after words that are no name. */
function findIntro(text: string, folded: string, { from, to }: ViewRange, { lexicon }: Sheet): ViewRange | null {
  for (let at = from; at < to; at++) {
    if (at > from && text.charCodeAt(at - 1) !== 0x20 && !isHan(text.charCodeAt(at))) continue;
    const { mask, length } = openingOf(folded, lexicon, at);
    if (length > 0 && mask & PageWord.bylineIntros && at + length < to) {
      if (from > 0 && !isHan(folded.charCodeAt(at)) && mask & PageWord.authorRoles && !/[:：]/.test(text.charAt(at + length))) continue;
      if (at > from && (isCapitalAt(text, at) || mask & PageWord.authorRoles || PARTICLES.has(folded.slice(at, at + length)))) continue;
      let next = at + length;
      while (next < to && /[\s:：]/.test(text.charAt(next))) next++;
      // Two in a row: "written by", "Text von".
      const second = openingOf(folded, lexicon, next);
      if (
        second.length > 0 &&
        second.mask & PageWord.bylineIntros &&
        next + second.length < to &&
        /[\s:]/.test(text.charAt(next + second.length))
      )
        next += second.length + 1;
      return { from: at, to: next };
    }
    const glued =
      GLUED_OPENINGS.includes(text.charAt(at)) && GLUED_INTRO.test(text.slice(at, at + 7)) ? GLUED_INTRO.exec(text.slice(at, to)) : null;
    if (glued !== null) return { from: at, to: at + glued[0].length };
  }
  return null;
}

/** An introduction run into the name: "byNAME". */
const GLUED_OPENINGS = "BbVvPpDdAa";
const GLUED_INTRO = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor)(?=\p{Lu}[\p{Ll}.])/u;

function isHan(code: number): boolean {
  return code >= 0x3040 && code < 0xa000;
}

function endsWithIntro(folded: string, { from, to }: ViewRange, { lexicon }: Sheet): boolean {
  const last = folded.slice(Math.max(from, folded.lastIndexOf(" ", to - 1) + 1), to);
  return (maskOf(last, lexicon) & PageWord.bylineIntros) !== 0;
}

function introducesAlone(folded: string, { lexicon }: Sheet): boolean {
  if (folded.length > 36) return false;
  const bare = withoutEnd(folded, " :");
  return (maskOf(bare, lexicon) & PageWord.bylineIntros) !== 0;
}

function trimmed(text: string, from: number, to: number): ViewRange {
  let a = from;
  let b = to;
  while (a < b && isEdgeAt(text, a, ",;.-")) a++;
  while (b > a && isEdgeAt(text, b - 1, ",;-")) b--;
  return { from: a, to: b };
}
