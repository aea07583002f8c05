import type { Reading, Report } from "./anpa.js";
import { linesIn, type WireLine } from "./lines.js";
import type { Envelope } from "./message.js";
import { splitProse } from "./prose.js";
import { emptyStory } from "./story.js";
import { BYLINE, readByline } from "./byline.js";

/** The signs that open the fields of a telex-shaped message, as Australian desks write them. */
const FIELDS: Readonly<Record<string, string>> = {
  $: "category",
  ":": "slugLine",
  "=": "takeKey",
  "^": "headline",
  "*": "format",
  "&": "serviceLevel",
  "+": "subject",
  "@": "place",
  "~": "genre",
};

/** `ZCZC`, lines that open with a field's sign, the body from the first other line on, `NNNN`. */
export function readZczc(text: string, report: Report): Reading {
  const story = emptyStory();
  const envelope: Envelope = {};
  for (const field of Object.values(FIELDS)) if (field !== "headline") envelope[field] = null;
  const lines = linesIn(text, { start: 0, end: text.length });
  const opening = lines.findIndex((line) => line.text.startsWith("ZCZC"));
  const closing = lines.map((line) => line.text.startsWith("NNNN")).lastIndexOf(true);
  const code = lines[opening]?.text.slice(4).trim() ?? "";
  if (code !== "") envelope["code"] = code;
  let body = lines[Math.max(opening, 0)]?.span.end ?? 0;
  for (const line of lines.slice(opening + 1, closing < 0 ? lines.length : closing)) {
    const field = FIELDS[line.text.charAt(0)];
    if (line.text !== "" && (field === undefined || /^[-*] /.test(line.text))) break;
    body = line.span.end;
    if (field === undefined) continue;
    const value = { start: line.inner.start + 1, end: line.inner.end };
    while (value.start < value.end && text.charAt(value.start) === " ") value.start++;
    if (value.end <= value.start) continue;
    if (field === "headline") story.headline = value;
    else envelope[field] = text.slice(value.start, value.end);
    if (field === "slugLine") story.slug = value;
  }
  const end = closing < 0 ? text.length : (lines[closing]?.span.start ?? text.length);
  let prose = body;
  if (closing >= 0) story.claims.push({ kind: "endMark", span: { start: end, end: text.length } });
  else report("end-line-missing", null, "The message has no NNNN.");
  if (story.headline === null) {
    const head = readHeadLines(linesIn(text, { start: body, end }));
    story.headline = head.at(-1)?.inner ?? null;
    for (const line of head.slice(0, -1)) story.claims.push({ kind: "header", span: line.span });
    const last = head.at(-1);
    if (last !== undefined) {
      story.claims.push({ kind: "headline", span: last.span });
      prose = last.span.end;
    }
  }
  story.claims.push({ kind: "header", span: { start: 0, end: body } });
  for (const [index, span] of splitProse(text, { start: prose, end }).entries()) {
    const printed = text.slice(span.start, span.end);
    if (index === 0 && story.headline === null && !/[.!?]["”]?$/.test(printed) && printed.length < 150) story.headline = span;
    else if (story.body.length === 0 && BYLINE.test(printed) && printed.length < 100) story.bylines.push(readByline(text, span));
    else story.body.push({ kind: "paragraph", span });
  }
  return { envelope, story };
}

/** Lines above a lead that stands right below its headline: codes, an hour, the headline last. */
const MOST_HEAD_LINES = 4;
const LONGEST_HEAD_LINE = 150;
/** Signs of a dateline, which opens the lead. */
const DATELINE_SIGN = /[)/\]]\.? ?[-–—]|\s(?:[-–—]|--)\s|—/;

/** The short lines before the lead of a message that marks no headline; none when a blank line or the lead comes first. */
function readHeadLines(lines: readonly WireLine[]): WireLine[] {
  const first = lines.findIndex(({ text }) => text !== "");
  if (first < 0) return [];
  const head: WireLine[] = [];
  for (const line of lines.slice(first, first + MOST_HEAD_LINES)) {
    const next = lines[first + head.length + 1]?.text ?? "";
    // A line that goes on with a small letter is one of a wrapped paragraph.
    if (line.text === "" || line.text.length > LONGEST_HEAD_LINE || /[.!?]["”]?$/.test(line.text) || /^\p{Ll}/u.test(next)) break;
    if (DATELINE_SIGN.test(line.text) || BYLINE.test(line.text)) break;
    head.push(line);
    if (next === "") break;
  }
  while (head.length > 0 && (head.at(-1)?.text.split(" ").length ?? 0) < 3) head.pop();
  return head;
}
