import type { LeftClause } from "./clause.js";
import type { Cue } from "./cues.js";
import type { TokenRange, Tokens } from "./draft.js";
import type { Lexicon } from "./lexicon.js";

export interface Place {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  /** The sentence without what an earlier cue of it has taken. */
  readonly clause: TokenRange;
  readonly left: LeftClause;
  /** First token behind the cue that it may govern. */
  readonly next: number;
}
