import type { Weights } from "./rank.js";

/**
 * Fitted by softmax regression over the candidates of each cue in annotated news: how a language orders subject and verb.
 * None belongs to a word.
 */
const ROMANCE: Weights = { after: -0.8, afterIncise: 1, beforeIncise: 1.2, afterColon: -2.9, touching: 1.2, touchingAfter: 1.4, nearest: 0.6, nearestAfter: 1.8, firstFree: -0.4, firstFreeAfter: -0.4, second: 0.5, far: -0.6, comma: -1.1, commaAfter: -0.6, verbBetween: -0.5, thatBetween: -1, relativeBetween: 0.3, relativeBeside: 2, contentBetween: -2.5, governed: -2.1, governedAfter: -1.4, clauseStart: 0.6, sentenceStart: 1, pronoun: 1.2, name: 1.6, title: -0.3, role: 0.6, organisation: 0.8, bareSource: 0.1, document: -0.1, description: -0.6, descriptionAfter: 0.1, definite: -0.1, disagrees: -1.1, agrees: 0.9, inContent: -2.6, gerundFirst: 0.3, gerundNearest: -1, appositive: 0.6, carried: -3.1, carriedGerund: 0.2, carriedStart: -1.4 };
const ENGLISH: Weights = { after: -1.8, afterIncise: 0.7, beforeIncise: 1.7, afterColon: -2.8, touching: 2.5, touchingAfter: 1, nearest: 0.5, nearestAfter: 2.2, firstFreeAfter: -1.6, second: -0.1, far: -1, comma: -1.7, commaAfter: -0.2, verbBetween: 0.2, thatBetween: -1.5, relativeBetween: 0.6, relativeBeside: 1.7, contentBetween: -2.5, governed: -1.6, governedAfter: -0.2, clauseStart: 1.4, sentenceStart: 0.4, pronoun: 1.7, name: 1.3, title: -0.5, role: 1.4, organisation: 0.7, bareSource: 1.1, document: 0.2, description: -0.9, descriptionAfter: -0.1, definite: -0.1, disagrees: -0.9, agrees: 0.6, inContent: -4.1, gerundFirst: 0.5, gerundNearest: -1, appositive: 0.5, carried: -2.9, carriedGerund: 0.6, carriedStart: -1.7 };
const GERMAN: Weights = { after: -0.9, afterIncise: 0.5, beforeIncise: 1.6, afterColon: -2.6, touching: 0.9, touchingAfter: 1.3, nearestAfter: 1.8, firstFree: 0.1, firstFreeAfter: -0.4, second: 0.3, far: -0.3, comma: -0.7, commaAfter: -1, verbBetween: -0.9, thatBetween: -1.1, relativeBetween: 0.2, relativeBeside: 2, contentBetween: -2.3, governed: -2, governedAfter: -1.5, clauseStart: 1.1, sentenceStart: 0.8, pronoun: 1.7, name: 0.9, title: -0.3, role: 1.4, organisation: 0.1, bareSource: 0.8, document: 0.5, description: -0.4, descriptionAfter: 0.3, definite: -0.1, disagrees: -0.9, agrees: 0.6, inContent: -2.3, gerundFirst: 0.5, gerundNearest: -0.9, appositive: -0.1, carried: -3, carriedGerund: 0.4, carriedStart: -1.3 };
const SHARED: Weights = { after: -1, afterIncise: 0.4, beforeIncise: 1.7, afterColon: -2.5, touching: 1.6, touchingAfter: 1.2, nearest: 0.5, nearestAfter: 1.8, firstFreeAfter: -0.6, second: 0.2, far: -0.8, comma: -1.1, commaAfter: -0.6, verbBetween: -0.2, thatBetween: -1.1, relativeBetween: 0.4, relativeBeside: 1.7, contentBetween: -2.5, governed: -1.8, governedAfter: -0.9, clauseStart: 1.1, sentenceStart: 0.5, pronoun: 1.6, name: 1.2, title: -0.3, role: 1, organisation: 0.5, bareSource: 0.5, document: 0.2, description: -0.7, descriptionAfter: 0.1, definite: -0.1, disagrees: -0.9, agrees: 0.6, inContent: -3, gerundFirst: 0.5, gerundNearest: -0.9, appositive: 0.4, carried: -2.7, carriedGerund: 0.4, carriedStart: -1.3 };

/** The weights of a language, or those fitted over all. */
export function weightsFor(tag: string): Weights {
  return BY_LANGUAGE[tag] ?? SHARED;
}

const BY_LANGUAGE: Readonly<Record<string, Weights>> = { fr: ROMANCE, en: ENGLISH, de: GERMAN };
