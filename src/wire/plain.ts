import { parseWith } from "../article.js";
import { groupBlocks } from "../blocks/group.js";
import type { Article } from "../model/article.js";
import { isRelease } from "../release/read.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { textSpan } from "../text/normalize.js";
import { readEmail, isEmail, splitMailbox } from "./email.js";
import type { Frame } from "./frame.js";
import type { Envelope, WireMessage } from "./message.js";
import type { ByteCodec } from "./mime.js";
import type { ResolvedWireOptions } from "./options.js";
import { splitProse } from "./prose.js";
import { emptyStory, storyArticle } from "./story.js";

/** A header line of IPTC 7901 whose control characters a gateway took away. */
const BARE_IPTC = /(?:^(?:\ufeff|ï»¿)?|[\r\n])[ \t]*[A-Za-z]{2,6}\d{3,5} [1-9] [A-Za-z]{1,3} \d{1,4}(?=[ \r\n]|$)/g;
/** Line 2 and the slug line of an ANPA message in the same state. */
const BARE_ANPA =
  /^\s*(?:[A-Z]?\d{4}[^\r\n]{0,25}[\r\n]{1,2})?[a-z] [a-z] ?[\x11-\x14]{0,2} ?[^\r\n]{4,60}\s\d{1,2}-\d{1,2}(?: +\d{1,6})?[ \t]*[\r\n]+\^/i;
const BARE_LINE1 = /^\s*[A-Z]?\d{4}[^\x1f\r\n]{0,15}\x1f/i;

/** A text without any frame may still be messages: cuts it where bare headers or the letters of a mailbox begin, if it begins with one. */
export function splitPlain(frame: Frame): Frame[] {
  const { scan, range } = frame;
  const pieces = (shape: Frame["shape"], starts: readonly number[]): Frame[] =>
    starts.map((start, index) => {
      const end = starts[index + 1] ?? scan.length;
      return { shape, range: { start: range.start + start, end: range.start + end }, scan: scan.slice(start, end) };
    });
  if (BARE_ANPA.test(scan.slice(0, 400)) || BARE_LINE1.test(scan.slice(0, 100))) return pieces("anpa", [0]);
  if (isEmail(scan)) return pieces("email", splitMailbox(scan));
  const starts = [...scan.matchAll(BARE_IPTC)].map((match) => match.index + (/^[\r\n]/.test(match[0]) ? 1 : 0));
  if (starts.length > 0 && /^(?:ï»¿|\s)*$/.test(scan.slice(0, starts[0]))) return pieces("iptc", [0, ...starts.slice(1)]);
  return pieces("plain", [0]);
}

/** A mail longer than this that holds no story is a list or a page, in code units. */
const LONGEST_NOTE = 2000;

type Body = Pick<WireMessage, "text" | "format" | "envelope" | "article">;

/** A short message in which no story is found is read paragraph by paragraph: unlike a page it has nothing around its words. */
function readNote(text: string, { parse }: ResolvedWireOptions): Article {
  const story = emptyStory();
  story.body = splitProse(text, { start: 0, end: text.length }).map((span) => ({ kind: "paragraph", span }));
  return storyArticle(text, story, parse);
}

/** A text that is no envelope: a press release, a story or a page. */
export function readPlain(text: string, { parse }: ResolvedWireOptions): Body {
  const format = isRelease(groupBlocks(text)) ? "press-release" : "text";
  return { text, format, envelope: {}, article: parseWith(text, parse) };
}

/**
 * An e-mail: its headers, then whatever its text is, read by `readBody`. The subject stands in for a missing headline, the date header for a
 * missing time of issue; the sender is no author.
 */
export function readMail(
  scan: string,
  isBytes: boolean,
  codec: ByteCodec,
  options: ResolvedWireOptions,
  readBody: (text: string, options: ResolvedWireOptions, offset: number) => Body,
): Body {
  const email = readEmail(scan, isBytes, codec);
  const { date, subject, bodyStart } = email;
  const reference = options.parse.reference ?? date?.instant ?? null;
  const { onDiagnostic, ...parse } = options.parse;
  const heard =
    onDiagnostic &&
    ((diagnostic: Diagnostic): void => {
      onDiagnostic(shifted(diagnostic, bodyStart) as Diagnostic);
    });
  const inner = { ...options, parse: { ...parse, reference, ...(heard && { onDiagnostic: heard }) } };
  const body = readBody(email.text.slice(bodyStart), inner, bodyStart);
  const text = email.text.slice(0, bodyStart) + body.text;
  const isNote = body.format === "text" && body.article.paragraphs.length === 0 && body.text.length <= LONGEST_NOTE;
  const article = shifted(isNote ? readNote(body.text, inner) : body.article, bodyStart) as Article;
  const envelope: Envelope = {};
  for (const [name, value] of email.headers) {
    const key = name.toLowerCase().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (/^(?:from|to|cc|date|subject|sender|replyTo|messageId|organization)$/.test(key)) envelope[key] ??= value;
  }
  if (bodyStart > 0) article.segments.unshift({ kind: "header", span: { start: 0, end: bodyStart } });
  if (article.headline === null && subject !== null) article.headline = textSpan(text, subject);
  article.published ??= date;
  const isPlain = body.format === "text" || body.format === "press-release";
  const nested = isPlain ? envelope : { ...body.envelope, email: envelope };
  return { text, format: isPlain ? "email" : body.format, envelope: nested, article };
}

/** A copy with every span moved by `by` code units. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by));
  if (typeof value !== "object" || value === null) return value;
  const moved = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === "bodyStart" ? (item as number) + by : shifted(item, by)]),
  );
  const { start, end } = value as { start?: unknown; end?: unknown };
  return typeof start === "number" && typeof end === "number" ? { ...moved, start: start + by, end: end + by } : moved;
}
