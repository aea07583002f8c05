import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Revision } from "../model/article.js";
import type { TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Claim } from "../segments/resolve.js";

/** Markings of the trade: slug line, revision, notes to editors, embargo, sign-offs, end marks; with a claim for each stretch used. */
export interface TradeMarks {
  readonly slug: TextSpan | null;
  readonly revision: Revision | null;
  readonly editorsNotes: TextSpan[];
  readonly embargo: Timestamp | null;
  readonly credits: TextSpan[];
  readonly claims: Claim[];
}

/** Reads the trade markings of a text. */
export function readTradeMarks(_blocks: readonly Block[], _context: Context): TradeMarks {
  return { slug: null, revision: null, editorsNotes: [], embargo: null, credits: [], claims: [] };
}
