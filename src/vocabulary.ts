/** Kinds of segment, in the order of the page they usually stand in. */
export const SEGMENT_KINDS = [
  "publisher",
  "slug",
  "headline",
  "subheadline",
  "byline",
  "dateline",
  "timestamp",
  "editorsNote",
  "subheading",
  "paragraph",
  "listItem",
  "caption",
  "credit",
  "furniture",
  "header",
  "endMark",
  "blank",
  "unparsed",
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export const TIMESTAMP_KINDS = ["instant", "local", "date", "month", "year", "time", "range", "duration"] as const;

/** From coarse to fine. */
export const PRECISIONS = ["year", "month", "day", "hour", "minute", "second", "millisecond"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One vocabulary of revisions for every agency's habits. */
export const REVISION_KINDS = [
  "update",
  "lead",
  "add",
  "sub",
  "insert",
  "wrapup",
  "repeat",
  "refile",
  "correction",
  "hold",
  "advisory",
  "advance",
  "kill",
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

export type Severity = "info" | "warning" | "error";

/** Every diagnostic code with its severity and message. `docs/diagnostics.md` has a row for each. */
export const DIAGNOSTICS = {
  "invalid-date": ["warning", "This reads as a date that does not exist; no value is given."],
  "invalid-time": ["warning", "This reads as a clock time that does not exist; no value is given."],
  "invalid-offset": ["warning", "A UTC offset outside -12:00 to +14:00 or off the quarter hour; no value is given."],
  "ambiguous-date": ["warning", "Day and month can be read in either order; no value is given."],
  "ambiguous-zone": ["warning", "The zone abbreviation stands for several zones; the time stays local."],
  "unknown-zone": ["warning", "The zone is not in the table; the time stays local."],
  "weekday-mismatch": ["warning", "The weekday printed is not the weekday of the date."],
  "dst-gap": ["warning", "This wall-clock time was skipped when the clocks went forward; no instant is given."],
  "dst-overlap": ["warning", "This wall-clock time occurred twice when the clocks went back; no instant is given."],
  "std-in-summer": ["info", "A standard-time name on a date with daylight saving; its literal offset is used."],
  "no-reference": ["info", "A relative date, but neither the text nor the options give a day to count from."],
  "dateline-mismatch": ["info", "The day in the dateline is more than a week from the publication time."],
  "input-truncated": ["warning", "The text is longer than maxLength; the rest was not read."],
  "no-story": ["warning", "No story was found in this text."],
  "second-story": ["info", "What seems to be another story begins here; it was not read."],
  "language-undecided": ["info", "The language could not be decided."],
  "segment-contested": ["info", "Two readings claimed this stretch; the first in precedence won."],
  "outside-message": ["warning", "These bytes of the transmission belong to no message."],
  "header-truncated": ["warning", "The message breaks off inside its header."],
  "soh-missing": ["info", "The message does not begin with SOH."],
  "stx-missing": ["warning", "No STX: where the text begins was decided by its shape."],
  "etx-missing": ["warning", "No ETX: where the text ends was decided by its shape."],
  "end-line-missing": ["warning", "The message has no end line; its time of issue is not known."],
  "zone-missing": ["info", "The end line names no zone; the time stays local."],
  "headline-missing": ["info", "The message marks no headline."],
  "word-count-missing": ["info", "The message declares no number of words."],
  "word-count-mismatch": ["info", "A declared number of words is not the number counted."],
  "parity-stripped": ["info", "The bytes carried a parity bit; it was cleared."],
  "eight-bit-bytes": ["info", "Bytes above 127 that are no UTF-8; they were read as windows-1252."],
  "national-7bit-set": ["info", "Letters seem to be written as braces; name the set in options.nationalSet to read them."],
  "control-bytes-removed": ["info", "Control characters that belong to no format are left out of the article."],
  "cr-only-line-ends": ["info", "Carriage returns are the only line ends."],
  "damaged-characters": ["warning", "Characters were lost before the message came here (U+FFFD)."],
  "p-unclosed": ["info", "A paragraph element is not closed; the next tag ends it."],
  "doc-unclosed": ["info", "The document element is not closed; the next document ends it."],
  "bare-ampersand": ["info", "An ampersand that opens no character reference is read as itself."],
  "bare-less-than": ["info", "A less-than sign that opens no tag is read as itself."],
  "quote-unclosed": ["info", "A quotation mark opens and nothing closes it."],
} as const satisfies Record<string, readonly [Severity, string]>;
export type DiagnosticCode = keyof typeof DIAGNOSTICS;
