import type { Block } from "../blocks/group.js";
import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import type { Story } from "../page/story.js";
import type { Claim } from "../segments/resolve.js";
import { toSource } from "../text/view.js";
import { shapeOf, type LineShape } from "./line-shape.js";
import { foldLine, isUnspaced, lexiconFor, openingOf, type Opening, type PageLexicon } from "./page-lexicon.js";

/** One block that is not blank. */
export interface SheetLine {
  readonly block: Block;
  /** Match view of the block. */
  readonly text: string;
  /** The same in lower case, offset by offset. */
  readonly folded: string;
  /** Length with Han, kana and Hangul counted double: they say as much in half the room. */
  readonly weight: number;
  /** The page model takes it for body. */
  readonly body: boolean;
  /** Log-odds of being body. */
  readonly score: number;
  /** Blank blocks right before it. */
  readonly gap: number;
  readonly shape: LineShape;
  /** The entry of the page's lists that it opens with. */
  readonly opening: Opening;
}

/** The page as the head readers see it: lines without the blank ones, and where the story's main run of body stands. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** First line of the main run; -1 when the page holds no body. */
  readonly start: number;
  /** Behind the last line of the main run. */
  readonly end: number;
  readonly lexicon: PageLexicon;
  /** Where a line is printed once more. */
  readonly copies: Copies;
}

/** The lines that read so, in order, by a folded reading; undefined when there is none. */
export interface Copies {
  get(folded: string): readonly number[] | undefined;
  has(folded: string): boolean;
}

/** More lines than this between two body lines part two runs. */
const WIDEST_HOLE = 14;
/** Longer lines are no headline, name or stamp: they are not looked for elsewhere. */
const LONGEST_COPY = 240;

export function makeSheet(blocks: readonly Block[], story: Story, context: Context): Sheet {
  const lines: SheetLine[] = [];
  const lexicon = lexiconFor(context);
  let gap = 0;
  blocks.forEach((block, index) => {
    if (block.blank) {
      gap++;
      return;
    }
    const role = story.roles[index];
    const body = role === "paragraph" || role === "listItem" || role === "subheading";
    lines.push(new Line(block, body, story.scores[index] ?? 0, gap, lexicon));
    gap = 0;
  });
  return { lines, ...findMainRun(lines), lexicon, copies: new Printings(lines) };
}

/** A line that is folded and measured when it is first asked for: most lines of a page never are, and some by many readers. */
class Line implements SheetLine {
  readonly text: string;
  readonly weight: number;
  #folded: string | null = null;
  #shape: LineShape | null = null;
  #opening: Opening | null = null;

  constructor(
    readonly block: Block,
    readonly body: boolean,
    readonly score: number,
    readonly gap: number,
    private readonly lexicon: PageLexicon,
  ) {
    this.text = block.view.text;
    this.weight = weigh(this.text);
  }

  get folded(): string {
    return (this.#folded ??= foldLine(this.text));
  }

  get shape(): LineShape {
    return (this.#shape ??= shapeOf(this.text));
  }

  get opening(): Opening {
    return (this.#opening ??= openingOf(this.folded, this.lexicon));
  }
}

/** Finds the lines that read alike, without folding those that cannot: lines are kept by their length and where their first blank stands. */
class Printings implements Copies {
  readonly #lines: readonly SheetLine[];
  readonly #byShape = new Map<number, number[]>();
  /** The lines of the shapes asked for, by their folded reading. */
  readonly #known = new Map<number, Map<string, number[]>>();

  constructor(lines: readonly SheetLine[]) {
    this.#lines = lines;
    lines.forEach(({ text }, index) => {
      if (text.length > LONGEST_COPY) return;
      const shape = shapeKey(text);
      const list = this.#byShape.get(shape);
      if (list === undefined) this.#byShape.set(shape, [index]);
      else list.push(index);
    });
  }

  get(folded: string): readonly number[] | undefined {
    if (folded.length > LONGEST_COPY) return undefined;
    const shape = shapeKey(folded);
    let readings = this.#known.get(shape);
    if (readings === undefined) {
      readings = new Map();
      for (const index of this.#byShape.get(shape) ?? []) {
        const own = this.#lines[index]?.folded ?? "";
        const list = readings.get(own);
        if (list === undefined) readings.set(own, [index]);
        else list.push(index);
      }
      this.#known.set(shape, readings);
    }
    return readings.get(folded);
  }

  has(folded: string): boolean {
    return this.get(folded) !== undefined;
  }
}

/** Folding changes neither the length of a line nor its blanks. */
function shapeKey(text: string): number {
  return text.length * 256 + text.indexOf(" ") + 1;
}

/** A claim to part of a block; to all of the block, line end included, when nothing else stands in it. */
export function claimIn(kind: Claim["kind"], block: Block, span: Span): Claim {
  const whole = toSource(block.view, { from: 0, to: block.view.text.length });
  return { kind, span: span.start <= whole.start && span.end === whole.end ? block.span : span };
}

/** The run of body lines that weighs most; runs are parted by wide holes. */
function findMainRun(lines: readonly SheetLine[]): { start: number; end: number } {
  let best = { start: -1, end: -1, weight: 0 };
  let run = { start: -1, end: -1, weight: 0 };
  lines.forEach(({ body, weight }, index) => {
    if (!body) return;
    if (run.start < 0 || index - run.end > WIDEST_HOLE) run = { start: index, end: index + 1, weight: 0 };
    run.end = index + 1;
    run.weight += weight;
    if (run.weight > best.weight) best = { ...run };
  });
  return { start: best.start, end: best.end };
}

function weigh(text: string): number {
  let weight = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x0e00 && isUnspaced(code)) weight++;
  }
  return weight;
}
