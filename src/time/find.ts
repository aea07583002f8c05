import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";

/** Every date and time in `span`, in text order, resolved against `context.reference`. */
export function findTimestamps(_span: Span, _context: Context): Timestamp[] {
  return [];
}
