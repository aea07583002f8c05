import { KIND, kindBits } from "./noun-phrase.js";

/** A phrase while it grows. -1: not there yet. */
export interface Growing {
  first: number;
  /** Behind a preposition melted with the article. */
  from: number;
  /** Behind the articles. */
  core: number;
  at: number;
  end: number;
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

export function growing(): Growing {
  return {
    first: 0,
    from: 0,
    core: 0,
    at: 0,
    end: 0,
    bits: 0,
    head: -1,
    noun: -1,
    nameFrom: -1,
    nameTo: -1,
    linked: false,
    titled: -1,
  };
}

/** Begins anew at `first`: one object serves for all phrases of a text. */
export function regrow(p: Growing, first: number, end: number): void {
  p.first = p.from = p.core = p.at = first;
  p.end = end;
  p.bits = 0;
  p.head = p.noun = p.nameFrom = p.nameTo = p.titled = -1;
  p.linked = false;
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
