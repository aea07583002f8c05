import { KIND, kindBits } from "./noun-phrase.js";

/** A phrase while it grows. -1: not there yet. */
export interface Growing {
  readonly first: number;
  /** Behind a preposition melted with the article. */
  from: number;
  /** Behind the articles. */
  core: number;
  at: number;
  readonly end: number;
  bits: number;
  head: number;
  /** The first noun or adjective. */
  noun: number;
  nameFrom: number;
  nameTo: number;
  /** A complement has begun. */
  linked: boolean;
  /** The token behind a title. */
  titled: number;
}

/** A noun or adjective: always part of the phrase. */
export function takeNoun(p: Growing, kind: number): true {
  if (p.noun < 0) p.noun = p.at;
  takeKind(p, kind);
  return true;
}

/** The first noun that says what somebody is becomes the head. */
export function takeKind(p: Growing, kind: number): void {
  if ((kind & KIND) === 0 || p.head >= 0) return;
  p.bits |= kindBits(kind);
  p.head = p.at;
}
