import type { Tokens } from "./draft.js";
import { type Gathered, Governance } from "./gathered.js";
import { isPair, nextOuter, trimRange } from "./walk.js";

/** How each outermost pair is governed, by its index: the strongest claim on it wins. */
export function governPairs(tokens: Tokens, gathered: readonly Gathered[]): Uint8Array {
  const strongest = new Uint8Array(tokens.pairs.length);
  for (const { contents, governance } of gathered) {
    for (const content of contents) {
      const { from, to } = trimRange(tokens, content);
      const whole = to > from && isPair(tokens, from) && tokens.pairOf[from] === tokens.pairOf[to - 1];
      // Form is said of the marked stretch as a whole, not of words marked within a longer clause.
      const claim = governance === Governance.Form && !whole ? Governance.Clause : governance;
      for (let at = from; at < to; at = nextOuter(tokens, at)) {
        const index = tokens.pairOf[at] ?? -1;
        if (index >= 0) strongest[index] = Math.max(strongest[index] ?? 0, claim);
      }
    }
  }
  return strongest;
}
