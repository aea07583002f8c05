import { readAgencies } from "../agencies/resolve.js";
import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Revision } from "../model/article.js";
import type { Span, TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Claim } from "../segments/resolve.js";
import { Char, CHAR_CLASS } from "../text/char-classes.js";
import { splitLines } from "../text/lines.js";
import { normalize, textSpan } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource } from "../text/view.js";
import { readRelease } from "./embargo.js";
import { isContinued, readEndMark } from "./end-mark.js";
import { readInitials } from "./initials.js";
import { readEditorsNote } from "./note.js";
import { mayOpen, type WordList } from "./phrases.js";
import { weightiest } from "./revision.js";
import { readNames, readSignOff } from "./sign-off.js";
import { readSlugLine } from "./slug.js";
import { readTakeLine } from "./take-line.js";
import { contactsTitle, readContactLine, readCopyright, readCredits, readSource } from "./trailer.js";

/** Markings of the trade: slug line, revision, notes to editors, embargo, sign-offs, end marks; with a claim for each stretch used. */
export interface TradeMarks {
  readonly slug: TextSpan | null;
  readonly revision: Revision | null;
  readonly editorsNotes: TextSpan[];
  readonly embargo: Timestamp | null;
  readonly credits: TextSpan[];
  readonly claims: Claim[];
}

/** Names, numbers and addresses to ask, in text order. */
export interface ContactList {
  readonly names: TextSpan[];
  readonly phones: TextSpan[];
  readonly emails: TextSpan[];
}

/** Reads a span of whole lines as a list of contacts under its title; null when it has no title or nothing under it. */
export function readContacts(span: Span, context: Context): ContactList | null {
  const { source } = context;
  const list: ContactList = { names: [], phones: [], emails: [] };
  let titled = false;
  for (const { content } of splitLines(source.slice(span.start, span.end))) {
    const view = normalize(source, { start: span.start + content.start, end: span.start + content.end }, MATCH);
    if (view.text === "") continue;
    const from: number = titled ? 0 : contactsTitle(view.text, context);
    if (from < 0) return null;
    titled = true;
    if (from >= view.text.length) continue;
    const line = readContactLine(view.text.slice(from), from, context);
    if (line === null) break;
    for (const key of ["names", "phones", "emails"] as const)
      list[key].push(...line[key].map((range) => textSpan(source, toSource(view, range))));
  }
  return list.names.length + list.phones.length + list.emails.length > 0 ? list : null;
}

/** A block this long that ends like a sentence is text of the story or its like. */
const PROSE = 100;
const PROSE_ENDS = ".!?…»”\"'。)";
/** Marks that open a story stand in so many blocks from the start; what closes it in so many after prose. */
const HEAD_BLOCKS = 14;
const TAIL_BLOCKS = 10;
/** No marking is longer, in code units. */
const LONGEST = 700;

/**
 * Reads the trade markings of a text: only what its form proves, a whole block each, and a sign-off that ends a paragraph.
 * The head of a text is what stands before its first prose, its tail what follows prose closely.
 */
export function readTradeMarks(blocks: readonly Block[], context: Context): TradeMarks {
  const marks: Marks = { slug: null, embargo: null, revisions: [], editorsNotes: [], credits: [], claims: [] };
  let seen = 0;
  let sinceProse = Infinity;
  let unpublished = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.blank) continue;
    const { text } = block.view;
    const prose = text.length >= PROSE && PROSE_ENDS.includes(text.charAt(text.length - 1));
    const zone: Zone = { head: sinceProse === Infinity && seen < HEAD_BLOCKS, tail: sinceProse <= TAIL_BLOCKS };
    seen++;
    if (unpublished) {
      marks.claims.push({ kind: "editorsNote", span: block.span });
      continue;
    }
    const taken = text.length <= LONGEST && readBlock(block, zone, marks, context);
    if (taken === "notForPublication") unpublished = true;
    if (taken === false && (prose || zone.tail)) readClosingSignOff(block, marks, context);
    if (taken === false && prose) sinceProse = 0;
    else if (sinceProse < Infinity) sinceProse++;
    if (taken === "contacts") index = claimContacts(blocks, index, marks, context);
  }
  const best = weightiest(marks.revisions);
  return {
    slug: marks.slug,
    revision: best,
    editorsNotes: marks.editorsNotes,
    embargo: marks.embargo,
    credits: marks.credits,
    claims: marks.claims,
  };
}

interface Marks {
  slug: TextSpan | null;
  embargo: Timestamp | null;
  readonly revisions: Revision[];
  readonly editorsNotes: TextSpan[];
  readonly credits: TextSpan[];
  readonly claims: Claim[];
}

interface Zone {
  /** Before the first prose, near the start. */
  readonly head: boolean;
  /** Closely behind prose. */
  readonly tail: boolean;
}

/** Takes a block that is a marking as a whole. False when it is none. */
function readBlock(block: Block, zone: Zone, marks: Marks, context: Context): boolean | "contacts" | "notForPublication" {
  const { view } = block;
  const { text } = view;
  if (zone.head && readHeadBlock(block, marks, context)) return true;
  const plain = opensPlainly(text, context);
  const note = !plain && (zone.head || zone.tail) ? readEditorsNote(text, context) : null;
  if (note !== null) {
    marks.claims.push({ kind: "editorsNote", span: block.span });
    if (note.section !== null) return note.section === "notForPublication" ? "notForPublication" : true;
    const words = textSpan(context.source, toSource(view, note));
    marks.editorsNotes.push(words);
    if (note.corrects) marks.revisions.push({ kind: "correction", number: null, ...words });
    return true;
  }
  if (!zone.tail) return false;
  if (plain) return isPlainCredit(text, context) && takeCredit(block, marks, context);
  const end = readEndMark(text, context);
  if (end !== null || isContinued(text, context)) {
    marks.claims.push({ kind: "endMark", span: block.span });
    return true;
  }
  if (isCredit(text, context)) return takeCredit(block, marks, context);
  return contactsTitle(text, context) >= 0 ? "contacts" : false;
}

/** Lists of what may open a note, an end mark, a credit or a list of contacts. */
const OPENINGS: readonly WordList[] = [
  "unpublished",
  "noteSections",
  "notes",
  "ends",
  "more",
  "reporting",
  "writing",
  "editing",
  "translation",
  "contributing",
  "withAgencies",
  "sources",
  "contacts",
];

const QUOTES = '"“”„«»「『';

/** The block opens with a quotation, a number or a word that is none of a mark: it can only be a sentence of names, initials or a copyright. */
function opensPlainly(text: string, context: Context): boolean {
  const code = text.charCodeAt(0);
  const kind = CHAR_CLASS[code] ?? Char.Other;
  if (kind < Char.Lower || kind > Char.Digit) return QUOTES.includes(text.charAt(0));
  // "xxx", "NNNN" end a story too.
  return (code | 0x20) !== 0x78 && (code | 0x20) !== 0x6e && !mayOpen(text, 0, OPENINGS, context);
}

function isPlainCredit(text: string, context: Context): boolean {
  return readNames(text, context) !== null || isInitials(text) || isCopyright(text);
}

function takeCredit(block: Block, marks: Marks, context: Context): true {
  marks.claims.push({ kind: "credit", span: block.span });
  marks.credits.push(textSpan(context.source, block.view.span));
  return true;
}

function readHeadBlock(block: Block, marks: Marks, context: Context): boolean {
  const { view } = block;
  const { text } = view;
  const { source } = context;
  const slug = marks.slug === null ? readSlugLine(text) : null;
  if (slug !== null) {
    marks.slug = textSpan(source, toSource(view, slug));
    marks.claims.push({ kind: "slug", span: block.span });
    const version = slug.version;
    if (version?.kind != null && version.kind !== "take" && version.kind !== "budget") {
      const from = text.indexOf(version.raw);
      marks.revisions.push({
        kind: version.kind,
        number: version.number,
        ...textSpan(source, toSource(view, { from, to: from + version.raw.length })),
      });
    }
    return true;
  }
  const take = readTakeLine(text, context);
  if (take !== null) {
    marks.revisions.push({ ...take, ...textSpan(source, view.span) });
    marks.claims.push({ kind: "slug", span: block.span });
    return true;
  }
  const release = marks.embargo === null ? readRelease(view.span, context) : null;
  if (release !== null) {
    marks.embargo = release.until;
    marks.claims.push({ kind: "editorsNote", span: block.span });
    if (!release.immediate) marks.editorsNotes.push(textSpan(source, view.span));
    return true;
  }
  return false;
}

/** A line that says who made the story or whose it is. */
function isCredit(text: string, context: Context): boolean {
  if (readSignOff(text, context) !== null) return true;
  if (isInitials(text)) return true;
  if (readCredits(text, context) !== null) return true;
  const source = readSource(text, context);
  if (source !== null && (source.closes || readAgencies(text.slice(source.name.from, source.name.to)) !== null)) return true;
  return isCopyright(text);
}

function isInitials(text: string): boolean {
  const initials = readInitials(text);
  return initials !== null && (initials.agency !== null || initials.initials.length > 1);
}

function isCopyright(text: string): boolean {
  const copyright = readCopyright(text);
  return copyright?.holder != null && readAgencies(text.slice(copyright.holder.from, copyright.holder.to)) !== null;
}

/** A sign-off in brackets at the end of the last paragraph. */
function readClosingSignOff(block: Block, marks: Marks, context: Context): void {
  const { text } = block.view;
  const from = closingSignOff(text, context);
  if (from < 0) return;
  const span = toSource(block.view, { from, to: text.length });
  marks.claims.push({ kind: "credit", span });
  marks.credits.push(textSpan(context.source, span));
}

/** Where the sign-off in brackets begins that ends a paragraph or an item; -1 when none does. `text` is a match view. */
export function closingSignOff(text: string, context: Context): number {
  if (!/[)\]]\.?$/.test(text.slice(-2))) return -1;
  let open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  if (text[open - 1] === "(") open--;
  if (open <= 0 || text.length - open > LONGEST || text.length - open < 12) return -1;
  return readSignOff(text.slice(open), context) === null ? -1 : open;
}

/** Claims the lines of a list of contacts; the index of its last block. */
function claimContacts(blocks: readonly Block[], title: number, marks: Marks, context: Context): number {
  let last = title;
  let reached = false;
  for (let index = title; index < Math.min(blocks.length, title + 14); index++) {
    const block = blocks[index];
    if (block === undefined || block.blank) continue;
    const from: number = index === title ? contactsTitle(block.view.text, context) : 0;
    const line = from < block.view.text.length ? readContactLine(block.view.text.slice(from), from, context) : null;
    if (line === null && from < block.view.text.length) break;
    // A title and names alone are any menu: a number or an address must stand among them.
    if (line !== null && line.phones.length + line.emails.length > 0) reached = true;
    last = index;
  }
  if (!reached) return title;
  for (const block of blocks.slice(title, last + 1)) if (!block.blank) marks.claims.push({ kind: "credit", span: block.span });
  return last;
}
