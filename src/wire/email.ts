import { withoutReply } from "../mail/headers.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { isRealClock, monthNumber, toTimestamp, zoneOffset } from "./clock.js";
import {
  decodeCharset,
  decodeWords,
  fromBase64,
  fromQuotedPrintable,
  headerOf,
  parameterOf,
  splitHeaders,
  unflow,
  type ByteCodec,
  type Headers,
} from "./mime.js";

/** Header names an e-mail has; two of them, and one that says who, when or what, make a header block one. */
const KNOWN = new Set(
  "from to cc bcc date subject message-id mime-version content-type content-transfer-encoding received return-path reply-to sender delivered-to in-reply-to references organization".split(
    " ",
  ),
);
const TELLING = new Set(["from", "date", "subject", "message-id", "mime-version"]);
/** Parts within parts that are followed. */
const DEEPEST = 5;

/** Whether a text opens with the header block of an e-mail. */
export function isEmail(scan: string): boolean {
  const start = /^From \S[^\r\n]{0,200}\r?\n/.exec(scan)?.[0].length ?? 0;
  if (!/^[\w-]{1,76}:/.test(scan.slice(start, start + 80))) return false;
  const head = scan.slice(start, start + 16_384);
  const names = splitHeaders(head).headers.map(([name]) => name.toLowerCase());
  return names.filter((name) => KNOWN.has(name)).length >= 2 && names.some((name) => TELLING.has(name));
}

/** Where the messages of a mailbox begin: `From ` lines (RFC 4155) that header lines follow. */
export function splitMailbox(scan: string): number[] {
  if (!/^From \S/.test(scan)) return [0];
  return [
    0,
    ...[...scan.matchAll(/\n\r?\nFrom \S[^\r\n]{0,200}\r?\n(?=[\w-]{1,76}:)/g)].map((match) => match.index + match[0].indexOf("From ")),
  ];
}

/** An e-mail made readable: its headers decoded, one a line, an empty line, its text. */
export interface Email {
  readonly text: string;
  readonly headers: Headers;
  /** Where the message itself begins in `text`. */
  readonly bodyStart: number;
  readonly subject: Span | null;
  readonly date: Timestamp | null;
  readonly charset: string | null;
}

export function readEmail(scan: string, isBytes: boolean, codec: ByteCodec): Email {
  const envelopeLine = /^From \S[^\r\n]{0,200}\r?\n/.exec(scan)?.[0].length ?? 0;
  const { headers: raw, bodyStart } = splitHeaders(scan.slice(envelopeLine));
  const headers: Headers = raw.map(([name, value]) => [
    name,
    decodeWords(isBytes ? decodeCharset(codec.toBytes(value), null, codec) : value, codec),
  ]);
  const body = readPart(raw, scan.slice(envelopeLine + bodyStart), isBytes, codec, 0);
  let text = "";
  let subject: Span | null = null;
  let date: Timestamp | null = null;
  let dateAt: Span | null = null;
  for (const [name, value] of headers) {
    const start = text.length + name.length + 2;
    const clean = value.replace(/[\r\n]+/g, " ");
    text += `${name}: ${clean}\n`;
    const span = { start, end: start + clean.length };
    if (name.toLowerCase() === "subject" && clean.trim() !== "") subject ??= withoutReply(text, span);
    if (name.toLowerCase() === "date") dateAt ??= span;
  }
  text += "\n";
  if (dateAt !== null) date = readDate(text, dateAt);
  return { text: text + body.text, headers, bodyStart: text.length, subject, date, charset: body.charset };
}

/** The text of a part: of several, `text/plain` before `text/html`. */
function readPart(
  headers: Headers,
  body: string,
  isBytes: boolean,
  codec: ByteCodec,
  depth: number,
): { text: string; charset: string | null; plain: boolean } {
  const type = headerOf(headers, "content-type");
  const media = (type ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "text/plain";
  const boundary = parameterOf(type, "boundary");
  if (media.startsWith("multipart/") && boundary !== null && boundary !== "" && depth < DEEPEST) {
    const parts = splitMultipart(body, boundary).map((part) => {
      const inner = splitHeaders(part);
      return readPart(inner.headers, part.slice(inner.bodyStart), isBytes, codec, depth + 1);
    });
    const chosen = parts.find(({ plain, text }) => plain && text.trim() !== "") ?? parts.find(({ text }) => text.trim() !== "");
    return chosen ?? { text: "", charset: null, plain: false };
  }
  if (!media.startsWith("text/") && media !== "message/rfc822") return { text: "", charset: null, plain: false };
  const charset = parameterOf(type, "charset");
  const encoding = headerOf(headers, "content-transfer-encoding")?.trim().toLowerCase() ?? "";
  let text = body;
  if (encoding === "base64") text = decodeCharset(fromBase64(body), charset, codec);
  else if (encoding === "quoted-printable") text = decodeCharset(codec.toBytes(fromQuotedPrintable(body, codec)), charset, codec);
  else if (isBytes) text = decodeCharset(codec.toBytes(body), charset, codec);
  if (media === "text/html") text = fromHtml(text);
  else if (parameterOf(type, "format")?.toLowerCase() === "flowed")
    text = unflow(text, parameterOf(type, "delsp")?.toLowerCase() === "yes");
  return { text, charset, plain: media === "text/plain" };
}

function splitMultipart(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ""));
    const lineEnd = body.indexOf("\n", at);
    if (lineEnd < 0 || body.startsWith("--", at + mark.length)) return parts;
    start = lineEnd + 1;
  }
  if (start >= 0) parts.push(body.slice(start));
  return parts;
}

/** HTML as lines: blocks end lines, everything between angle brackets is dropped; references stay, they are read later. */
function fromHtml(html: string): string {
  return withoutElements(html)
    .replace(/[\r\n\t ]+/g, " ")
    .replace(/<br\b[^<>]{0,200}>/gi, "\n")
    .replace(/<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|header|footer)\b[^<>]{0,400}>/gi, "\n\n")
    .replace(/<[!/a-z][^<>]{0,2000}>/gi, "")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** Without the elements whose content is no text. One that is never closed is left, tag and all. */
function withoutElements(html: string): string {
  let text = "";
  let kept = 0;
  const unclosed = new Set<string>();
  for (const match of html.matchAll(/<(script|style|head|title)\b/gi)) {
    const name = match[1]?.toLowerCase() ?? "";
    if (match.index < kept || unclosed.has(name)) continue;
    const closing = new RegExp(`</${name}\\s{0,4}>`, "gi");
    closing.lastIndex = match.index;
    if (!closing.test(html)) {
      unclosed.add(name);
      continue;
    }
    text += html.slice(kept, match.index);
    kept = closing.lastIndex;
  }
  return text + html.slice(kept);
}

/** `Thu, 17 Nov 2022 15:09:00 +0000` (RFC 5322, section 3.3). */
function readDate(text: string, span: Span): Timestamp | null {
  const match = /(\d{1,2}) ([A-Z]{3}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Z]{1,5}))?/i.exec(
    text.slice(span.start, span.end),
  );
  if (match === null) return null;
  const [raw, day, month, year, hour, minute, second, zone] = match;
  const clock = {
    year: Number(year),
    month: monthNumber(month ?? ""),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
  };
  if (!isRealClock(clock)) return null;
  const start = span.start + match.index;
  // "-0000" says that the zone is not known (RFC 5322, section 3.3).
  const offset = zone === undefined || zone === "-0000" ? null : /^[+-]/.test(zone) ? readOffset(zone) : zoneOffset(zone, clock);
  return toTimestamp(text, { start, end: start + raw.length }, clock, offset, zone ?? null);
}

function readOffset(zone: string): number | null {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  const offset = zone.startsWith("-") ? -minutes : minutes;
  return offset < -720 || offset > 840 ? null : offset + 0;
}
