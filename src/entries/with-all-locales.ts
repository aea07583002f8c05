import { allLocales } from "../locales/all.js";
import type { ParseOptions } from "../options.js";

/** Fills in every pack where the caller names none. What is no options object passes through, for the check to refuse. */
export function withAllLocales(options: ParseOptions | undefined): ParseOptions {
  if (options === undefined) return { locales: allLocales };
  if (typeof options !== "object" || (options as unknown) === null || Array.isArray(options) || options.locales !== undefined)
    return options;
  return { ...options, locales: allLocales };
}
