import type { ByteRange } from "./message.js";

/** What kind of frame a message stands in, by its first characters. */
export type FrameShape = "anpa" | "iptc" | "sgml" | "zczc" | "email" | "plain";

/** One message found in the stream, or a stretch that belongs to none. */
export interface Frame {
  readonly shape: FrameShape | "gap";
  /** In the input: bytes, or code units of a string. */
  readonly range: ByteRange;
  /** The stretch itself; empty for a gap after the first message, of which only the range is kept. */
  readonly scan: string;
}

interface Opening {
  shape: Exclude<FrameShape, "email" | "plain">;
  start: number;
  /** Behind the mark that opens it. */
  behind: number;
}

/** SYN SYN SOH, an SGML document or ZCZC: where a message may begin. */
const OPENING = /\x16{0,8}\x01|\x16{2,8}|<(?:DOC|REUTERS)(?=[\s>])|ZCZC(?=[\s\d-])/gi;
/** Where a message of each shape may end. */
const CLOSING: Record<Exclude<FrameShape, "email" | "plain">, RegExp> = {
  anpa: /\x04|\x16{0,8}\x01|\x16{2,8}/g,
  iptc: /\x04|\x16{0,8}\x01|\x16{2,8}/g,
  sgml: /<\/(?:DOC|REUTERS)\s{0,8}>|<(?:DOC|REUTERS)(?=[\s>])|\x16{0,8}\x01|\x16{2,8}/gi,
  zczc: /NNNN|ZCZC(?=[\s\d-])|\x16{0,8}\x01|\x16{2,8}/g,
};
const ANPA_HEADER = /^[A-Z]?\d{4}(?!\d)[^\x1f\r\n]{0,15}\x1f|^[A-Z]?\d{4,5}[^\r\n]{0,20}[\r\n]{1,3}[a-z] [a-z][\x11-\x14 ]/i;
const IPTC_HEADER = /^[A-Z]{1,12}\d{3,5}(?: +\d(?: +[A-Z]{1,3}\b|\s*$)|\s*$)/i;
/** As many characters as a header test looks at. */
const LOOK_AHEAD = 256;
/** Nothing but padding: NUL, DEL, EOT, SYN, ENQ and white space. */
const PADDING = /^[\0\x04\x05\x16\x7f\s]*$/;
/** The routing line some senders put before SYN. */
const ROUTING = /\x05[^\x04\x01\r\n]{0,80}[\r\n]{1,4}$/;

/**
 * Cuts a stream into messages, however it arrives: `push` gives the messages that are complete, `end` the rest.
 * Holds what it must to finish the current message, and everything while no message has begun (it may all be one plain text).
 */
export class Framer {
  #buffer = "";
  /** Offset of the buffer in the input. */
  #base = 0;
  /** Where the stretch that belongs to no message yet began, in the input. */
  #gapStart = 0;
  #gapFilled = false;
  /** Searched so far, in the buffer. */
  #searched = 0;
  #open: Opening | null = null;
  #framed = false;

  push(scan: string): Frame[] {
    this.#buffer += scan;
    return this.#advance(false);
  }

  /** The message the stream breaks off in, or the stretch behind the last one. */
  end(): Frame[] {
    const frames = this.#advance(true);
    const { length } = this.#buffer;
    if (this.#open !== null) frames.push(this.#cut(this.#open.shape, length));
    else if (!this.#framed && this.#base + length > 0)
      frames.push({ shape: "plain", range: { start: 0, end: length }, scan: this.#buffer });
    else if (this.#base + length > this.#gapStart)
      frames.push({ shape: "gap", range: { start: this.#gapStart, end: this.#base + length }, scan: this.#gapFilled ? "" : this.#buffer });
    return frames;
  }

  #advance(final: boolean): Frame[] {
    const frames: Frame[] = [];
    for (;;) {
      if (this.#open === null) {
        const opening = this.#findOpening(final);
        if (opening === null) break;
        for (const gap of this.#enter(opening)) frames.push(gap);
      } else {
        const end = this.#findEnd(this.#open, final);
        if (end === null) break;
        frames.push(this.#cut(this.#open.shape, end));
      }
    }
    if (this.#open === null && this.#framed) this.#forget();
    return frames;
  }

  #findOpening(final: boolean): Opening | null {
    OPENING.lastIndex = this.#searched;
    for (let match = OPENING.exec(this.#buffer); match !== null; match = OPENING.exec(this.#buffer)) {
      if (!final && this.#needsMore(match.index + match[0].length)) {
        this.#searched = match.index;
        return null;
      }
      const shape = shapeAt(this.#buffer, match.index, match[0]);
      if (shape !== null) return { shape, start: match.index, behind: match.index + match[0].length };
    }
    this.#searched = Math.max(this.#searched, lineBreakBefore(this.#buffer, final));
    return null;
  }

  /** Whether what a test would look at has not come yet: as far as it looks, or to the end of the message. */
  #needsMore(from: number): boolean {
    return from + LOOK_AHEAD > this.#buffer.length && !this.#buffer.includes("\x04", from);
  }

  /** Closes the gap before a message: padding and a routing line become part of the message. */
  #enter(opening: Opening): Frame[] {
    const frames: Frame[] = [];
    const gap = this.#buffer.slice(0, opening.start);
    const routing = ROUTING.exec(gap.slice(-LOOK_AHEAD));
    let start = routing === null ? opening.start : opening.start - routing[0].length;
    if (!this.#gapFilled && PADDING.test(this.#buffer.slice(0, start))) start = 0;
    const at = this.#base + start;
    if (at > this.#gapStart)
      frames.push({ shape: "gap", range: { start: this.#gapStart, end: at }, scan: this.#gapFilled ? "" : this.#buffer.slice(0, start) });
    this.#drop(start);
    this.#open = { shape: opening.shape, start: 0, behind: opening.behind - start };
    this.#searched = this.#open.behind;
    this.#framed = true;
    return frames;
  }

  #findEnd({ shape }: Opening, final: boolean): number | null {
    const closing = CLOSING[shape];
    closing.lastIndex = this.#searched;
    for (let match = closing.exec(this.#buffer); match !== null; match = closing.exec(this.#buffer)) {
      const mark = match[0];
      if (mark === "\x04" || mark.startsWith("</")) return match.index + mark.length;
      if (!final && this.#needsMore(match.index + mark.length)) {
        this.#searched = match.index;
        return null;
      }
      if (mark === "NNNN") {
        if (atLineStart(this.#buffer, match.index) && /^[ \t]*(?:[\r\n]|$)/.test(this.#buffer.slice(match.index + 4, match.index + 40)))
          return match.index + 4;
      } else if (shapeAt(this.#buffer, match.index, mark) !== null) return match.index;
    }
    this.#searched = Math.max(this.#searched, lineBreakBefore(this.#buffer, final));
    return null;
  }

  #cut(shape: FrameShape, end: number): Frame {
    const frame: Frame = { shape, range: { start: this.#base, end: this.#base + end }, scan: this.#buffer.slice(0, end) };
    this.#drop(end);
    this.#open = null;
    this.#gapFilled = false;
    this.#gapStart = this.#base;
    return frame;
  }

  /** Between messages only the last characters are kept: enough for a routing line and a mark that is cut in two. */
  #forget(): void {
    const keep = Math.min(this.#searched, Math.max(0, this.#buffer.length - LOOK_AHEAD));
    if (keep === 0) return;
    if (!PADDING.test(this.#buffer.slice(0, keep))) this.#gapFilled = true;
    else if (!this.#gapFilled) return;
    this.#drop(keep);
  }

  #drop(length: number): void {
    this.#buffer = this.#buffer.slice(length);
    this.#base += length;
    this.#searched = Math.max(0, this.#searched - length);
  }
}

/** Whether a stretch between messages holds nothing but padding; false once its characters are no longer kept. */
export function isPadding({ scan }: Frame): boolean {
  return scan !== "" && PADDING.test(scan);
}

/** The shape of a message that opens with `mark` at `at`; null when it only looks like an opening. */
function shapeAt(buffer: string, at: number, mark: string): Opening["shape"] | null {
  if (mark.startsWith("<")) return atLineStart(buffer, at) ? "sgml" : null;
  if (mark.toUpperCase() === "ZCZC") return mark === "ZCZC" && atLineStart(buffer, at) ? "zczc" : null;
  const ahead = buffer.slice(at + mark.length, at + mark.length + LOOK_AHEAD);
  const header = ahead.slice(0, ahead.indexOf("\x04") < 0 ? ahead.length : ahead.indexOf("\x04"));
  if (ANPA_HEADER.test(header)) return "anpa";
  if (!mark.endsWith("\x01")) return null;
  if (IPTC_HEADER.test(header)) return "iptc";
  if (mark.length >= 3) return "anpa";
  const text = header.indexOf("\x02");
  if (text < 0 || /[\x01\x16]/.test(header.slice(0, text))) return null;
  return header.slice(0, text).includes("\x1f") ? "anpa" : "iptc";
}

function atLineStart(buffer: string, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    at - before < 40 &&
    (buffer[before] === " " ||
      buffer[before] === "\t" ||
      buffer[before] === "\x00" ||
      buffer[before] === "\x7f" ||
      buffer[before] === "\ufeff")
  )
    before--;
  return before < 0 || /[\r\n\x04]/.test(buffer[before] ?? "");
}

/** Up to where a search that found nothing need not begin again: a mark may still be cut in two at the end. */
function lineBreakBefore(buffer: string, final: boolean): number {
  return final ? buffer.length : Math.max(0, buffer.length - 64);
}
