import type { Entry } from "./roles.js";
import type { TenseWords } from "./tense-words.js";

/** The words of a language as a tree of pieces (see `splitPhrase`). */
export interface Node {
  next: Map<string, Node> | null;
  entry: Entry | null;
}

export interface Lexicon {
  readonly root: Node;
  /** By hash of a folded word: the bits below. A false hit costs a look-up, no more. */
  readonly flags: Uint8Array;
  /** Orders of all-number dates, the usual first. */
  readonly orders: readonly string[];
  /** Words that tell the tense of a sentence. */
  readonly tenses: TenseWords;
  /** Primary language subtag; "" when undecided. */
  readonly language: string;
}

export const FLAG_BITS = 16;

/** Slot of a hash in `Lexicon.flags`. */
export function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - FLAG_BITS);
}

/** In `Lexicon.flags`: begins or continues an entry. */
export const KNOWN = 1;
/** A date may hang on it. */
export const FOUNDS = 2;
/** Begins a phrase that tells the tense of a sentence. */
export const FUTURE = 4;
/** A date may hang on it and something beside it: units. */
export const COUNTS = 8;
/** An entry that tells time may have it. */
export const TELLS = 16;
/** An ideograph hashed with the sign before it, or one unit hashed with `ALONE`: an entry that tells time may have them. */
export const PAIR = 32;
export const ALONE = "\u0001";
/** A zone may have it: tells time beside a number. */
export const ZONES = 64;
/** A number in words may have it. */
export const NUMBERS = 128;

/** Walks the tree by one folded piece. */
export function step(node: Node, piece: string): Node | undefined {
  return node.next?.get(piece);
}
