import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import type { Story } from "../page/story.js";

/** Code units of a headline, and its fewest words. */
const SHORTEST = 12;
const LONGEST = 160;
const FEWEST_WORDS = 3;
/** A lead, and a line between it and its headline: a byline or a stamp. */
const LEAD = 60;
const BETWEEN = 60;
/** What a row of running text ends with. */
const STOPS = ".!?。…\"”»'’)।؟";
/** A dateline with an agency or a day has one of these among its first code units. */
const SIGN = /[([/\-—―【［〔=]/;
const SIGN_WITHIN = 90;

/**
 * Ends the story where another headline and another dateline begin, and reports `second-story`: datelines without a year are no stamps, so
 * `findStory` does not see them. A page whose own lead has no dateline is only reported.
 *
 *     "We have a deal," he said.
 *
 *     Mine strike ends                               reported; a bare story ends above it
 *
 *     SANTIAGO, Nov 17 (Reuters) - Workers at ...
 */
export function endAtSecondStory(blocks: readonly Block[], story: Story, context: Context): Story {
  if (story.first < 0) return story;
  const own = nextProse(blocks, 0, story.last);
  if (own < 0) return story;
  const dated = opensWithDateline(blocks[own], context);
  let prose = 0;
  for (let at = own; at < story.last; at++) {
    const block = blocks[at];
    if (block === undefined || block.blank) continue;
    if (isProse(block)) prose++;
    // One paragraph is a brief, if it is dated itself; else a standfirst.
    else if (prose >= (dated ? 1 : 2) && isHeading(block) && opensWithDateline(leadBelow(blocks, at, story.last), context)) {
      context.report("second-story", block.span);
      return story.bare || dated ? cutAt(story, at) : story;
    }
  }
  return story;
}

/** The story without what stands from a block on. */
function cutAt(story: Story, at: number): Story {
  const scores = story.scores.map((score, index) => (index >= at && score > 0 ? -1 : score));
  let last = at - 1;
  while (last >= 0 && !((scores[last] ?? 0) > 0)) last--;
  const roles = story.roles.map((role, index) => (index < at ? role : "furniture"));
  return { ...story, roles, scores, last, first: scores.findIndex((score) => score > 0) };
}

function nextProse(blocks: readonly Block[], from: number, last: number): number {
  for (let at = from; at <= last; at++) {
    const block = blocks[at];
    if (block !== undefined && !block.blank && isProse(block)) return at;
  }
  return -1;
}

/** The lead right below a headline, perhaps a byline or a stamp between. */
function leadBelow(blocks: readonly Block[], heading: number, last: number): Block | undefined {
  let between = 0;
  for (let at = heading + 1; at <= last; at++) {
    const block = blocks[at];
    if (block === undefined || block.blank) continue;
    if (isProse(block)) return block;
    if (++between > 1 || block.view.text.length > BETWEEN) return undefined;
  }
  return undefined;
}

function isProse({ view: { text } }: Block): boolean {
  return text.length >= LEAD && STOPS.includes(text.charAt(text.length - 1));
}

function isHeading({ view: { text } }: Block): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || /[.:,;]["'”’»]?$/.test(text.slice(-2))) return false;
  return text.split(" ", FEWEST_WORDS).length === FEWEST_WORDS || /\p{Lo}{8}/u.test(text);
}

/** An inline dateline that names an agency or a day. */
function opensWithDateline(block: Block | undefined, context: Context): boolean {
  if (block === undefined || !SIGN.test(block.view.text.slice(0, SIGN_WITHIN))) return false;
  const dateline = readDateline(block.view.span, context);
  return dateline !== null && (dateline.agency !== null || dateline.date !== null) && dateline.bodyStart < block.view.span.end;
}
