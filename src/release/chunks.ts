import type { Block } from "../blocks/group.js";
import type { Span } from "../model/span.js";

/** Lines that stand together, no blank line between them. */
export interface Chunk {
  readonly blocks: readonly Block[];
}

/** @param opens whether a line begins a chunk of its own, blank line or not */
export function splitChunks(blocks: readonly Block[], opens: (line: string) => boolean): Chunk[] {
  const chunks: { blocks: Block[] }[] = [];
  let open: { blocks: Block[] } | null = null;
  for (const block of blocks) {
    if (block.blank) open = null;
    else if (open === null || opens(block.view.text.slice(0, 160))) chunks.push((open = { blocks: [block] }));
    else open.blocks.push(block);
  }
  return chunks;
}

export function spanOf(blocks: readonly Block[]): Span {
  return { start: blocks[0]?.view.span.start ?? 0, end: blocks.at(-1)?.view.span.end ?? 0 };
}

const BULLET = /^(?:[-*•·–—▪●]\s|\d{1,2}[.)]\s)/;

/** Columns between which a line was broken by a limit, not by its writer. */
const NARROW = 50;
const WIDE = 85;

/** The paragraphs of a chunk: hard-wrapped lines joined, list items and long lines each their own. */
export function paragraphsOf({ blocks }: Chunk): { kind: "paragraph" | "listItem"; span: Span }[] {
  const found: { kind: "paragraph" | "listItem"; span: Span }[] = [];
  const inner = blocks.slice(0, -1);
  const wrapped =
    inner.length > 0 && inner.filter(({ view }) => view.text.length >= NARROW && view.text.length <= WIDE).length >= inner.length * 0.7;
  for (const { view } of blocks) {
    const item = BULLET.test(view.text);
    const last = found.at(-1);
    if (wrapped && !item && last !== undefined) last.span.end = view.span.end;
    else found.push({ kind: item ? "listItem" : "paragraph", span: { ...view.span } });
  }
  return found;
}
