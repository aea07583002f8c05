import { readDateline } from "./dateline/read.js";
import type { Dateline } from "./model/dateline.js";
import type { ParseOptions } from "./options.js";
import { contextFor, requireText, wholeOf } from "./request.js";

/** The dateline a text opens with, or null. */
export function parseDateline(text: string, options?: ParseOptions): Dateline | null {
  return readDateline(wholeOf(requireText(text)), contextFor(text, options));
}
