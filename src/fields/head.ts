import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Byline } from "../model/article.js";
import type { TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";
import { readBylines } from "./byline.js";
import { readHeadline } from "./headline.js";
import { readPublication } from "./published.js";
import { makeSheet } from "./sheet.js";
import { claimCredits, readPublisher, readSubheadline } from "./surroundings.js";

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

/** Reads the head of the story: the headline first, since all else stands in relation to it. */
export function readHead(blocks: readonly Block[], story: Story, context: Context): Head {
  const sheet = makeSheet(blocks, story, context);
  const headline = readHeadline(sheet, context);
  const stamps = readPublication(sheet, headline.line, context);
  const masthead = readPublisher(sheet, headline.line, new Set([headline.line, stamps.line]), context);
  const authors = readBylines(sheet, headline.line, stamps.line, masthead.text?.text ?? null, context);
  const deck = readSubheadline(sheet, headline.line, new Set([headline.line, stamps.line, ...authors.lines]), context);
  return {
    publisher: masthead.text,
    headline: headline.text,
    subheadline: deck.text,
    bylines: authors.bylines,
    published: stamps.published,
    updated: stamps.updated,
    claims: [...headline.claims, ...stamps.claims, ...authors.claims, ...deck.claims, ...masthead.claims, ...claimCredits(sheet)],
  };
}
