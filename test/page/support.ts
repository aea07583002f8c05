import { groupBlocks, type Block } from "../../src/blocks/group.js";
import { createReport, type Context } from "../../src/context.js";
import { detectLanguage } from "../../src/language.js";
import { allLocales } from "../../src/locales/all.js";
import { findStory, type Story } from "../../src/page/story.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";

/** The story of a text, with its blocks and what was reported. */
export function read(source: string): { blocks: Block[]; story: Story; diagnostics: Diagnostic[]; context: Context } {
  const blocks = groupBlocks(source);
  const { diagnostics, report } = createReport();
  const options = { language: null, locales: allLocales, region: null, reference: null, zone: null, maxLength: Infinity };
  const context = { ...detectLanguage(blocks, options), source, report };
  return { blocks, story: findStory(blocks, context), diagnostics, context };
}

/** Source text of the body blocks, each with its kind: "p", "s" or "l". */
export function bodyOf(source: string): string[] {
  const { blocks, story } = read(source);
  return story.roles.flatMap((role, i) => {
    if (role !== "paragraph" && role !== "subheading" && role !== "listItem") return [];
    const { start, end } = blocks[i]?.span ?? { start: 0, end: 0 };
    return [`${role.charAt(0)} ${source.slice(start, end).trim()}`];
  });
}
