import { isUnspaced } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** Code units of body whose words are compared. */
const SAMPLE = 6000;

/** Words of the first two body lines, and how often each word comes in the body. */
export function readBody({ lines, start, end }: Sheet, lead: Set<string>, body: Map<string, number>): void {
  let room = SAMPLE;
  let seen = 0;
  for (let i = start; i < end && room > 0; i++) {
    const line = lines[i];
    if (line === undefined || !line.body || line.weight < 60) continue;
    const tokens = tokensOf(line.folded.slice(0, room));
    room -= line.text.length;
    for (const token of tokens) {
      if (seen < 2) lead.add(token);
      body.set(token, (body.get(token) ?? 0) + 1);
    }
    seen++;
  }
}

/** Words of four letters and more, cut to six so that endings do not matter; numbers; pairs of characters where no blank parts words. */
export function tokensOf(folded: string): string[] {
  const tokens: string[] = [];
  let from = -1;
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 0x20;
    if (isUnspaced(code)) {
      if (i + 1 < folded.length && isUnspaced(folded.charCodeAt(i + 1))) tokens.push(folded.slice(i, i + 2));
    } else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000) || code >= 0xa000) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      if (i - from >= 4 || (i - from >= 2 && folded.charCodeAt(from) <= 0x39)) tokens.push(folded.slice(from, Math.min(i, from + 6)));
      from = -1;
    }
  }
  return tokens;
}
