import * as core from "../find-dates.js";
import type { Timestamp } from "../model/timestamp.js";
import type { ParseOptions } from "../options.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * Every date and time in a text, in text order. Diagnostics go to `options.onDiagnostic`.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function findDates(text: string, options?: ParseOptions): Timestamp[] {
  return core.findDates(text, withAllLocales(options));
}

/**
 * The one date or time a string states; null when there is none, or more than one.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function parseTimestamp(text: string, options?: ParseOptions): Timestamp | null {
  return core.parseTimestamp(text, withAllLocales(options));
}

export type { Timestamp } from "../model/timestamp.js";
export { OptionsError, type ParseOptions } from "../options.js";
