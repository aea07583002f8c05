import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import type { Dateline } from "../model/dateline.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";

/** How many blocks above the lead a dateline on a line of its own may stand: a deck or a caption can come between. */
const REACH = 3;

/** The dateline of the story: inline at the head of the lead, else on a line of its own just above it. */
export function readStoryDateline(blocks: readonly Block[], story: Story, taken: readonly Claim[], context: Context): { dateline: Dateline | null; claims: Claim[] } {
  const leadAt = story.roles.indexOf("paragraph");
  const lead = blocks[leadAt];
  if (lead === undefined) return { dateline: null, claims: [] };
  const inline = readDateline(lead.view.span, context);
  // A lead that is nothing but a dateline is a dateline on a line of its own.
  if (inline !== null) return { dateline: inline, claims: [{ kind: "dateline", span: isWhole(inline, lead) ? lead.span : { start: inline.span.start, end: inline.bodyStart } }] };
  const used = new Set(taken.map(({ span }) => span.start));
  let tried = 0;
  for (let at = leadAt - 1; at >= 0 && tried < REACH; at--) {
    const block = blocks[at];
    if (block === undefined || block.blank) continue;
    tried++;
    if (used.has(block.span.start)) continue;
    const dateline = readDateline(block.view.span, context);
    if (dateline !== null && isWhole(dateline, block)) return { dateline: { ...dateline, bodyStart: lead.view.span.start }, claims: [{ kind: "dateline", span: block.span }] };
  }
  return { dateline: null, claims: [] };
}

function isWhole(dateline: Dateline, block: Block): boolean {
  return dateline.bodyStart >= block.view.span.end || dateline.span.end >= block.view.span.end;
}
