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
export type TimestampKind = (typeof TIMESTAMP_KINDS)[number];

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
  "invalid-offset": ["warning", "A UTC offset outside -12:00 to +14:00 or off the quarter hour; no offset is given."],
  "ambiguous-date": ["warning", "Day and month can be read in either order; no value is given."],
  "ambiguous-zone": ["warning", "The zone abbreviation stands for several zones; the time stays local."],
  "unknown-zone": ["warning", "The zone is not in the table; the time stays local."],
  "weekday-mismatch": ["warning", "The weekday printed is not the weekday of the date."],
  "dst-gap": ["warning", "This wall-clock time was skipped when the clocks went forward; no instant is given."],
  "dst-overlap": ["warning", "This wall-clock time occurred twice when the clocks went back; no instant is given."],
  "std-in-summer": ["info", "A standard-time name on a date with daylight saving; its literal offset is used."],
  "no-reference": ["info", "A relative date, but neither the text nor the options give a day to count from."],
  "input-truncated": ["warning", "The text is longer than maxLength; the rest was not read."],
  "no-story": ["warning", "No story was found in this text."],
  "second-story": ["info", "What seems to be another story begins here; it was not read."],
  "language-undecided": ["info", "The language could not be decided."],
  "segment-contested": ["info", "Two readings claimed this stretch; the first in precedence won."],
  "quote-unclosed": ["info", "A quotation mark opens and nothing closes it."],
} as const satisfies Record<string, readonly [Severity, string]>;
export type DiagnosticCode = keyof typeof DIAGNOSTICS;
