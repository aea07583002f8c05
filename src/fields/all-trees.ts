/** Limits for `scoreTable`: candidates of the head are few, and none is given up. */
export const ALL_TREES = { after: Infinity, below: 0, afterMore: Infinity, belowThen: 0 };
