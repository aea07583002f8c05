import type { GiveUp } from "../page/forest.js";

/** Candidates of the head are few: no row is given up. */
export const ALL_TREES: GiveUp = { after: Infinity, below: 0 };
