import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Byline } from "../model/article.js";
import type { TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";

/** What stands around the body: headline, deck, authors, publication stamps, masthead; with a claim for each block used. */
export interface Head {
  readonly publisher: TextSpan | null;
  readonly headline: TextSpan | null;
  readonly subheadline: TextSpan | null;
  readonly bylines: Byline[];
  readonly published: Timestamp | null;
  readonly updated: Timestamp | null;
  readonly claims: Claim[];
}

/** Reads the head of the story. */
export function readHead(_blocks: readonly Block[], _story: Story, _context: Context): Head {
  return { publisher: null, headline: null, subheadline: null, bylines: [], published: null, updated: null, claims: [] };
}
