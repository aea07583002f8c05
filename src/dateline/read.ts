import type { Context } from "../context.js";
import type { Dateline } from "../model/dateline.js";
import type { Span } from "../model/span.js";

/** Reads the dateline that opens `span`; null when it does not open with one. */
export function readDateline(_span: Span, _context: Context): Dateline | null {
  return null;
}
