import type { Words } from "./locale.js";

/** Words of dates and clocks. */
export interface DateWords {
  /** January to December, twelve lists: every case form and abbreviation that news prints. */
  readonly months: readonly Words[];
  /** Monday to Sunday (ISO 8601), seven lists. */
  readonly weekdays: readonly Words[];
}
