import * as core from "../api.js";
import type { Segment } from "../model/article.js";
import type { ParseOptions } from "../options.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * The partition of a text: contiguous, non-empty segments that cover all of it.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function segment(text: string, options?: ParseOptions): Segment[] {
  return core.segment(text, withAllLocales(options));
}

export type { Segment } from "../model/article.js";
export { OptionsError, type ParseOptions } from "../options.js";
