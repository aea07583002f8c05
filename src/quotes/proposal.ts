import type { SubjectHint, TokenRange } from "./draft.js";

/** What one cue reports, before it is known which marked stretches are quotations. */
export interface Proposal {
  readonly cue: TokenRange;
  /** Tokens reported, in order; marks and punctuation at the edges not yet trimmed. */
  readonly contents: TokenRange[];
  readonly subject: SubjectHint;
  /** Without a quotation in marks it reports nothing ("called the plan bold"). */
  readonly needsMarks: boolean;
  /** A further cue of the speaker before it in the sentence ("..., adding that"). */
  readonly chained: boolean;
  /** The cue ends its sentence and its content stands before it: marked sentences right behind go on with it. */
  readonly tail: boolean;
  /** A colon ends the sentence: what follows in marks is the content. */
  readonly announces: boolean;
  /** How surely the cue governs its content, for marked stretches: 2 by form (comma or colon and marks), 1 by clause. */
  readonly weight: number;
}
