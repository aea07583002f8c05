import type { Measures } from "./measure.js";

/** Where every hash begins (FNV-1a). Hashes are signed 32-bit integers throughout: the engine keeps them in registers. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Continues a word hash by one UTF-16 code unit already folded. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes a finished word hash, so that its low bits can be used as a table index. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

const SIGN_BIT = 0x80000000 | 0;

/** Letters a word of content has at least: one long enough to carry meaning. What a text is about shows in such words. */
export const CONTENT_LENGTH = 5;

/** Hash of a word of `length` letters, from the running hash of its units: negative for a word of content. */
export function wordHash(hash: number, length: number): number {
  const mixed = finishHash(hash);
  return length >= CONTENT_LENGTH ? mixed | SIGN_BIT : mixed & ~SIGN_BIT;
}

/** Size of a table that words are told apart by: twice as many places as words. A rare collision costs nothing. */
export function wordTable(m: Measures): { mask: number; size: number } {
  let size = 1024;
  while (size < 2 * (m.wordStart[m.count] ?? 0) && size < 0x10000) size *= 2;
  return { mask: size - 1, size };
}
