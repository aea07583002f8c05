import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Reading, Report } from "./anpa.js";
import { readAnpaLine1, readAnpaLine2, readSlugLine, headerDate } from "./anpa-header.js";
import { readByline, BYLINE } from "./byline.js";
import { fullYear, isRealClock, monthNumber, toDate, toTimestamp } from "./clock.js";
import { endLineFields, endLineTimestamp, readEndLine } from "./end-line.js";
import type { Envelope, WireFormat } from "./message.js";
import { splitProse } from "./prose.js";
import { bareSigns, listOf, SgmlDocument } from "./sgml-elements.js";
import { emptyStory, type Story } from "./story.js";
import { readVersions } from "./trade-marks.js";
import { BLANKS, withoutTail } from "./trim.js";

/** Which corpus a document is of, by its own tags. */
export function sgmlFormat(text: string): WireFormat {
  const head = text.slice(0, 2000);
  if (/<REUTERS[\s>]/i.test(head)) return "reuters-21578";
  if (/<DOC\s[^>]*\bid\s*=/i.test(head)) return "gigaword";
  if (/<(?:FILEID|FIRST|SECOND)>/i.test(head)) return "trec-ap";
  const number = /<DOCNO>\s*([A-Z]{2})/i.exec(head)?.[1]?.toUpperCase();
  return number === "LA" ? "trec-la" : number === "FT" ? "trec-ft" : "trec";
}

/** One document of Gigaword, TREC or Reuters-21578. */
export function readSgml(text: string, report: Report): Reading {
  const document = new SgmlDocument(text);
  const format = sgmlFormat(text);
  const story = emptyStory();
  const envelope =
    format === "gigaword"
      ? readGigaword(document, story)
      : format === "trec-ap"
        ? readTrecAp(document, story, report)
        : format === "reuters-21578"
          ? readReuters(document, story)
          : readTrec(document, story);
  claimTags(document, story);
  const { paragraph, document: unclosed } = document.faults;
  if (paragraph) report("p-unclosed", null);
  if (unclosed) report("doc-unclosed", null);
  const body = document.first("TEXT");
  const bare = body === null ? null : bareSigns(text, body);
  if (bare?.ampersand === true) report("bare-ampersand", body);
  if (bare?.lessThan === true) report("bare-less-than", body);
  return { envelope, story };
}

/** `<DOC id="APW_ENG_20021231.0012" type="story">`; the first edition's ids have no language. */
function readGigaword(document: SgmlDocument, story: Story): Envelope {
  const docId = document.attribute("id");
  const type = document.attribute("type");
  const match = /^(.*?)_?(\d{4})(\d{2})(\d{2})\./.exec(docId ?? "");
  const envelope: Envelope = {
    docId,
    type,
    source: match?.[1]?.toLowerCase() ?? null,
    docDate: match === null ? null : `${match[2] ?? ""}-${match[3] ?? ""}-${match[4] ?? ""}`,
  };
  story.headline = document.field("HEADLINE");
  story.dateline = document.field("DATELINE");
  story.reference = envelope["docDate"] as string | null;
  readText(document, story, envelope, type === null || type === "story" || type === "multi" || type === "advis");
  return envelope;
}

/** TREC AP: the ANPA header lines as elements, control characters gone. */
function readTrecAp(document: SgmlDocument, story: Story, report: Report): Envelope {
  const { text } = document;
  const envelope: Envelope = { docId: document.value("DOCNO") };
  const fileId = document.field("FILEID");
  const end = fileId === null ? null : readEndLine(text, fileId);
  envelope["endLine"] = end === null ? null : { source: end.source, ...endLineFields(end) };
  if (end !== null) story.reference = endLineTimestamp(text, end)?.iso ?? null;
  const line2 = readAnpaLine2(document.value("FIRST") ?? "");
  Object.assign(envelope, line2.fields);
  envelope["headerDate"] = line2.date === null ? null : headerDate(line2.date, false);
  delete envelope["format"];
  const second = document.field("SECOND");
  const slug = second === null ? null : readSlugLine(text.slice(second.start, second.end));
  envelope["slugLine"] = slug?.slugLine ?? null;
  envelope["wordCountSlug"] = slug?.wordCountSlug ?? null;
  envelope["references"] = slug?.parts.flatMap(({ text: part }) => (/^[a-z]\d{3,4}$/i.test(part) ? [part] : [])) ?? [];
  if (slug !== null && second !== null) {
    story.slug = { start: second.start + slug.slug.start, end: second.start + slug.slug.end };
    story.revision = readVersions(
      text,
      slug.parts.map(({ start, end: behind }) => ({ start: second.start + start, end: second.start + behind })),
    );
  }
  for (const head of document.all("HEAD").flatMap((span) => document.trim(span) ?? [])) {
    const note = /^\(?(?:eds?|editors?|editor'?s notes?|attn)\s*[:._]\s*/i.exec(text.slice(head.start, head.end));
    if (note !== null) story.editorsNotes.push({ start: head.start + note[0].length, end: head.end });
    else if (story.headline === null) story.headline = head;
    else story.subheadline ??= head;
  }
  readBylines(document, story);
  story.dateline = document.field("DATELINE");
  readText(document, story, envelope, true);
  if (end !== null && !end.real) report("invalid-date", end.span);
  return envelope;
}

/** TREC LA and FT: fields that wrap their values in `P`. */
function readTrec(document: SgmlDocument, story: Story): Envelope {
  const envelope: Envelope = { docId: document.value("DOCNO") };
  for (const [key, name] of [
    ["accession", "DOCID"],
    ["date", "DATE"],
    ["section", "SECTION"],
    ["length", "LENGTH"],
    ["publication", "PUB"],
    ["page", "PAGE"],
  ] as const) {
    const value = document.value(name);
    if (value !== null) envelope[key] = value;
  }
  const words = /(\d{1,6})\s{1,4}words?\b/i.exec(document.value("LENGTH") ?? "");
  if (words !== null) envelope["wordCountDeclared"] = Number(words[1]);
  const headline = document.first("HEADLINE");
  const lines = headline === null ? [] : document.paragraphsIn(headline);
  story.headline = lines[0] ?? document.field("HEADLINE");
  story.subheadline = lines[1] ?? null;
  story.dateline = document.field("DATELINE");
  const date = document.field("DATE");
  if (date !== null) story.published = readDay(document.text, date);
  readBylines(document, story);
  readText(document, story, envelope, true);
  return envelope;
}

/** Reuters-21578: `UNKNOWN` holds the ANPA header as character references. */
function readReuters(document: SgmlDocument, story: Story): Envelope {
  const { text } = document;
  const envelope: Envelope = {
    docId: document.attribute("NEWID"),
    oldId: document.attribute("OLDID"),
    newId: document.attribute("NEWID"),
    hasTopics: document.attribute("TOPICS"),
    lewisSplit: document.attribute("LEWISSPLIT"),
    cgiSplit: document.attribute("CGISPLIT"),
  };
  for (const name of ["TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"])
    envelope[name.toLowerCase()] = listOf(document, name);
  const unknown = document.first("UNKNOWN");
  if (unknown !== null) Object.assign(envelope, readUnknown(text.slice(unknown.start, unknown.end)));
  const type =
    /\bTYPE\s*=\s*["']?(\w+)/i.exec(document.tags.find(({ name, closing }) => name === "TEXT" && !closing)?.attributes ?? "")?.[1] ??
    "NORM";
  envelope["type"] = type;
  const date = document.field("DATE");
  if (date !== null) story.published = readStamp(text, date);
  const title = document.field("TITLE");
  if (title !== null) story.headline = skipStars(text, title);
  story.dateline = document.field("DATELINE");
  const author = document.field("AUTHOR");
  if (author !== null) story.bylines.push(readByline(text, author));
  const unprocessed = document.first("BODY") === null && type.toUpperCase() === "UNPROC";
  const body = document.first(unprocessed ? "TEXT" : "BODY");
  const trimmed = body === null ? null : document.trim(body);
  if (
    trimmed !== null &&
    unprocessed &&
    !splitProse(text, trimmed).some(({ start, end }) => end - start > 100 && /[.!?]"?$/.test(text.slice(start, end)))
  )
    readPreformatted(text, trimmed, story, envelope);
  else if (trimmed !== null) readParagraphs(text, trimmed, story);
  return envelope;
}

/** `&#5;&#5;&#5;C T`, `&#22;&#22;&#1;f0704&#31;reute`, `u f BC-COCOA 02-26 0105`. */
function readUnknown(raw: string): Envelope {
  const decoded = raw.replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  const lines = decoded.split(/[\r\n]+/);
  const first = lines.findIndex((line) => /\x01|\x1f/.test(line));
  const routing = /\x05+\s*([^\r\n\x05]*)/.exec(decoded)?.[1]?.trim();
  const fields: Envelope = routing === undefined || routing === "" ? {} : { routing };
  if (first < 0) return fields;
  const line2 = readAnpaLine2(lines[first + 1] ?? "");
  Object.assign(fields, readAnpaLine1((lines[first] ?? "").replace(/[\x01\x16]/g, "")), line2.fields);
  fields["headerDate"] = line2.date === null ? null : headerDate(line2.date, false);
  return fields;
}

function skipStars(text: string, { start, end }: Span): Span {
  const stars = /^\*+\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + stars < end ? { start: start + stars, end } : { start, end };
}

function readBylines(document: SgmlDocument, story: Story): void {
  for (const span of document.all("BYLINE")) {
    const line = document.paragraphsIn(span)[0] ?? document.trim(span);
    if (line === null) continue;
    const printed = document.text.slice(line.start, line.end);
    if (story.bylines.length === 0 || BYLINE.test(printed)) story.bylines.push(readByline(document.text, line));
    else story.claims.push({ kind: "byline", span: line });
  }
}

function readText(document: SgmlDocument, story: Story, envelope: Envelope, prose: boolean): void {
  for (const span of document.all("TEXT")) {
    const paragraphs = document.paragraphsIn(span);
    const trimmed = document.trim(span);
    if (paragraphs.length > 0) for (const paragraph of paragraphs) readParagraphs(document.text, paragraph, story, true);
    else if (trimmed === null || document.hasParagraphs(span)) continue;
    else if (prose) readParagraphs(document.text, trimmed, story);
    else readPreformatted(document.text, { start: span.start, end: trimmed.end }, story, envelope);
  }
}

/** A table or list whose line breaks and blanks mean something: kept as it is, out of the paragraphs. */
function readPreformatted(text: string, span: Span, story: Story, envelope: Envelope): void {
  envelope["preformatted"] = text.slice(span.start, span.end).replace(/^[^\S\n]*\n/, "");
  story.claims.push({ kind: "furniture", span });
}

/** The agency's name that closes a story, and filler for a body that was lost. */
const END_MARK = /^\s*(?:reuters?|afp|xinhua|enditem)\.?\s*(?:&#3;\s*)?$/i;
const FILLER = /^blah(?: blah)*\.?$/i;

function readParagraphs(text: string, span: Span, story: Story, whole = false): void {
  const stretches = whole ? [span] : splitProse(text, span);
  for (const stretch of stretches) {
    const printed = text.slice(stretch.start, stretch.end);
    const from = stretch.start + printed.lastIndexOf("\n") + 1;
    const ends = END_MARK.test(text.slice(from, stretch.end));
    if (ends) story.claims.push({ kind: "endMark", span: { start: from, end: stretch.end } });
    const body = ends ? withoutTail(text, { start: stretch.start, end: from }, BLANKS) : stretch;
    if (body.end <= body.start) continue;
    if (FILLER.test(text.slice(body.start, body.end).trim())) story.claims.push({ kind: "furniture", span: body });
    else story.body.push({ kind: "paragraph", span: body });
  }
}

/** "26-FEB-1987 15:01:01.79": the files name no zone. */
function readStamp(text: string, span: Span): Timestamp | null {
  const match = /(\d{1,2})-([A-Z]{3})-(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?/i.exec(text.slice(span.start, span.end));
  if (match === null) return null;
  const [raw, day, month, year, hour, minute, second, fraction] = match;
  const clock = {
    year: Number(year),
    month: monthNumber(month ?? ""),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    ...(fraction === undefined ? {} : { millisecond: Number(fraction.padEnd(3, "0")) }),
  };
  const start = span.start + match.index;
  return isRealClock(clock) ? toTimestamp(text, { start, end: start + raw.length }, clock, null, null) : null;
}

/** "March 1, 1989, Wednesday, Home Edition" and "14 MAY 91". */
function readDay(text: string, span: Span): Timestamp | null {
  const printed = text.slice(span.start, span.end);
  const match = /([A-Z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/i.exec(printed);
  const dayFirst = match === null ? /(\d{1,2})\s+([A-Z]{3,9})\.?,?\s+(\d{4}|\d{2})\b/i.exec(printed) : null;
  const found = match ?? dayFirst;
  if (found === null) return null;
  const clock = {
    year: fullYear(found[3] ?? ""),
    month: monthNumber((match === null ? found[2] : found[1]) ?? ""),
    day: Number(match === null ? found[1] : found[2]),
    hour: 0,
    minute: 0,
    second: null,
  };
  const start = span.start + found.index;
  return isRealClock(clock) ? toDate(text, { start, end: start + found[0].length }, clock) : null;
}

/** Tags, and elements that are no part of the story, are the header. */
function claimTags(document: SgmlDocument, story: Story): void {
  const text = document.first("TEXT");
  const head = text?.start ?? document.text.length;
  if (head > 0) story.claims.push({ kind: "header", span: { start: 0, end: head } });
  for (const { span } of document.tags) if (span.start >= head) story.claims.push({ kind: "header", span });
}
