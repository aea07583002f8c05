import * as core from "../parse-dateline.js";
import type { Dateline } from "../model/dateline.js";
import type { ParseOptions } from "../options.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * The dateline a text opens with; null when it opens with none, which is ordinary.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function parseDateline(text: string, options?: ParseOptions): Dateline | null {
  return core.parseDateline(text, withAllLocales(options));
}

export type { Agency, Dateline, Place } from "../model/dateline.js";
export { OptionsError, type ParseOptions } from "../options.js";
