import { cueAt } from "./cues.js";
import { CueClass, type TokenRange, type Tokens } from "./draft.js";
import { readCue } from "./frames.js";
import type { Lexicon } from "./lexicon.js";
import type { Proposal } from "./proposal.js";
import { readSource } from "./sources.js";
import { isPair, nextOuter } from "./walk.js";

/** What the cues of one sentence report, left to right, no two over the same words. */
export function proposeSentence(tokens: Tokens, lexicon: Lexicon, sentence: TokenRange): Proposal[] {
  const proposals: Proposal[] = [];
  let at = sentence.from;
  /** Words before are taken by a cue that stands behind its content. */
  let floor = sentence.from;
  const window = windowOf(tokens, sentence);
  while (at < sentence.to) {
    if (isPair(tokens, at) || (tokens.cues[at] ?? 0) === 0) {
      at = nextOuter(tokens, at);
      continue;
    }
    const { from, to } = window(at);
    const clause = { from: Math.max(floor, from), to };
    const found = readSource(tokens, lexicon, at, clause) ?? fromCue(tokens, lexicon, at, clause);
    if (found === null) {
      at = nextOuter(tokens, at);
      continue;
    }
    const first = found.contents[0];
    if (first !== undefined && first.from < found.cue.from) {
      // It reports what stands before it, cues and all.
      while (proposals.length > 0 && startOf(proposals.at(-1)) >= first.from) proposals.pop();
    }
    proposals.push(found);
    const last = found.contents.at(-1);
    at = Math.max(nextOuter(tokens, at), found.cue.to, last?.to ?? 0);
    if (first !== undefined && first.from < found.cue.from) floor = Math.max(found.cue.to, last?.to ?? 0);
  }
  return proposals;
}

/** Outer tokens on either side of a cue that are looked at: a sentence without end must not cost more than its length. */
const REACH = 250;

/** Gives the stretch of a sentence that a cue may deal with; asked with rising positions. */
function windowOf(tokens: Tokens, sentence: TokenRange): (at: number) => TokenRange {
  if (sentence.to - sentence.from <= REACH) return () => sentence;
  const outer: number[] = [];
  for (let at = sentence.from; at < sentence.to; at = nextOuter(tokens, at)) outer.push(at);
  let index = 0;
  return (at) => {
    while (index + 1 < outer.length && (outer[index + 1] ?? 0) <= at) index++;
    return { from: outer[Math.max(0, index - REACH)] ?? sentence.from, to: outer[index + REACH] ?? sentence.to };
  };
}

function fromCue(tokens: Tokens, lexicon: Lexicon, at: number, clause: TokenRange): Proposal | null {
  const cue = cueAt(tokens, lexicon, at, clause);
  return cue === null || (cue.bits & CueClass.Phrase) === cue.bits ? null : readCue(tokens, lexicon, cue, clause);
}

function startOf(proposal: Proposal | undefined): number {
  if (proposal === undefined) return -1;
  return Math.min(proposal.cue.from, proposal.contents[0]?.from ?? proposal.cue.from);
}
