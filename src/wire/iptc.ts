import type { Span } from "../model/span.js";
import { findEndLine, reportParts, splitParts, type Reading, type Report } from "./anpa.js";
import { BYLINE, readByline } from "./byline.js";
import { endLineFields, endLineTimestamp, readEndLine, type EndLine } from "./end-line.js";
import { linesIn, type WireLine } from "./lines.js";
import type { Envelope } from "./message.js";
import { emptyStory, type Story } from "./story.js";
import { readInitials } from "../trade/initials.js";
import { BLANKS, withoutTail } from "./trim.js";

const HEADER = /^([A-Z]+)(\d{3,5})(?: +(\d))?(?: +([A-Z]{1,3}))?(?: +(\d{1,4}))?(?: +(\S.*))?$/i;
const EDITORS_NOTE = /^\(?(?:eds?|editors?|attn|achtung|adds?|editor'?s note|hinweis|note à nos clients)\s*[:)]/i;
/** Where the story ends and what is for the desk begins: dpa's notebook, its asterisks, the ban on publishing. */
const SECTION =
  /^#{1,3}\s?\S|^(?:\*\s?){3,}$|^(?:the following information is not|die folgenden informationen sind nicht|diese informationen sind nicht)\b/i;
/** "(SDA\/jd)", "kna/abc/def": agency and initials that close a story. */
const SIGNATURE = /^\(?\p{L}{2,10}(?:\\?\/[\p{L}\d-]{2,8}){1,6}\)?$/u;

/** IPTC 7901: one header line, a keyword, the text with its headline closed by `=`, the end line behind ETX. */
export function readIptc(text: string, report: Report): Reading {
  const story = emptyStory();
  const parts = splitParts(text, 1);
  const headerLines = linesIn(text, parts.header).filter((line) => line.text !== "");
  const first = headerLines[0];
  const envelope: Envelope = readHeader(first?.text ?? "", first?.inner.end === text.length);
  if (!parts.hasStart && parts.body.start >= parts.body.end) report("header-truncated", parts.header);
  const bodyLines = linesIn(text, parts.body);
  let end = findEndLine(text, parts.tail);
  let lines: readonly WireLine[] = bodyLines;
  if (end === null) {
    const found = closingEndLine(text, bodyLines);
    if (found !== null) {
      end = found.end;
      lines = bodyLines.slice(0, found.index);
      story.claims.push({ kind: "header", span: { start: bodyLines[found.index]?.span.start ?? end.span.start, end: parts.body.end } });
    }
  }
  const keyword = headerLines[1] ?? (parts.hasStart ? null : keywordAbove(lines));
  if (keyword !== null) {
    readKeyword(text, keyword, envelope, story);
    lines = lines.filter((line) => line.span.start !== keyword.span.start);
  }
  readEditorial(text, lines, story);
  envelope["end"] = end === null ? null : endLineFields(end);
  story.published = end === null ? null : endLineTimestamp(text, end);
  story.claims.push({ kind: "header", span: { start: 0, end: first?.span.end ?? parts.header.end } });
  if (parts.tail.end > parts.tail.start) story.claims.push({ kind: "header", span: parts.tail });
  reportParts(parts, end, text, report);
  return { envelope, story };
}

/** `eca062 4 i 37 ccccb   dpa 061`: digits that touch the end of a message that breaks off here are no word count. */
function readHeader(line: string, cut: boolean): Envelope {
  const match = HEADER.exec(line);
  const [, source, number, priority, category, count, optional] = match ?? [];
  const envelope: Envelope = {
    source: source ?? null,
    number: number ?? null,
    priority: priority ?? null,
    category: category ?? null,
    wordCountDeclared: count === undefined || (cut && optional === undefined) ? null : Number(count),
    optional: optional ?? null,
    keyword: null,
    keywordParts: [],
  };
  return envelope;
}

function readKeyword(text: string, line: WireLine, envelope: Envelope, story: Story): void {
  const left = /^\/*/.exec(line.text)?.[0].length ?? 0;
  const span = withoutTail(text, { start: line.inner.start + left, end: line.inner.end }, "/");
  const keyword = text.slice(span.start, span.end);
  envelope["keyword"] = keyword === "" ? null : keyword;
  envelope["keywordParts"] = keyword.split("/").filter((part) => part !== "");
  if (keyword !== "") story.slug = span;
  story.claims.push({ kind: "slug", span: line.span });
}

/** Without STX the keyword is the first line of what follows the header, if it looks like one or a headline still follows it. */
function keywordAbove(lines: readonly WireLine[]): WireLine | null {
  const index = lines.findIndex((line) => line.text !== "");
  const line = lines[index];
  if (line === undefined || line.text.length > 60 || line.text.endsWith("=")) return null;
  if (line.text.endsWith("/") || line.text.startsWith("/")) return line;
  const mark = lines.findIndex((other) => other.text.endsWith("="));
  return mark > index && mark - index <= 8 && (lines[index + 1]?.text === "" || /^[^\s=]+$/.test(line.text)) ? line : null;
}

function closingEndLine(text: string, lines: readonly WireLine[]): { end: EndLine; index: number } | null {
  let looked = 0;
  for (let index = lines.length - 1; index >= 0 && looked < 3; index--) {
    const line = lines[index];
    if (line === undefined || line.text === "") continue;
    looked++;
    const end = line.text.length > 40 ? null : readEndLine(text, line.inner);
    if (end !== null && end.real) return { end, index };
  }
  return null;
}

/** As many lines as an editorial header may have before its `=`. */
const LONGEST_HEAD = 14;

function readEditorial(text: string, lines: readonly WireLine[], story: Story): void {
  const width = lines.reduce((widest, { text: { length } }) => (length < 100 ? Math.max(widest, length) : widest), 50);
  const mark = lines.slice(0, LONGEST_HEAD + 4).findIndex((line) => /=$/.test(line.text) && !/^=+$/.test(line.text.slice(0, -1) + "x"));
  const alone = mark < 0 ? lines.slice(0, LONGEST_HEAD + 4).findIndex((line) => line.text === "=") : -1;
  const last = mark >= 0 ? mark : alone >= 0 ? alone : lastOfFirstBlock(lines);
  const head = lines.slice(0, last + 1).filter((line) => line.text !== "" && line.text !== "=");
  readHead(text, head, width, story, mark >= 0 || alone >= 0);
  readBody(lines.slice(last + 1), story);
}

/** Index of the last line before the first blank one: the editorial header of a message that forgot its `=`; -1 when that is prose. */
function lastOfFirstBlock(lines: readonly WireLine[]): number {
  const first = lines.findIndex((line) => line.text !== "");
  if (first < 0) return -1;
  let last = first;
  while (last + 1 < lines.length && lines[last + 1]?.text !== "" && !/^\s{2,}/.test(lines[last + 1]?.indent ?? "")) last++;
  const begins = lines[first];
  const isProse = last - first >= 3 || /[.!?]["”]?$/.test(lines[last]?.text ?? "") || /^\s{2,}/.test(begins?.indent ?? "");
  return isProse ? -1 : last;
}

/** Take lines and notes above, the headline last, a byline behind it. */
function readHead(text: string, head: readonly WireLine[], width: number, story: Story, marked: boolean): void {
  const rest = [...head];
  const bylineAt = rest.findIndex((line, index) => index > 0 && BYLINE.test(line.text));
  if (bylineAt > 0) {
    const from = rest[bylineAt];
    const to = rest.at(-1);
    if (from !== undefined && to !== undefined)
      story.bylines.push(readByline(text, withoutMark(text, { start: from.inner.start, end: to.inner.end })));
    rest.length = bylineAt;
  }
  const last = rest.pop();
  if (last === undefined) return;
  const headline = { ...last.inner };
  for (
    let above = rest.at(-1);
    above !== undefined && marked && isWrapped(above, text.slice(headline.start, headline.end), width);
    above = rest.at(-1)
  ) {
    headline.start = above.inner.start;
    rest.pop();
  }
  story.headline = withoutMark(text, headline);
  for (const line of rest) {
    if (EDITORS_NOTE.test(line.text)) {
      story.editorsNotes.push(noteOf(text, line.inner));
      continue;
    }
    story.takeLines.push(line.inner);
    story.claims.push({ kind: "header", span: line.span });
  }
}

function noteOf(text: string, { start, end }: Span): Span {
  const label = /^\(?(?:eds?|editors?|attn|editor'?s note|hinweis)\s*[:)]\s*/i.exec(text.slice(start, end))?.[0] ?? "";
  return { start: start + label.length, end: label.startsWith("(") && text.charAt(end - 1) === ")" ? end - 1 : end };
}

/** Whether a line was broken by the column limit: the next word had no room left. */
function isWrapped(line: WireLine, next: string, width: number): boolean {
  if (/[:=.)]$/.test(line.text) || EDITORS_NOTE.test(line.text) || line.text.length < 36) return false;
  return line.text.length + 1 + (next.split(/\s/)[0]?.length ?? 0) > Math.min(width, 72) - 4;
}

/** A headline without its `=`, and without the bells and apostrophes that ring for a kill. */
function withoutMark(text: string, { start, end }: Span): Span {
  let bare = withoutTail(text, { start, end }, BLANKS);
  if (bare.end > start && text.charAt(bare.end - 1) === "=") bare = withoutTail(text, { start, end: bare.end - 1 }, BLANKS);
  const silent = withoutTail(text, bare, "'’”");
  return bare.end - silent.end >= 3 ? withoutTail(text, silent, BLANKS) : bare;
}

/** Lines from the end among which agency and initials stand. */
const LAST_LINES = 12;

function readBody(lines: readonly WireLine[], story: Story): void {
  let open: Span | null = null;
  let published = true;
  let table = false;
  for (const [index, line] of lines.entries()) {
    if (line.text === "<#>") table = !table;
    if (published && SECTION.test(line.text)) published = false;
    if (line.text === "" || table || line.text === "<#>") {
      open = null;
      if (line.text !== "") story.claims.push({ kind: "furniture", span: line.span });
    } else if (
      (SIGNATURE.test(line.text) || readInitials(line.text) !== null) &&
      index >= lines.length - LAST_LINES &&
      (lines[index + 1]?.text ?? "") === ""
    ) {
      open = null;
      story.credits.push(line.inner);
    } else if (!published) {
      readDesk(line, story);
    } else if (open !== null && !/[\t ]{2}$/.test(line.indent)) {
      open.end = line.inner.end;
    } else {
      open = { ...line.inner };
      story.body.push({ kind: /^[-*•]\s/.test(line.text) ? "listItem" : "paragraph", span: open });
    }
  }
}

/** Lines for the desk: who reported and edited; the rest is furniture. */
function readDesk(line: WireLine, story: Story): void {
  if (/^[-*]?\s*(?:reporting|editing|writing|autor|autoren|redaktion|berichterstatter)\b.{0,20}:/i.test(line.text))
    story.credits.push(line.inner);
  else story.claims.push({ kind: "furniture", span: line.span });
}
