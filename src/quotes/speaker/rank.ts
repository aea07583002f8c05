import type { Candidate, Feature } from "./candidates.js";

/** Logits of a softmax over the candidates of one cue. */
export type Weights = Readonly<Partial<Record<Feature, number>>>;

/** The likeliest candidate, or null when there is none. The first of equals wins: it stands nearest. */
export function bestCandidate(candidates: readonly Candidate[], weights: Weights): Candidate | null {
  let best: Candidate | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    let score = 0;
    for (const feature of candidate.features) score += weights[feature] ?? 0;
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
}
