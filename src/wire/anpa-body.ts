import type { Span } from "../model/span.js";
import { BYLINE, readByline } from "./byline.js";
import { readEndLine, type EndLine } from "./end-line.js";
import { linesIn, type WireLine } from "./lines.js";
import type { EnvelopeValue } from "./message.js";
import type { Story } from "./story.js";
import { BLANKS, withoutTail } from "./trim.js";

/** A story with what an ANPA body says beside it. */
interface AnpaStory extends Story {
  /** Labelled lines of the Canadian Press: code, index, symbol. */
  extra: { [field: string]: EnvelopeValue } | null;
}

interface AnpaBody {
  readonly story: AnpaStory;
  /** The end line, where ETX is lost and it closes the body. */
  readonly end: EndLine | null;
  /** The slug line without its caret. */
  readonly slugLine: Span | null;
}

/** A line or a few that belong together: marked with a caret, a paragraph, a table line, a rule. */
interface Item {
  kind: "mark" | "paragraph" | "table" | "rule";
  /** From the first character to behind the last, terminators left out. */
  span: Span;
  lines: Span;
  /** The sign that closes a marked line: `<`, `=`, `+` or nothing. */
  close: string;
}

/** What follows a rule and is no story: who contributed, where else to read. */
const SHIRT_TAIL =
  /contributed (?:to|reporting)|^(?:AP|Associated Press) .{0,80}\bcontributed\b|^(?:On the Net|Online|Follow|The Associated Press (?:is|receives)|Copyright|©)\b|^\(?EDITOR'S NOTE/i;
const EDITORS_NOTE = /^\(?(?:eds?|editors?|editor['’]?s notes?|attn|attention editors|note to editors?|update)\s*[:._—-]\s*/i;
/** The end of a take, or of a story: no words of it. */
const END_MARK = /^\(?(?:(?:this is )?more|moretk|ends?|endit|fin)\)?\.?$|^-+ ?(?:30|0) ?-+$/i;
const PHOTO = /^\(?(?:with )?AP (?:photos?|video|graphics?|audio|interactives?)\b/i;
const LABELS: Readonly<Record<string, string>> = { code: "code", index: "index", symbol: "symbol" };
const RULE = /^_{2,}\s*[=<]?$/;
/** "==Kyodo", "AAP jd/ap": how a story without carets ends. */
const SIGNATURE = /^={1,3}\s?\p{Lu}[\p{L} ]{1,20}$|^[A-Z]{2,6} [a-z]{2,4}(?:\/[a-z]{2,4})*$/u;

/** Reads what stands between STX and ETX, with carets (AP, Canadian Press) or without (Kyodo, AAP). */
export function readAnpaBody(text: string, span: Span, blank: Story): AnpaBody {
  const story: AnpaStory = { ...blank, extra: null };
  const lines = linesIn(text, span);
  const end = lastEndLine(text, lines);
  const kept = end === null ? lines : lines.filter((line) => line.span.start < end.span.start && line.span.end <= end.span.start);
  if (end !== null) story.claims.push({ kind: "header", span: end.span });
  const carets = kept.some((line) => line.text.startsWith("^"));
  const items = groupItems(text, kept, carets);
  const slugLine = carets ? readMarks(text, items, story) : readPlain(text, items, story);
  return { story, end, slugLine };
}

function lastEndLine(text: string, lines: readonly WireLine[]): EndLine | null {
  let looked = 0;
  for (let index = lines.length - 1; index >= 0 && looked < 3; index--) {
    const line = lines[index];
    if (line === undefined || line.text === "") continue;
    looked++;
    if (line.text.length > 60) continue;
    const end = readEndLine(text, line.inner);
    if (end !== null && end.real && end.raw.length * 2 > line.text.length) return end;
  }
  return null;
}

function groupItems(text: string, lines: readonly WireLine[], carets: boolean): Item[] {
  const items: Item[] = [];
  const indented = isAllIndented(lines);
  // Kyodo wraps its headline up to a `+`; where no line has one, each line at the margin stands for itself.
  const plus = lines.some((line) => /\+$/.test(line.text));
  const last = lines.filter(({ text: printed }) => printed !== "").at(-1);
  let open: Item | null = null;
  // Once paragraphs are indented anywhere, a line at the margin before the first of them is one of the marked lines.
  let inBody = carets && !lines.some((line) => line.text !== "" && isDeep(line));
  for (const line of lines) {
    if (line.text === "") {
      open = null;
      continue;
    }
    const table = line.indent.includes("\b");
    if (line.text.startsWith("^") || table || RULE.test(line.text)) {
      for (const item of table ? [itemOf("table", line.inner, line)] : splitCarets(text, line)) items.push(item);
      open = items.at(-1)?.kind === "mark" && items.at(-1)?.close === "" ? (items.at(-1) ?? null) : null;
      continue;
    }
    if (SIGNATURE.test(line.text) && (line.text.startsWith("=") || line === last)) {
      items.push(itemOf("mark", line.inner, line));
      open = null;
      continue;
    }
    const deep = isDeep(line);
    const starts = deep && !(indented && open?.kind === "paragraph");
    if (open !== null && !starts && (carets || plus || open.kind !== "mark")) {
      extend(text, open, line);
    } else {
      if (deep) inBody = true;
      open = itemOf(inBody || deep ? "paragraph" : "mark", line.inner, line);
      trimClose(text, open);
      items.push(open);
    }
    if (open.close !== "") open = null;
  }
  return items;
}

function isDeep({ indent }: WireLine): boolean {
  return /\t|\x20{2}/.test(indent);
}

/** Every line of the body indented and few of them ending a sentence: the indent marks no paragraph. */
function isAllIndented(lines: readonly WireLine[]): boolean {
  const body = lines.filter((line) => line.text !== "" && /[\t ]{3}$/.test(line.indent) && !RULE.test(line.text));
  const bare = lines.filter((line) => line.text !== "" && line.indent === "" && !line.text.startsWith("^"));
  const long = body.filter((line) => line.text.length >= 40).length;
  const sentences = body.filter((line) => /[.?!"'”’)<]$/.test(line.text)).length;
  return body.length >= 4 && bare.length <= 2 && sentences * 2 < body.length && long * 10 >= body.length * 6;
}

function itemOf(kind: Item["kind"], span: Span, line: WireLine): Item {
  return { kind, span: { ...span }, lines: { ...line.span }, close: "" };
}

/** `^*9006< ^AP-Top-Stories<` is two marked lines on one. */
function splitCarets(text: string, line: WireLine): Item[] {
  if (RULE.test(line.text)) return [itemOf("rule", line.inner, line)];
  const items: Item[] = [];
  let start = line.inner.start;
  for (const joint of line.text.matchAll(/<\s+(?=\^)/g)) {
    const end = line.inner.start + joint.index;
    items.push({
      kind: "mark",
      span: { start: start + 1, end },
      lines: { start: items.length === 0 ? line.span.start : start, end: end + joint[0].length },
      close: "<",
    });
    start = end + joint[0].length;
  }
  const last: Item = {
    kind: "mark",
    span: { start: start + 1, end: line.inner.end },
    lines: { start: items.length === 0 ? line.span.start : start, end: line.span.end },
    close: "",
  };
  trimClose(text, last);
  return [...items, last];
}

/** Takes the terminator off the end of an item: `<`, `@<`, `=<`; of a marked line also `@`, `=` and `+`. */
function trimClose(text: string, item: Item): void {
  const bare = withoutTail(text, item.span, BLANKS);
  const last = text.charAt(bare.end - 1);
  if (bare.end <= bare.start || !(item.kind === "mark" ? "<@=+" : "<").includes(last)) return;
  item.close = last === "@" ? "<" : last;
  let rest = withoutTail(text, { start: bare.start, end: bare.end - 1 }, BLANKS);
  const before = text.charAt(rest.end - 1);
  if (last === "<" && rest.end > rest.start && (before === "@" || (before === "=" && item.kind === "mark"))) {
    if (before === "=") item.close = "=";
    rest = withoutTail(text, { start: rest.start, end: rest.end - 1 }, BLANKS);
  }
  item.span.end = rest.end;
}

function extend(text: string, item: Item, line: WireLine): void {
  item.span.end = line.inner.end;
  item.lines.end = line.span.end;
  trimClose(text, item);
}

/** Slug, headline, notes, byline in the order AP and the Canadian Press set them, then the body. Gives the slug line. */
function readMarks(text: string, items: readonly Item[], story: AnpaStory): Span | null {
  let slugLine: Span | null = null;
  let afterByline = false;
  let afterRule = false;
  let inTail = false;
  const tabular = items.some(({ kind }) => kind === "table");
  const list = !tabular && !items.some(({ kind }) => kind === "paragraph");
  const begun = () => story.body.length > 0;
  for (const item of items) {
    const { span, lines } = item;
    const printed = text.slice(span.start, span.end);
    if (item.kind === "rule") {
      afterRule = true;
      inTail = false;
      story.claims.push({ kind: "furniture", span: lines });
    } else if (item.kind === "table") {
      story.claims.push({ kind: "furniture", span: lines });
    } else if (item.kind === "paragraph") {
      // A rule may divide a story too: only what speaks like a shirt-tail opens one, and then it goes on to the next rule.
      inTail ||= afterRule && SHIRT_TAIL.test(printed);
      afterRule = false;
      if (END_MARK.test(printed)) story.claims.push({ kind: "endMark", span: lines });
      else if (inTail) story.credits.push(span);
      else if (span.end > span.start) story.body.push({ kind: "paragraph", span });
    } else if (SIGNATURE.test(printed)) {
      story.credits.push(span);
    } else if (/^\*\d+$/.test(printed) || span.end <= span.start) {
      story.claims.push({ kind: "header", span: lines });
    } else if (slugLine === null) {
      slugLine = span;
      story.claims.push({ kind: "slug", span: lines });
    } else if (!readLabel(text, span, lines, story)) {
      if (BYLINE.test(printed) && !begun() && !list) {
        story.bylines.push(readByline(text, span));
        story.claims.push({ kind: "byline", span: lines });
        afterByline = true;
        continue;
      }
      if (story.headline === null && !begun() && !afterByline) {
        story.headline = span;
        story.claims.push({ kind: "headline", span: lines });
      } else if (afterByline && !begun()) story.claims.push({ kind: "byline", span: lines });
      else if (tabular) story.claims.push({ kind: "caption", span: lines });
      else if (list) story.body.push({ kind: "listItem", span });
      else if (begun()) story.body.push({ kind: "subheading", span });
      else if (story.subheadline === null && item.close !== "=") {
        story.subheadline = span;
        story.claims.push({ kind: "subheadline", span: lines });
      } else {
        story.takeLines.push(span);
        story.claims.push({ kind: "header", span: lines });
      }
      afterByline = false;
    }
  }
  return slugLine;
}

/** Lines that say what they are: `HL:`, `Eds:`, `AP Photo`, `INDEX:`. False for any other. */
function readLabel(text: string, span: Span, lines: Span, story: AnpaStory): boolean {
  const printed = text.slice(span.start, span.end);
  const headline = /^HL:\s*/i.exec(printed);
  if (headline !== null) {
    story.headline = { start: span.start + headline[0].length, end: span.end };
    story.claims.push({ kind: "headline", span: lines });
    return true;
  }
  const note = EDITORS_NOTE.exec(printed);
  if (note !== null) {
    const closed = printed.startsWith("(") && printed.endsWith(")");
    story.editorsNotes.push({ start: span.start + note[0].length, end: closed ? span.end - 1 : span.end });
    story.claims.push({ kind: "editorsNote", span: lines });
    return true;
  }
  if (PHOTO.test(printed)) {
    story.claims.push({ kind: "caption", span: lines });
    return true;
  }
  const label = /^([A-Z]{2,12}):(.*)$/is.exec(printed);
  const field = LABELS[label?.[1]?.toLowerCase() ?? ""];
  if (field === undefined) return false;
  const value = label?.[2]?.trim() ?? "";
  story.extra = { ...story.extra, [field]: field === "code" ? value : value.split(",").map((part) => part.trim()) };
  story.claims.push({ kind: "header", span: lines });
  return true;
}

/** Kyodo closes its headline with `+`; AAP sets headline, slug, note and byline without any mark, the body indented. */
function readPlain(text: string, items: readonly Item[], story: AnpaStory): Span | null {
  let slugLine: Span | null = null;
  const marks = items.filter(({ kind }) => kind === "mark");
  const plus = marks.findIndex(({ close }) => close === "+");
  marks.forEach((item, index) => {
    const { span, lines } = item;
    const printed = text.slice(span.start, span.end);
    if (SIGNATURE.test(printed)) story.credits.push(span);
    else if (readLabel(text, span, lines, story)) return;
    else if (BYLINE.test(printed)) story.bylines.push(readByline(text, span));
    else if (plus >= 0 ? index === plus : story.headline === null) {
      story.headline = trimTake(text, span);
      story.claims.push({ kind: "headline", span: lines });
    } else if (slugLine === null && (plus < 0 || index < plus)) {
      slugLine = span;
      story.claims.push({ kind: "slug", span: lines });
    } else story.claims.push({ kind: "header", span: lines });
  });
  for (const { kind, span, lines } of items) {
    if (kind === "table" || kind === "rule") story.claims.push({ kind: "furniture", span: lines });
    if (kind !== "paragraph" || span.end <= span.start) continue;
    const printed = text.slice(span.start, span.end);
    if (SIGNATURE.test(printed)) story.credits.push(span);
    else if (END_MARK.test(printed)) story.claims.push({ kind: "endMark", span: lines });
    else story.body.push({ kind: "paragraph", span });
  }
  return slugLine;
}

/** A take number behind the headline: "Ferry talks fail =2". */
function trimTake(text: string, { start, end }: Span): Span {
  const take = /=\s?\d{0,2}$/.exec(text.slice(start, end));
  return take === null ? { start, end } : withoutTail(text, { start, end: start + take.index }, BLANKS);
}
