import type { Span } from "../model/span.js";
import { splitLines } from "../text/lines.js";
import { normalize } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import type { View } from "../text/view.js";

/** Whole lines of the source that are read as one: a paragraph, a headline, one line of furniture, a blank line. Blocks tile the source. */
export interface Block {
  /** Whole lines, terminators included. */
  readonly span: Span;
  /** Match view of the block without its last terminator. */
  readonly view: View;
  /** Nothing but white space and invisible characters. */
  readonly blank: boolean;
}

/** One block a line. */
export function groupBlocks(source: string): Block[] {
  return splitLines(source).map(({ span, content }) => {
    const view = normalize(source, content, MATCH);
    return { span, view, blank: view.text === "" };
  });
}
