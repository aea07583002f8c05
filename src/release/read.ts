import type { Block } from "../blocks/group.js";
import { narrowed, type Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import type { Article } from "../model/article.js";
import type { Dateline } from "../model/dateline.js";
import type { Span, TextSpan } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import { findTimestamps } from "../time/find.js";
import { readRelease as readReleaseLine } from "../trade/embargo.js";
import type { SegmentKind } from "../vocabulary.js";
import { paragraphsOf, spanOf, splitChunks, type Chunk } from "./chunks.js";
import {
  BOILERPLATE,
  CONTACT_DETAIL,
  CONTACT_LINE,
  END_MARK,
  MORE_LINE,
  PAGE_LINE,
  PROVIDED_BY,
  RELEASE_LINE,
  SECTION_LINE,
  SERVICE_DATELINE,
  SOURCE_LABEL,
  SOURCE_LINE,
} from "./marks.js";

/** A press release: its fields, and a claim for each line. */
export interface Release extends Pick<
  Article,
  "publisher" | "headline" | "subheadline" | "bylines" | "published" | "updated" | "dateline"
> {
  readonly claims: Claim[];
}

/** "Paris, le": what may stand before the date of a letter. */
const PLACE_OF_DATE = /^\p{Lu}[\p{L}' -]{1,30},(?: (?:le|den|am|on|el|il|a))? ?$/u;
/** Lines from the top among which a release says that it is one. */
const TOP_LINES = 8;
/** Chunks from the top among which the lead must stand. */
const TOP_CHUNKS = 14;

/** Whether a text shows the marks of a press release: a line that says so, or a service in the dateline of the lead. */
export function isRelease(blocks: readonly Block[]): boolean {
  return showsMarks(splitChunks(blocks, opensLead));
}

/** Reads a text that shows the marks of a press release; null for any other. */
export function readRelease(blocks: readonly Block[], context: Context): Release | null {
  const chunks = splitChunks(blocks, opensLead);
  if (!showsMarks(chunks)) return null;
  const reader = new ReleaseReader(chunks, context);
  return reader.read();
}

function opensLead(line: string): boolean {
  return SERVICE_DATELINE.test(line);
}

function showsMarks(chunks: readonly Chunk[]): boolean {
  const top = chunks.slice(0, TOP_CHUNKS);
  // Where a page has no blank lines its first chunk is all of it.
  const lines = top.flatMap(({ blocks }) => blocks.slice(0, TOP_LINES).map(({ view }) => view.text));
  if (lines.slice(0, TOP_LINES).some((line) => RELEASE_LINE.test(line) || PROVIDED_BY.test(line))) return true;
  return top.some(({ blocks }) => SERVICE_DATELINE.test(blocks[0]?.view.text.slice(0, 160) ?? ""));
}

class ReleaseReader {
  readonly #claims: Claim[] = [];
  #publisher: TextSpan | null = null;
  #published: Timestamp | null = null;
  #headline: Span | null = null;
  #subheadline: Span | null = null;
  #dateline: Dateline | null = null;
  /** The line is read again by the marks of the trade, which report. */
  readonly #quiet: Context;

  constructor(
    private readonly chunks: readonly Chunk[],
    private readonly context: Context,
  ) {
    this.#quiet = narrowed(context, { report: () => undefined });
  }

  read(): Release | null {
    const lead = this.#findLead();
    if (lead < 0) return null;
    this.chunks.slice(0, lead).forEach((chunk) => {
      this.#readHead(chunk);
    });
    const first = this.#readOwnLineDateline(lead);
    this.#readBody(this.chunks.slice(first));
    const { source } = this.context;
    const spanned = (span: Span | null) => (span === null ? null : textSpan(source, span));
    return {
      publisher: this.#publisher,
      headline: spanned(this.#headline),
      subheadline: spanned(this.#subheadline),
      bylines: [],
      published: this.#published,
      updated: null,
      dateline: this.#dateline,
      claims: this.#claims,
    };
  }

  /** The first chunk with a dateline, else the first of prose. */
  #findLead(): number {
    const top = this.chunks.slice(0, TOP_CHUNKS);
    const dated = top.findIndex((chunk) => SERVICE_DATELINE.test(chunk.blocks[0]?.view.text.slice(0, 160) ?? ""));
    if (dated >= 0) return dated;
    return top.findIndex((chunk) => {
      const first = chunk.blocks[0]?.view.text ?? "";
      if (isContact(chunk) || RELEASE_LINE.test(first)) return false;
      const text = chunk.blocks.map(({ view }) => view.text).join(" ");
      if (readDateline(spanOf(chunk.blocks), this.#quiet) !== null && text.length > 60) return true;
      return text.length >= 80 && /[.!?]["'”’)]?$/.test(text);
    });
  }

  /** What stands above the lead: release line, contacts, issuer and hour, headline, deck. */
  #readHead(chunk: Chunk): void {
    const { blocks } = chunk;
    if (isContact(chunk)) {
      for (const block of blocks) this.#claim("furniture", block.span);
      return;
    }
    const rest: Block[] = [];
    blocks.forEach((block, index) => {
      const line = block.view.text;
      if (RELEASE_LINE.test(line) || readReleaseLine(block.view.span, this.#quiet) !== null) this.#claim("editorsNote", block.span);
      else if (PROVIDED_BY.test(line)) this.#claim("header", block.span);
      else if (index > 0 && PROVIDED_BY.test(blocks[index - 1]?.view.text ?? "")) this.#issue(block.view.span, block);
      else if (SOURCE_LINE.test(line)) this.#readSource(block);
      else if (this.#readHour(block)) return;
      else rest.push(block);
    });
    if (rest.length > 0) this.#readHeadline(rest);
  }

  #readHeadline(blocks: readonly Block[]): void {
    if (this.#headline !== null) {
      this.#subheadline ??= spanOf(blocks.slice(0, isWrapped(blocks) ? blocks.length : 1));
      for (const block of blocks) this.#claim("subheadline", block.span);
      return;
    }
    let lines = 1;
    while (lines < blocks.length && isWrapped(blocks.slice(lines - 1, lines + 1))) lines++;
    this.#headline = spanOf(blocks.slice(0, lines));
    this.#claim("headline", { start: blocks[0]?.span.start ?? 0, end: blocks[lines - 1]?.span.end ?? 0 });
    if (lines < blocks.length) this.#readHeadline(blocks.slice(lines));
  }

  /** A line that is a date and hour and little else. */
  #readHour(block: Block): boolean {
    if (block.view.text.length > 80 || !/\d/.test(block.view.text)) return false;
    const [found] = findTimestamps(block.view.span, this.#quiet);
    if (found === undefined || (found.kind !== "instant" && found.kind !== "local" && found.kind !== "date")) return false;
    const before = this.context.source.slice(block.view.span.start, found.span.start);
    if (found.text.length * 1.6 < block.view.text.length && !PLACE_OF_DATE.test(before)) return false;
    this.#published ??= found;
    this.#claim("timestamp", block.span);
    return true;
  }

  #issue(span: Span, block: Block, kind: SegmentKind = "publisher"): void {
    this.#publisher ??= textSpan(this.context.source, span);
    this.#claim(kind, block.span);
  }

  #readSource(block: Block, kind: SegmentKind = "publisher"): void {
    const { start, end } = block.view.span;
    const label = SOURCE_LABEL.exec(this.context.source.slice(start, end))?.[0].length ?? 0;
    this.#issue({ start: start + label, end }, block, kind);
  }

  /** A dateline may stand alone above the lead. Gives the index of the chunk the words begin in. */
  #readOwnLineDateline(lead: number): number {
    const chunk = this.chunks[lead];
    const block = chunk?.blocks[0];
    if (block === undefined || chunk === undefined) return lead;
    const dateline = readDateline(spanOf(chunk.blocks), this.context);
    const next = this.chunks[lead + 1]?.blocks[0];
    const alone =
      chunk.blocks.length === 1 &&
      block.view.text.length < 120 &&
      next !== undefined &&
      (dateline === null ? SERVICE_DATELINE.test(block.view.text) : dateline.bodyStart >= block.view.span.end);
    if (!alone) {
      this.#dateline = dateline;
      if (dateline !== null) this.#claim("dateline", { start: dateline.span.start, end: dateline.bodyStart });
      return lead;
    }
    this.#dateline = dateline === null ? null : { ...dateline, bodyStart: next.view.span.start };
    this.#claim("dateline", block.span);
    return lead + 1;
  }

  #readBody(chunks: readonly Chunk[]): void {
    let ended = false;
    chunks.forEach((chunk, index) => {
      const first = chunk.blocks[0];
      if (first === undefined) return;
      const line = first.view.text;
      const single = chunk.blocks.length === 1;
      if (END_MARK.test(line) && single) {
        ended = true;
        this.#claim("endMark", first.span);
      } else if (SOURCE_LINE.test(line) && single && line.length < 120) {
        ended = true;
        this.#readSource(first, "credit");
      } else if (
        !ended &&
        single &&
        (MORE_LINE.test(line) || (PAGE_LINE.test(line) && MORE_LINE.test(chunks[index - 1]?.blocks[0]?.view.text ?? "")))
      ) {
        this.#claim("furniture", first.span);
      } else if (ended || isAfterword(chunk)) {
        ended = true;
        for (const block of chunk.blocks) this.#claim("furniture", block.span);
      } else {
        this.#readParagraphs(chunk, chunks[index + 1]);
      }
    });
  }

  #readParagraphs(chunk: Chunk, next: Chunk | undefined): void {
    const line = chunk.blocks[0]?.view.text ?? "";
    const heading =
      chunk.blocks.length === 1 &&
      line.length < 90 &&
      !/[.!?:;,…]["'”’)]?$/.test(line) &&
      next !== undefined &&
      !isAfterword(next) &&
      /^[\p{Lu}\d"“]/u.test(line) &&
      (next.blocks[0]?.view.text.length ?? 0) > line.length;
    if (heading) this.#claim("subheading", spanOf(chunk.blocks));
    else for (const { kind, span } of paragraphsOf(chunk)) this.#claim(kind, span);
  }

  #claim(kind: SegmentKind, span: Span): void {
    this.#claims.push({ kind, span });
  }
}

/** A chunk behind the story: a section of its own, boilerplate, contacts. */
function isAfterword(chunk: Chunk): boolean {
  const line = chunk.blocks[0]?.view.text ?? "";
  return SECTION_LINE.test(line) || BOILERPLATE.test(line) || isContact(chunk);
}

/** A chunk that opens with the word for contacts, or is mostly addresses and numbers. */
function isContact({ blocks }: Chunk): boolean {
  const first = blocks[0]?.view.text ?? "";
  if (CONTACT_LINE.test(first) && first.length < 100) return true;
  const details = blocks.filter(({ view }) => CONTACT_DETAIL.test(view.text)).length;
  return details > 0 && details * 2 >= blocks.length && blocks.every(({ view }) => view.text.length < 100);
}

/** Two lines of one headline: the first long, both in the same case, or the second too short to be a deck. */
function isWrapped(blocks: readonly Block[]): boolean {
  const first = blocks[0]?.view.text ?? "";
  const second = blocks[1]?.view.text ?? "";
  if (second === "" || /[.!?:]$/.test(first)) return false;
  const capitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
  if (capitals(first) !== capitals(second)) return false;
  return first.length >= 45 || second.split(" ").length <= 2;
}
