import type { Article } from "../model/article.js";
import { stretches, summary, valueMarks } from "./marks.js";

const ESCAPE = "\u001b[";
const RESET = `${ESCAPE}0m`;
/** SGR codes by segment kind and by mark kind. */
const STYLES: Record<string, string> = {
  headline: "1;97",
  subheadline: "1",
  publisher: "35",
  byline: "36",
  dateline: "33",
  timestamp: "32",
  subheading: "1;4",
  editorsNote: "31",
  slug: "31",
  credit: "2;36",
  caption: "2;3",
  furniture: "2;90",
  header: "2;90",
  endMark: "2;31",
  unparsed: "7",
  "direct-quote": "94",
  "mixed-quote": "94",
  "indirect-quote": "4;94",
  cue: "93",
  speaker: "1;92",
  date: "32",
};

/** The source as it is, its parts in colour, and a summary below. Control characters of the source do not reach the terminal. */
export function renderTerminal(source: string, article: Article, coloured = true): string {
  const paint = coloured ? styled : printable;
  const marks = valueMarks(article);
  let out = "";
  for (const { kind, span } of article.segments) {
    const base = STYLES[kind];
    for (const { span: piece, mark } of stretches(span, marks))
      out += paint(source.slice(piece.start, piece.end), mark === null ? base : STYLES[mark.kind]);
  }
  const rows = summary(article).map(([label, value]) => `${paint(label.padEnd(16), "2")}${paint(value, undefined)}`);
  return `${out.endsWith("\n") ? out : `${out}\n`}\n${rows.join("\n")}\n`;
}

function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- controls are what must not reach the terminal
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

function styled(text: string, style: string | undefined): string {
  const safe = printable(text);
  return style === undefined || safe === ""
    ? safe
    : safe
        .split("\n")
        .map((line) => (line === "" ? line : `${ESCAPE}${style}m${line}${RESET}`))
        .join("\n");
}
