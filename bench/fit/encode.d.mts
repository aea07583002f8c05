import type { ForestText } from "../../src/page/forest.js";

/** A tree of the fit: a leaf with its score, or a question `feature < cuts[feature][cut]` with both answers. */
export type Tree = { leaf: number } | { feature: number; cut: number; left: Tree; right: Tree };

export interface EncodedForest {
  readonly features: readonly string[];
}

export function encodeForest(forest: readonly Tree[], cuts: readonly (readonly number[])[], names: readonly string[]): EncodedForest;
export function printStage(stage: EncodedForest): ForestText;
