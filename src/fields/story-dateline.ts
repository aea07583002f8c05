import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import { isTellingCity } from "../gazetteer/lookup.js";
import type { Dateline } from "../model/dateline.js";
import { textSpan } from "../text/normalize.js";
import { toSource } from "../text/view.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";
import type { Head } from "./head.js";

/** How many blocks above the lead a dateline on a line of its own may stand: a deck or a caption can come between. */
const REACH = 3;
/** Fields that a line is not, once it is a dateline; a byline is a weaker reading of the same shape ("Paris / The Gazette"). */
const WEAKER: ReadonlySet<Claim["kind"]> = new Set<Claim["kind"]>(["byline", "subheadline", "caption", "credit"]);

export interface Opening {
  readonly dateline: Dateline | null;
  readonly claims: Claim[];
}

/** The dateline of the story: inline at the head of the lead, else on a line of its own just above it. */
export function readStoryDateline(blocks: readonly Block[], story: Story, head: Head, marks: readonly Claim[], context: Context): Opening {
  const starts = new Set(blocks.map(({ span }) => span.start));
  // A reporter named within a line, as in the brackets of a dateline, leaves it the lead.
  const fields = [...head.claims, ...marks].filter(
    ({ kind, span }) => kind !== "furniture" && (kind !== "byline" || starts.has(span.start)),
  );
  const leadAt = findLead(blocks, story, fields);
  const lead = blocks[leadAt];
  if (lead === undefined) return { dateline: null, claims: [] };
  const inline = readDateline(lead.view.span, context);
  if (inline !== null) {
    // A lead that is nothing but a dateline is a dateline on a line of its own.
    const span = isWhole(inline, lead) ? lead.span : { start: inline.span.start, end: inline.bodyStart };
    return { dateline: inline, claims: [{ kind: "dateline", span }] };
  }
  const taken = new Set([...head.claims, ...marks].filter(({ kind }) => !WEAKER.has(kind)).map(({ span }) => span.start));
  let tried = 0;
  for (let at = leadAt - 1; at >= 0 && tried < REACH; at--) {
    const block = blocks[at];
    if (block === undefined || block.blank) continue;
    tried++;
    if (taken.has(block.span.start) || taken.has(block.view.span.start)) continue;
    const found = readDateline(block.view.span, context);
    const dateline = found !== null && isWhole(found, block) ? found : readMasthead(block, tried === 1, head, context);
    if (dateline !== null)
      return { dateline: { ...dateline, bodyStart: lead.view.span.start }, claims: [{ kind: "dateline", span: block.span }] };
  }
  return { dateline: null, claims: [] };
}

/** The first paragraph that holds no field of its own: a stamp that the body's style took in is not the lead. */
function findLead(blocks: readonly Block[], { roles }: Story, fields: readonly Claim[]): number {
  const starts = fields.map(({ span }) => span.start).sort((a, b) => a - b);
  let next = 0;
  return blocks.findIndex(({ span }, at) => {
    while (next < starts.length && (starts[next] ?? 0) < span.start) next++;
    return roles[at] === "paragraph" && (starts[next] ?? span.end) >= span.end;
  });
}

function isWhole(dateline: Dateline, block: Block): boolean {
  return dateline.bodyStart >= block.view.span.end || dateline.span.end >= block.view.span.end;
}

/** A place, a slash, and who writes from there. */
const PLACE_AND_DESK = /^(\p{Lu}[^/]{1,38}[^/\s]) ?\/ ?(\p{Lu}[^/]{1,48})$/u;

/** "Paris / The Gazette": a place beside the masthead's own name, or a well-known city beside a name right above the lead. */
function readMasthead(block: Block, adjacent: boolean, { publisher }: Head, { source }: Context): Dateline | null {
  const match = PLACE_AND_DESK.exec(block.view.text);
  const [, place = "", desk = ""] = match ?? [];
  if (match === null) return null;
  const own = publisher !== null && lettersOf(publisher.text) === lettersOf(desk);
  if (!own && !(adjacent && isTellingCity(place))) return null;
  const spot = textSpan(source, toSource(block.view, { from: 0, to: place.length }));
  const agency = textSpan(source, toSource(block.view, { from: block.view.text.length - desk.length, to: block.view.text.length }));
  return {
    ...textSpan(source, toSource(block.view, { from: 0, to: block.view.text.length })),
    places: [{ ...spot, name: spot.text, region: null, country: null, qualifier: null }],
    agency: { ...agency, id: null },
    date: null,
    authors: [],
    bodyStart: block.span.end,
  };
}

/** Mastheads are set together or apart ("Lagazette", "La Gazette"): only their letters are compared. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
