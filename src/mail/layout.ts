import type { Span } from "../model/span.js";
import { lineAt, readHeaderBlock, skipBlank, type HeaderBlock } from "./headers.js";

/** What of a text is the letter it came in: header lines before the story, the answered letter, signature and notice behind it. */
export interface MailLayout {
  /** The story, between the head and the tail. */
  readonly body: Span;
  readonly subject: Span | null;
  readonly date: Span | null;
}

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:", "Anfang der weitergeleiteten Nachricht:". */
const FORWARD =
  /^(?:-{2,} ?\p{L}[\p{L}\p{M}' ]{3,60}-{2,}|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-?mail):|début du (?:message|courriel) (?:réexpédié|transféré) ?:|inicio del mensaje reenviado:|inizio messaggio inoltrato:)$/iu;
/** Who wrote the letter that is answered below, and when. */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|em|op|den|på|w dniu|dne|dňa) .{0,140}\d.{0,140}(?:wrote|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisał(?:\(?a\)?)?|napsal(?:\(?a\)?)?|písal)\b.{0,60}:$/isu;
/** A notice of secrecy that mail programs set below a letter. */
const NOTICE =
  /^(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)|confidentiality (?:notice|note)|disclaimer:|diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:mensaje|correo|e-?mail)|quest[oa] (?:messaggio|e-?mail)|esta mensagem|d(?:it bericht|eze e-?mail))\b/i;
const SECRECY = /confiden|vertraulich|privileged|intended (?:only|solely)|bestimmt|riservat|vertrouwelijk|destinad|destiné/i;
/** Rounds of letters passed on, and lines of a remark above one. */
const MOST_LETTERS = 4;
const REMARK_LINES = 4;
const REMARK = 120;
/** Where a notice is looked for, in code units from the end; lines of a signature. */
const NOTICE_WITHIN = 2500;
const SIGNATURE_LINES = 14;
/** Code units of a story that must stand before what ends it. */
const LEAST_STORY = 100;

/** Finds the letter around a story. Null when the text shows no mark of one. */
export function readMailLayout(source: string): MailLayout | null {
  const head = readHead(source);
  const start = head?.end ?? 0;
  const end = findTail(source, start, head !== null);
  if (head === null && end === source.length) return null;
  return { body: { start, end }, subject: head?.subject ?? null, date: head?.date ?? null };
}

function readHead(source: string): HeaderBlock | null {
  let found: HeaderBlock | null = null;
  let at = skipBlank(source, 0);
  for (let letter = 0; letter < MOST_LETTERS; letter++) {
    const from = behindForward(source, at, found !== null);
    const block = readHeaderBlock(source, from);
    if (block === null) break;
    found = innermost(block, found);
    at = block.end;
  }
  return found;
}

/** The letter that is passed on says what the one that brings it may leave out. */
function innermost(inner: HeaderBlock, outer: HeaderBlock | null): HeaderBlock {
  return { end: inner.end, subject: inner.subject ?? outer?.subject ?? null, date: inner.date ?? outer?.date ?? null };
}

/** Behind a line that says a letter is passed on, in a letter below a short remark ("FYI") too; `at` when there is none. */
function behindForward(source: string, at: number, inLetter: boolean): number {
  let line = at;
  for (let count = 0; count <= (inLetter ? REMARK_LINES : 0) && line < source.length; count++) {
    const { content, next } = lineAt(source, line);
    if (content - line > REMARK) break;
    if (FORWARD.test(source.slice(line, content).trim())) return skipBlank(source, next);
    line = skipBlank(source, next);
  }
  return at;
}

/** Where signature, answered letter or notice begin behind the story; the end of the text when there is none. */
function findTail(source: string, start: number, inLetter: boolean): number {
  const least = start + LEAST_STORY;
  let end = source.length;
  const take = (at: number): void => {
    if (at >= least && at < end) end = at;
  };
  take(findNotice(source, least));
  // Each mark has a sign that is sought first: hardly a text has any.
  const quoted = source.indexOf("\n>", least);
  if (quoted >= 0) take(findAnswer(source, quoted + 1, least, inLetter));
  for (let at = source.indexOf("\n--", least); at >= 0 && at < end; at = source.indexOf("\n--", at + 1)) {
    const { content, next } = lineAt(source, at + 1);
    const line = source.slice(at + 1, Math.min(content, at + 100));
    if (
      isSignature(source, line, next, inLetter) ||
      (FORWARD.test(line.trim()) && readHeaderBlock(source, skipBlank(source, next)) !== null)
    )
      take(at + 1);
  }
  return end;
}

/** `-- ` on a line of its own (RFC 3676, section 4.3), and few lines to the end; in a letter without the blank too. */
function isSignature(source: string, line: string, next: number, inLetter: boolean): boolean {
  if (line !== "-- " && !(inLetter && line === "--")) return false;
  let lines = 0;
  for (let at = next; at < source.length && lines <= SIGNATURE_LINES; at = lineAt(source, at).next) {
    const first = source.charCodeAt(at);
    // The letter that is answered below counts for none.
    if (first === 0x3e) continue;
    if (lineAt(source, at).content > at) lines++;
  }
  return lines <= SIGNATURE_LINES;
}

/** Lines behind ">" to the end of the text, below the line that says who wrote them. */
function findAnswer(source: string, quoted: number, least: number, inLetter: boolean): number {
  const above = attributionAbove(source, quoted, least);
  const own = lineAt(source, quoted).content;
  const within = ATTRIBUTION.test(
    source
      .slice(quoted, Math.min(own, quoted + 400))
      .replace(/^[> ]+/, "")
      .trim(),
  );
  if (above < 0 && !within && !inLetter) return source.length;
  for (let at = quoted; at < source.length; at = lineAt(source, at).next) {
    const { content } = lineAt(source, at);
    if (source.charAt(at) !== ">" && source.slice(at, content).trim() !== "") {
      // A signature may stand below.
      return source.startsWith("-- ", at) ? (above < 0 ? quoted : above) : source.length;
    }
  }
  return above < 0 ? quoted : above;
}

/** The start of the attribution in the one or two lines above; -1 when there is none. */
function attributionAbove(source: string, quoted: number, least: number): number {
  let end = quoted;
  while (end > least && source.charCodeAt(end - 1) <= 0x20) end--;
  let start = end;
  for (let lines = 0; lines < 2 && start > least; lines++) {
    start = source.lastIndexOf("\n", start - 1);
    if (start < least || end - start > 400) return -1;
    if (ATTRIBUTION.test(source.slice(start + 1, end).trim())) return start + 1;
  }
  return -1;
}

function findNotice(source: string, least: number): number {
  const from = Math.max(least, source.length - NOTICE_WITHIN);
  for (let at = source.indexOf("\n", from); at >= 0; at = source.indexOf("\n", at + 1)) {
    const line = source.slice(at + 1, at + 400).replace(/^[*_ ]+/, "");
    if (NOTICE.test(line) && SECRECY.test(line)) return at + 1;
  }
  return source.length;
}
