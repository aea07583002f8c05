import type { Envelope, EnvelopeValue } from "./message.js";
import { BLANKS, withoutTail } from "./trim.js";

const PRIORITY_NAMES: Readonly<Record<string, string>> = {
  f: "flash",
  b: "bulletin",
  u: "urgent",
  r: "regular",
  d: "deferred",
  h: "deferred",
  a: "advance",
  s: "advance",
  y: "rerun",
  z: "ordinary",
};

/** Line 1: service level, story number, device, and behind US the selector. AAP prints neither US nor selector. */
export function readAnpaLine1(line: string): Envelope {
  const match = /^\s*([A-Z])?(\d{4,})(?:([^\x1f\r\n]{0,15})\x1f\s*([^\s\x02]*))?/i.exec(line);
  if (match === null) return { serviceLevel: null, storyNumber: null, selector: null };
  const [, level, number, device, selector] = match;
  const fields: Envelope = {
    serviceLevel: level ?? null,
    storyNumber: number ?? null,
    selector: selector === undefined || selector === "" ? null : selector,
  };
  const printed = device?.replace(/[\x00-\x20]/g, "") ?? "";
  if (printed !== "") fields["device"] = printed;
  return fields;
}

interface AnpaLine2 {
  readonly fields: Envelope;
  /** The line ends before its date. */
  readonly truncated: boolean;
  /** The two numbers of the date as printed; which is the month the sender decides. */
  readonly date: readonly [first: number, second: number] | null;
}

/**
 * Line 2: `priority category format keyword version reference date wordcount`, read from the right, since version and reference may both be
 * missing.
 *
 * @param cut whether the message breaks off inside the line: then digits that touch its end are no word count
 */
export function readAnpaLine2(line: string, cut = false): AnpaLine2 {
  const tail = /(?:^|\s)(\d{1,2})-(\d{1,2})(?:\s+(\d{1,6}))?\s*$/.exec(line);
  const head = /^\s*([a-z])(?:\s+([a-z]))?\s*([\x13\x14])?([\x11\x12])?/i.exec(line);
  const priority = head?.[1]?.toLowerCase() ?? null;
  const rest = line
    .slice(head?.[0].length ?? 0, tail === null ? line.length : tail.index)
    .replace(/[\x00-\x1f]/g, " ")
    .trim();
  const tokens = rest === "" ? [] : rest.split(/\s+/);
  const label = tokens.shift() ?? null;
  const reference = /^[a-z]{1,2}\d{2,4}$/i.test(tokens.at(-1) ?? "") ? (tokens.pop() ?? null) : null;
  const { cycle, keyword } = splitCycle(label);
  const count = tail?.[3];
  return {
    fields: {
      priority,
      priorityName: priority === null ? null : (PRIORITY_NAMES[priority] ?? null),
      category: head?.[2] ?? null,
      format: head?.[3] === undefined && head?.[4] === undefined ? null : formatOf(head[3], head[4]),
      cycle,
      keyword: keyword === "" ? null : keyword,
      version: tokens.length > 0 ? tokens.join(" ") : null,
      reference,
      headerDate: null,
      wordCountDeclared: count === undefined || cut ? null : Number(count),
    },
    truncated: tail === null,
    date: tail === null ? null : [Number(tail[1]), Number(tail[2])],
  };
}

function formatOf(typeface: string | undefined, layout: string | undefined): EnvelopeValue {
  return {
    typeface: typeface === undefined ? null : typeface === "\x13" ? "body" : "agate",
    layout: layout === undefined ? null : layout === "\x11" ? "text" : "tabular",
  };
}

/** "BC-EU--Ferry" is cycle and keyword. */
function splitCycle(label: string | null): { cycle: string | null; keyword: string | null } {
  const match = /^(AM|PM|BC|AP)-(?=.)/i.exec(label ?? "");
  return match === null ? { cycle: null, keyword: label } : { cycle: match[1] ?? null, keyword: (label ?? "").slice(match[0].length) };
}

/** Month and day of the header, day first where the sender's end line is, or where only that makes a date. */
export function headerDate([first, second]: readonly [number, number], dayFirst: boolean): { month: number; day: number } | null {
  const month = dayFirst ? second : first;
  const day = dayFirst ? first : second;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

export interface SlugLine {
  /** The line without caret, terminator and word count. */
  readonly slugLine: string;
  readonly wordCountSlug: number | null;
  /** Where the slug proper stands in the line: behind the cycle, before version and references. */
  readonly slug: { readonly start: number; readonly end: number };
  readonly cycle: string | null;
  /** What follows the slug: "1st Ld-Writethru", "a0512" ..., with its place in the line. */
  readonly parts: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/**
 * The slug line: `^BC-EU--Topic Words, 1st Ld-Writethru,416<`, here without the caret. Behind the slug come version, references and the
 * number of words, each after a comma.
 */
export function readSlugLine(printed: string): SlugLine {
  const line = bare(printed, `${BLANKS}@<=`);
  const count = /,\s*(\d{1,6})$/.exec(line);
  const slugLine = bare(count === null ? line : line.slice(0, count.index), `${BLANKS},`);
  const { cycle } = splitCycle(slugLine);
  const start = cycle === null ? 0 : cycle.length + 1;
  const comma = slugLine.indexOf(",", start);
  const parts =
    comma < 0
      ? []
      : [...slugLine.slice(comma).matchAll(/,\s*([^\s,][^,]*)/g)].map((match) =>
          partAt(match[1] ?? "", comma + match.index + match[0].indexOf(match[1] ?? "")),
        );
  return {
    slugLine,
    wordCountSlug: count === null ? null : Number(count[1]),
    slug: { start, end: comma < 0 ? slugLine.length : comma },
    cycle,
    parts,
  };
}

function bare(text: string, dropped: string): string {
  return text.slice(0, withoutTail(text, { start: 0, end: text.length }, dropped).end);
}

function partAt(printed: string, start: number): { text: string; start: number; end: number } {
  const text = printed.trimEnd();
  return { text, start, end: start + text.length };
}
