import type { Context } from "../context.js";
import type { Quote } from "../model/quote.js";
import type { Span, TextSpan } from "../model/span.js";
import { textSpan } from "../text/normalize.js";
import { gather } from "./assemble.js";
import type { Draft, TokenRange, Tokens } from "./draft.js";
import { lexiconOf } from "./lexicon.js";
import { shapeDrafts } from "./shape.js";
import { resolveSpeakers } from "./speaker/resolve.js";
import { readTokens, spanOfRange } from "./tokens.js";

/** Every quotation in the paragraphs, in text order, with cue and speaker. */
export function findQuotes(paragraphs: readonly Span[], context: Context): Quote[] {
  const [locale] = context.locales;
  if (locale === undefined) return [];
  const lexicon = lexiconOf(locale);
  const tokens = readTokens(paragraphs, context, lexicon);
  const drafts = shapeDrafts(tokens, lexicon, gather(tokens, lexicon));
  const speakers = resolveSpeakers(tokens, drafts, context);
  const toSpan = (range: TokenRange): TextSpan => textSpan(context.source, spanOfRange(tokens, range));
  const cues: (TextSpan | null)[] = [];
  drafts.forEach((draft, index) => cues.push(draft.cue === null ? passedOn(tokens, drafts, cues, index) : toSpan(draft.cue)));
  return drafts.map((draft, index) => {
    const parts = draft.parts.map(toSpan);
    return {
      kind: draft.kind,
      text: parts.map(({ text }) => text).join(" "),
      parts,
      fragments: draft.fragments.map(toSpan),
      cue: cues[index] ?? null,
      speaker: speakers[index] ?? null,
      paragraph: tokens.paragraph[draft.parts[0]?.from ?? 0] ?? 0,
    };
  });
}

/** The cue that still governs a quotation without one: that of the quotation it goes on from, in the same paragraph. */
function passedOn(tokens: Tokens, drafts: readonly Draft[], cues: readonly (TextSpan | null)[], index: number): TextSpan | null {
  const { follows, parts } = drafts[index] ?? { follows: -1, parts: [] };
  const before = drafts[follows]?.parts.at(-1);
  const [first] = parts;
  if (before === undefined || first === undefined || follows >= index) return null;
  return tokens.paragraph[before.to - 1] === tokens.paragraph[first.from] ? (cues[follows] ?? null) : null;
}
