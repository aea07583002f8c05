import { finishHash, HASH_SEED, hashUnit } from "../page/word-hash.js";
import { isUnspaced } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** Hash of a word: words are only told apart, and a rare collision costs nothing. */
export type Token = number;

/** Code units of body whose words are compared. */
const SAMPLE = 6000;

/** Words of the first two body lines, and how often each word comes in the body. */
export function readBody({ lines, start, end }: Sheet, lead: Set<Token>, body: Map<Token, number>): void {
  let room = SAMPLE;
  let seen = 0;
  for (let i = start; i < end && room > 0; i++) {
    const line = lines[i];
    if (line === undefined || !line.body || line.weight < 60) continue;
    const tokens = tokensOf(line.folded, Math.min(room, line.folded.length));
    room -= line.text.length;
    for (const token of tokens) {
      if (seen < 2) lead.add(token);
      body.set(token, (body.get(token) ?? 0) + 1);
    }
    seen++;
  }
}

/** Words of four letters and more, cut to six so that endings do not matter; numbers; pairs of characters where no blank parts words. */
export function tokensOf(folded: string, limit = folded.length): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  for (let i = 0; i <= limit; i++) {
    const code = i < limit ? folded.charCodeAt(i) : 0x20;
    if (code >= 0x0e00 && isUnspaced(code)) {
      if (i + 1 < limit && isUnspaced(folded.charCodeAt(i + 1))) tokens.push(hashOf(folded, i, i + 2));
    } else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000) || code >= 0xa000) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      if (i - from >= 4 || (i - from >= 2 && folded.charCodeAt(from) <= 0x39)) tokens.push(hashOf(folded, from, Math.min(i, from + 6)));
      from = -1;
    }
  }
  return tokens;
}

function hashOf(text: string, from: number, to: number): Token {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashUnit(hash, text.charCodeAt(i));
  // Small enough to be kept as an integer.
  return finishHash(hash) & 0x3fffffff;
}
