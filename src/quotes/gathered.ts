import type { MarkPair, SubjectHint, TokenRange } from "./draft.js";

/** A quotation while its parts are gathered: contents still with marks and edge punctuation. */
export interface Gathered {
  cue: TokenRange | null;
  subject: SubjectHint;
  contents: TokenRange[];
  /** Without a quotation in marks it is none. */
  needsMarks: boolean;
  /** Index of the quotation whose speaker goes on, or -1. */
  follows: number;
  governance: Governance;
  /** More marked sentences right behind belong to it. */
  open: boolean;
  announces: boolean;
  /** Sentence of its last words. */
  sentence: number;
}

/** How a cue stands to a marked stretch. */
export const Governance = {
  /** No cue in the sentence. */
  None: 0,
  /** A cue in the sentence, but none that takes the stretch in. */
  Near: 1,
  /** Inside a reported clause. */
  Clause: 2,
  /** What a verb of judging or naming takes. */
  Act: 3,
  /** Cue, comma or colon, marks. */
  Form: 4,
  /** A sentence of its own. */
  Alone: 5,
} as const;
export type Governance = number;

export const NOBODY: SubjectHint = { side: "none", range: { from: 0, to: 0 }, clitic: -1 };

export function rangeOf({ first, last }: MarkPair): TokenRange {
  return { from: first, to: last + 1 };
}
