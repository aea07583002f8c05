import type { Measures } from "./measure.js";
import { wordTable } from "./word-hash.js";

/** Bits: the groups of rows that words are compared with. */
export const enum Group {
  Body = 1,
  Main = 2,
  Lead = 4,
}

/** Shares of each row's words; -1 where a row has no word of the kind. */
export interface SharedWords {
  /** Words other body rows hold. */
  readonly known: Float32Array;
  /** The same of words that few rows hold. */
  readonly knownRare: Float32Array;
  /** Words that no row above holds. */
  readonly fresh: Float32Array;
  /** Words of content that other rows of the lead hold. */
  readonly lead: Float32Array;
  /** Words of content that other rows of the heaviest cluster hold. */
  readonly main: Float32Array;
}

/** Rows a word may stand in and still count as rare. */
const RARE = 8;

/** Compares the words of each row with those of the rows in each group, in two passes over the words. */
export function compareWords(m: Measures, groups: Uint8Array): SharedWords {
  const n = m.count;
  const { mask, size } = wordTable(m);
  const inRows = new Uint16Array(size);
  const inBody = new Uint16Array(size);
  const inMain = new Uint16Array(size);
  const inLead = new Uint8Array(size);
  const last = new Int32Array(size);
  const shared = {
    known: new Float32Array(n),
    knownRare: new Float32Array(n),
    fresh: new Float32Array(n),
    lead: new Float32Array(n),
    main: new Float32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const group = groups[i] ?? 0;
    const start = m.wordStart[i] ?? 0;
    const end = m.wordStart[i + 1] ?? 0;
    let unseen = 0;
    for (let w = start; w < end; w++) {
      const at = (m.word[w] ?? 0) & mask;
      const before = last[at] ?? 0;
      if (before === i + 1) continue;
      if (before === 0) unseen++;
      last[at] = i + 1;
      inRows[at] = Math.min(0xffff, (inRows[at] ?? 0) + 1);
      if (group === 0) continue;
      inBody[at] = Math.min(0xffff, (inBody[at] ?? 0) + 1);
      if ((group & Group.Main) !== 0) inMain[at] = Math.min(0xffff, (inMain[at] ?? 0) + 1);
      if ((group & Group.Lead) !== 0) inLead[at] = (inLead[at] ?? 0) + 1;
    }
    shared.fresh[i] = end > start ? unseen / (end - start) : 0;
  }
  for (let i = 0; i < n; i++) {
    const group = groups[i] ?? 0;
    const body = group & Group.Body;
    const main = (group & Group.Main) >> 1;
    const lead = (group & Group.Lead) >> 2;
    const start = m.wordStart[i] ?? 0;
    const end = m.wordStart[i + 1] ?? 0;
    let hits = 0;
    let rare = 0;
    let rareHits = 0;
    let content = 0;
    let leadHits = 0;
    let mainHits = 0;
    for (let w = start; w < end; w++) {
      const hash = m.word[w] ?? 0;
      const at = hash & mask;
      const isHit = (inBody[at] ?? 0) > body;
      if (isHit) hits++;
      if ((inRows[at] ?? 0) <= RARE) {
        rare++;
        if (isHit) rareHits++;
      }
      if (hash >= 0) continue;
      content++;
      if ((inLead[at] ?? 0) > lead) leadHits++;
      if ((inMain[at] ?? 0) > main) mainHits++;
    }
    shared.known[i] = end > start ? hits / (end - start) : 0;
    shared.knownRare[i] = rare > 0 ? rareHits / rare : -1;
    shared.lead[i] = content > 0 ? leadHits / content : -1;
    shared.main[i] = content > 0 ? mainHits / content : -1;
  }
  return shared;
}
