import type { Measures } from "./measure.js";

/** Where every hash begins (FNV-1a). */
export const HASH_SEED = 0x811c9dc5;

/** Continues a word hash by one UTF-16 code unit already folded. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes a finished word hash, so that its low bits can be used as a table index. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Set in the hash of a word long enough to carry meaning: what a text is about shows in such words. */
export const CONTENT = 0x80000000;

/** Letters a word of content has at least. */
export const CONTENT_LENGTH = 5;

/** Hash of a word of `length` letters, from the running hash of its units. */
export function wordHash(hash: number, length: number): number {
  const mixed = finishHash(hash);
  return (length >= CONTENT_LENGTH ? mixed | CONTENT : mixed & ~CONTENT) >>> 0;
}

/** Size of a table that words are told apart by: twice as many places as words. A rare collision costs nothing. */
export function wordTable(m: Measures): { mask: number; size: number } {
  let size = 1024;
  while (size < 2 * (m.wordStart[m.count] ?? 0) && size < 0x10000) size *= 2;
  return { mask: size - 1, size };
}
