import type { Timestamp } from "./model/timestamp.js";
import type { ParseOptions } from "./options.js";
import { contextFor, wholeOf } from "./request.js";
import { findTimestamps } from "./time/find.js";

/** Every date and time in a text. Diagnostics go to `options.onDiagnostic`. */
export function findDates(text: string, options?: ParseOptions): Timestamp[] {
  const context = contextFor(text, options);
  return findTimestamps(wholeOf(text), context);
}

/** The one date or time a string states; null when there is none, or more than one. */
export function parseTimestamp(text: string, options?: ParseOptions): Timestamp | null {
  const found = findDates(text, options);
  return found.length === 1 ? (found[0] ?? null) : null;
}
