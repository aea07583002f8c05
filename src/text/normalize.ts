import type { Span, TextSpan } from "../model/span.js";
import { AMPERSAND, CLASS, COMPOSABLE, INVISIBLE, isExtender, PLAIN, unitClass, unitInfo, WHITE } from "./chars.js";
import { readReference } from "./entities.js";
import { CLEAN, type Rules } from "./rules.js";
import type { Edit, View } from "./view.js";

/**
 * Reads one span of the source under `rules`. Runs of white space and invisible characters become one space, nothing at
 * the edges of the span; character references are decoded once; a base with its marks is composed (NFC).
 */
export function normalize(source: string, span: Span, rules: Rules): View {
  return isPlain(source, span) ? plainView(source, span, rules) : editedView(source, span, rules);
}

/** The clean reading of a span: what every `text` of a result is. */
export function cleanText(source: string, span: Span): string {
  return isPlain(source, span) ? source.slice(span.start, span.end) : editedView(source, span, CLEAN).text;
}

/** A span with its clean reading. */
export function textSpan(source: string, span: Span): TextSpan {
  return { text: cleanText(source, span), span };
}

/** No unit of the span needs an edit: no white space but single inner blanks, nothing invisible, no `&`, nothing to compose. */
export function isPlain(source: string, span: Span): boolean {
  return readsUnitByUnit(source, span, false);
}

/** The same, but white space of any kind may stand for a single blank: the reading differs in nothing else, and in no offset. */
export function isEven(source: string, span: Span): boolean {
  return readsUnitByUnit(source, span, true);
}

function readsUnitByUnit(source: string, { start, end }: Span, anyWhite: boolean): boolean {
  let blank = true;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code > 0x26 && code < 0x7f) {
      blank = false;
      continue;
    }
    const info = code === 0x20 ? WHITE : unitInfo(code);
    const kind = info & CLASS;
    if (kind === WHITE) {
      if (blank || (code !== 0x20 && !anyWhite)) return false;
      blank = true;
      continue;
    }
    blank = false;
    if (kind !== PLAIN) return false;
    seen |= info;
  }
  if (blank && end > start) return false;
  return (seen & COMPOSABLE) === 0 || isNormal(source.slice(start, end));
}

function isNormal(text: string): boolean {
  return text.normalize("NFC") === text;
}

/**
 * The text of a view where each unit of the source is one of the view: nothing dropped, decoded or composed, and white
 * space inside only alone. Null for any other. Such a view has no edits worth a name: offsets differ by `start`.
 */
export function evenText(source: string, start: number, end: number, { fold }: Rules): string | null {
  let text = "";
  let kept = start;
  let blank = true;
  let seen = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    let read = code;
    if (code === 0x20) {
      if (blank) return null;
      blank = true;
      continue;
    }
    const info = unitInfo(code);
    seen |= info;
    const kind = info & CLASS;
    if (kind === PLAIN) {
      blank = false;
      if (fold !== null) read = fold[code] ?? code;
    } else {
      if (blank || kind !== WHITE) return null;
      blank = true;
      read = 0x20;
    }
    if (read === code) continue;
    text += source.slice(kept, i) + String.fromCharCode(read);
    kept = i + 1;
  }
  if ((blank && end > start) || ((seen & COMPOSABLE) !== 0 && !isNormal(source.slice(start, end)))) return null;
  return kept === start ? source.slice(start, end) : text + source.slice(kept, end);
}

function plainView(source: string, span: Span, rules: Rules): View {
  const slice = source.slice(span.start, span.end);
  return { text: rules.fold === null ? slice : foldText(slice, rules.fold), span, edits: NO_EDITS };
}

const NO_EDITS: readonly Edit[] = [];

function foldText(text: string, fold: Uint16Array): string {
  let out = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = fold[code] ?? code;
    if (folded === code) continue;
    out += text.slice(kept, i) + String.fromCharCode(folded);
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** One code point of the source, a reference decoded: what clusters are made of. */
interface Piece {
  kind: number;
  codePoint: number;
  length: number;
}

function readPiece(source: string, at: number, end: number): Piece {
  const code = source.charCodeAt(at);
  const kind = unitClass(code);
  if (kind === AMPERSAND) {
    const reference = readReference(source, at, end);
    if (reference === null) return { kind: PLAIN, codePoint: code, length: 1 };
    const decoded = reference.codePoint < 0x10000 ? unitClass(reference.codePoint) : PLAIN;
    return { kind: decoded === AMPERSAND ? PLAIN : decoded, ...reference };
  }
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < end) {
    const low = source.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) return { kind, codePoint: (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000, length: 2 };
  }
  return { kind, codePoint: code, length: 1 };
}

function editedView(source: string, span: Span, rules: Rules): View {
  const edits: Edit[] = [];
  let text = "";
  let at = span.start;
  /** Replaces source[at, to) by `replacement`; equal length and content is no edit. */
  const put = (to: number, replacement: string): void => {
    if (replacement !== source.slice(at, to)) edits.push({ start: at, end: to, from: text.length, to: text.length + replacement.length });
    text += replacement;
    at = to;
  };
  while (at < span.end) {
    const plain = plainEnd(source, at, span.end);
    if (plain > at) {
      text += source.slice(at, plain);
      at = plain;
      continue;
    }
    const run = readGap(source, at, span.end);
    if (run.end > at) {
      put(run.end, run.white && at > span.start && run.end < span.end ? " " : "");
      continue;
    }
    const cluster = readCluster(source, at, span.end);
    put(cluster.end, cluster.text);
  }
  return { text: rules.fold === null ? text : foldText(text, rules.fold), span, edits };
}

/** End of the stretch from `from` on that needs no edit: units that nothing beside them changes, and single blanks between them. */
function plainEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 0x20) {
      const next = at > from && at + 1 < end ? source.charCodeAt(at + 1) : 0x20;
      if (next <= 0x20 || (unitInfo(next) & (CLASS | COMPOSABLE)) !== PLAIN) break;
    } else if ((unitInfo(code) & (CLASS | COMPOSABLE)) !== PLAIN) break;
    at++;
  }
  // A mark may follow, invisibles between: the last unit is left to be read with it.
  return at < end && at > from && source.charCodeAt(at) !== 0x20 ? at - 1 : at;
}

function readGap(source: string, from: number, end: number): { end: number; white: boolean } {
  let at = from;
  let white = false;
  while (at < end) {
    const kind = unitClass(source.charCodeAt(at));
    if (kind === PLAIN) break;
    const piece = kind === AMPERSAND ? readPiece(source, at, end) : null;
    if (piece?.kind === PLAIN) break;
    if ((piece?.kind ?? kind) === WHITE) white = true;
    at += piece?.length ?? 1;
  }
  return { end: at, white };
}

/** A base with the marks that follow it, invisibles between them passed over. */
function readCluster(source: string, from: number, end: number): { end: number; text: string } {
  const base = readPiece(source, from, end);
  let at = from + base.length;
  let text = String.fromCodePoint(base.codePoint);
  let ahead = at;
  while (ahead < end) {
    const code = source.charCodeAt(ahead);
    if (code < 0x300 && code !== 0x26 && unitClass(code) !== INVISIBLE) break;
    const piece = readPiece(source, ahead, end);
    if (piece.kind === WHITE) break;
    ahead += piece.length;
    if (piece.kind === INVISIBLE) continue;
    if (!isExtender(piece.codePoint)) break;
    text += String.fromCodePoint(piece.codePoint);
    at = ahead;
  }
  return { end: at, text: base.codePoint < 0x80 && at - from === 1 ? text : text.normalize("NFC") };
}
