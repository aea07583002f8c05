import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Byline } from "../model/article.js";
import type { TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";
import { readHeadline } from "./headline.js";
import { makeSheet } from "./sheet.js";

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
export function readHead(blocks: readonly Block[], story: Story, context: Context): Head {
  const sheet = makeSheet(blocks, story, context);
  const headline = readHeadline(sheet, context);
  return { publisher: null, headline: headline.text, subheadline: null, bylines: [], published: null, updated: null, claims: headline.claims };
}
