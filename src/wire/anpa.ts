import type { Span } from "../model/span.js";
import type { DiagnosticCode } from "../vocabulary.js";
import { readAnpaBody } from "./anpa-body.js";
import { headerDate, readAnpaLine1, readAnpaLine2, readSlugLine } from "./anpa-header.js";
import { endLineFields, endLineTimestamp, readEndLine, type EndLine } from "./end-line.js";
import { linesIn } from "./lines.js";
import type { Envelope } from "./message.js";
import { emptyStory, type Story } from "./story.js";
import { readVersions } from "./trade-marks.js";

/** What a format's reader makes of one message. */
export interface Reading {
  readonly envelope: Envelope;
  readonly story: Story;
}
export type Report = (code: DiagnosticCode, span: Span | null, message?: string) => void;

/** The parts of a message between its control characters. */
export interface Parts {
  readonly header: Span;
  readonly body: Span;
  /** Behind ETX; empty when there is no ETX. */
  readonly tail: Span;
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
}

/** Cuts a message at SOH, STX, ETX and EOT; without STX the header is its first `headerLines` lines that are not blank. */
export function splitParts(text: string, headerLines: number): Parts {
  const soh = text.indexOf("\x01");
  const eot = text.indexOf("\x04", soh + 1);
  const end = eot < 0 ? text.length : eot;
  const start = soh < 0 ? (/^[\0\x05\x16\x7f\s]*/.exec(text)?.[0].length ?? 0) : soh + 1;
  const stx = text.indexOf("\x02", start);
  const hasStart = stx >= 0 && stx < end;
  const headerEnd = hasStart ? stx : skipLines(text, { start, end }, headerLines);
  const bodyStart = hasStart ? stx + 1 : headerEnd;
  const etx = text.indexOf("\x03", bodyStart);
  const hasEnd = etx >= 0 && etx < end;
  return {
    header: { start, end: headerEnd },
    body: { start: bodyStart, end: hasEnd ? etx : end },
    tail: hasEnd ? { start: etx + 1, end } : { start: end, end },
    hasStart,
    hasEnd,
  };
}

function skipLines(text: string, span: Span, count: number): number {
  let left = count;
  for (const line of linesIn(text, span)) {
    if (line.text === "") continue;
    if (line.text.startsWith("^") || left === 0) return line.span.start;
    left--;
  }
  return span.end;
}

/** ANPA 1312 (ANPA 84-2, NAA 89-3): two header lines, a slug line, marked lines, paragraphs, the end line behind ETX. */
export function readAnpa(text: string, report: Report): Reading {
  const story = emptyStory();
  const parts = splitParts(text, 2);
  const { header, tail } = parts;
  const lines = linesIn(text, header).filter((line) => line.text !== "");
  const first = lines[0];
  const second = lines[1];
  const cut = parts.body.start >= parts.body.end && second?.span.end === second?.inner.end;
  const line2 = readAnpaLine2(second === undefined ? "" : text.slice(second.span.start, second.span.end), cut);
  const { story: written, end: bodyEnd, slugLine } = readAnpaBody(text, parts.body, story);
  const end = findEndLine(text, tail) ?? bodyEnd;
  const envelope: Envelope = { ...readAnpaLine1(first === undefined ? "" : text.slice(first.span.start, first.span.end)), ...line2.fields };
  const dayFirst = isDayFirst(line2.date, end);
  envelope["headerDate"] = line2.date === null ? null : headerDate(line2.date, dayFirst);
  if (slugLine !== null) {
    const slug = readSlugLine(text.slice(slugLine.start, slugLine.end));
    envelope["slugLine"] = slug.slugLine;
    envelope["wordCountSlug"] = slug.wordCountSlug;
    if (isTruncated(envelope, slug.slugLine)) envelope["keywordTruncated"] = true;
    written.slug = { start: slugLine.start + slug.slug.start, end: slugLine.start + slug.slug.end };
    written.revision = readVersions(
      text,
      slug.parts.map(({ start, end: behind }) => ({ start: slugLine.start + start, end: slugLine.start + behind })),
    );
  } else {
    envelope["slugLine"] = null;
    envelope["wordCountSlug"] = null;
  }
  if (written.revision === null && typeof envelope["version"] === "string" && second !== undefined)
    written.revision = readVersions(text, [spanOfWord(text, second.inner, envelope["version"])]);
  envelope["end"] = end === null ? null : { source: end.source, ...endLineFields(end) };
  if (dayFirst) envelope["dateOrder"] = "DMY";
  if (written.extra !== null) envelope["extra"] = written.extra;
  written.published = end === null ? null : endLineTimestamp(text, end);
  written.claims.push({ kind: "header", span: { start: 0, end: header.end } });
  if (tail.end > tail.start) written.claims.push({ kind: "header", span: tail });
  if (line2.truncated) report("header-truncated", header);
  reportParts(parts, end, text, report);
  return { envelope, story: written };
}

/** The frame's faults and what the end line leaves open. */
export function reportParts(parts: Parts, end: EndLine | null, text: string, report: Report): void {
  if (!text.includes("\x01")) report("soh-missing", null);
  if (!parts.hasStart) report("stx-missing", null);
  if (!parts.hasEnd) report("etx-missing", null);
  if (end === null) report("end-line-missing", null);
  else if (!end.real) report("invalid-date", end.span);
  else if (end.zone === null) report("zone-missing", end.span);
  else if (end.offsetMinutes === null) report("unknown-zone", end.span);
}

export function findEndLine(text: string, tail: Span): EndLine | null {
  for (const line of linesIn(text, tail)) {
    const end = line.text === "" ? null : readEndLine(text, line.inner);
    if (end !== null) return end;
  }
  return null;
}

/** AP prints the month first; the Canadian Press and Kyodo the day, as in their end lines. */
function isDayFirst(date: readonly [number, number] | null, end: EndLine | null): boolean {
  if (date === null) return false;
  const [first, second] = date;
  if (first > 12) return true;
  if (second > 12 || end === null || !end.real) return false;
  const { month, day } = end.clock;
  const distance = (m: number, d: number) => Math.abs((m - month) * 31 + d - day);
  return distance(second, first) < distance(first, second);
}

/** The header's keyword field holds 24 characters: whether the slug line goes on where it stops. */
function isTruncated(envelope: Envelope, slugLine: string): boolean {
  const { cycle, keyword } = envelope;
  if (typeof keyword !== "string") return false;
  const label = (typeof cycle === "string" ? `${cycle}-${keyword}` : keyword).toLowerCase();
  const slug = (slugLine.split(",")[0] ?? "").replace(/\s+/g, "").toLowerCase();
  return slug.length > label.length && label.length >= 20 && slug.startsWith(label);
}

function spanOfWord(text: string, span: Span, word: string): Span {
  const at = text.indexOf(word.split(" ")[0] ?? word, span.start);
  return at < 0 || at + word.length > span.end ? { start: span.start, end: span.start } : { start: at, end: at + word.length };
}
