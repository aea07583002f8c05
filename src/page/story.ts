import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";

/** What the page model makes of one block. */
export type BlockRole = "paragraph" | "subheading" | "listItem" | "caption" | "furniture";

/** The story inside the page: one role a block, blank blocks are furniture. */
export interface Story {
  readonly roles: readonly BlockRole[];
}

/** Decides which blocks are the body of the story. */
export function findStory(blocks: readonly Block[], _context: Context): Story {
  return {
    roles: blocks.map((block) => (block.view.text.length > 80 && /[.!?…»”"。]$/u.test(block.view.text) ? "paragraph" : "furniture")),
  };
}
