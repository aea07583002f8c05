import type { Span } from "../model/span.js";
import { linesIn } from "./lines.js";

/** A tag of a corpus document. */
interface Tag {
  /** Upper case. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  readonly span: Span;
}

/** The elements of the corpora we read; anything else between angle brackets is text. */
const NAMES =
  "DOC DOCNO DOCID FILEID FIRST SECOND HEAD HEADLINE BYLINE DATELINE DATE DATE_TIME SECTION LENGTH TEXT P SUBJECT NOTE GRAPHIC TYPE CORRECTION PUB PAGE PROFILE CO IN SOURCE REUTERS TOPICS PLACES PEOPLE ORGS EXCHANGES COMPANIES UNKNOWN TITLE AUTHOR BODY D SLUG HEADER TRAILER DOCTYPE ENDTIME PREAMBLE".split(
    " ",
  );
const TAG = new RegExp(`<(/?)(${[...NAMES].sort((a, b) => b.length - a.length).join("|")})\\b([^<>]{0,400})>`, "gi");
/** Elements that stand inside another and do not end it. */
const INNER = new Set(["P", "D"]);

/** A corpus document as its tags: SGML without a DTD, tags left open, signs left bare. */
export class SgmlDocument {
  readonly tags: readonly Tag[];

  constructor(readonly text: string) {
    this.tags = [...text.matchAll(TAG)].map((match) => ({
      name: (match[2] ?? "").toUpperCase(),
      closing: match[1] === "/",
      attributes: match[3] ?? "",
      span: { start: match.index, end: match.index + match[0].length },
    }));
  }

  /** Contents of every element of that name: up to its end tag or the next element that is no part of it. */
  all(name: string): Span[] {
    const found: Span[] = [];
    this.tags.forEach((tag, index) => {
      if (tag.name !== name || tag.closing) return;
      found.push({ start: tag.span.end, end: this.#endOf(name, index) });
    });
    return found;
  }

  first(name: string): Span | null {
    return this.all(name)[0] ?? null;
  }

  /** The content of the first element of that name, white space at its ends left out; null when it is missing or empty. */
  field(name: string): Span | null {
    const span = this.first(name);
    return span === null ? null : this.trim(this.paragraphsIn(span)[0] ?? span);
  }

  value(name: string): string | null {
    const span = this.field(name);
    return span === null ? null : this.text.slice(span.start, span.end).replace(/\s+/g, " ");
  }

  attribute(name: string): string | null {
    const attributes = this.tags[0]?.attributes ?? "";
    return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, "i").exec(attributes)?.[1] ?? null;
  }

  /** The stretches of the `P` elements in a span; empty when there are none. */
  paragraphsIn({ start, end }: Span): Span[] {
    const found: Span[] = [];
    let open: number | null = null;
    const close = (at: number): void => {
      if (open !== null && at > open) found.push({ start: open, end: at });
      open = null;
    };
    for (let index = this.#indexFrom(start); index < this.tags.length; index++) {
      const tag = this.tags[index];
      if (tag === undefined || tag.span.start >= end) break;
      if (tag.name !== "P") continue;
      close(tag.span.start);
      if (!tag.closing) open = tag.span.end;
    }
    close(end);
    return found.flatMap((span) => this.trim(span) ?? []);
  }

  /** Whether a span has `P` tags at all, empty or not. */
  hasParagraphs({ start, end }: Span): boolean {
    for (let index = this.#indexFrom(start); (this.tags[index]?.span.end ?? Infinity) <= end; index++)
      if (this.tags[index]?.name === "P") return true;
    return false;
  }

  /** Without white space, control characters and references to them at both ends; null when nothing is left. */
  trim({ start, end }: Span): Span | null {
    let from = start;
    let to = end;
    const left = /^(?:[\x00-\x20\x7f]|&#(?:\d|[12]\d|3[012]|127);)+/.exec(this.text.slice(start, end));
    if (left !== null) from += left[0].length;
    for (;;) {
      while (to > from && this.text.charCodeAt(to - 1) <= 0x20) to--;
      const reference = /&#(?:\d|[12]\d|3[012]|127);$/.exec(this.text.slice(Math.max(from, to - 6), to));
      if (reference === null) break;
      to -= reference[0].length;
    }
    return to > from ? { start: from, end: to } : null;
  }

  /** Whether every paragraph tag is closed, and the document. */
  get faults(): { paragraph: boolean; document: boolean } {
    let open = false;
    let paragraph = false;
    for (const { name, closing } of this.tags) {
      if (name === "P" && closing) open = false;
      else if (open) paragraph = true;
      if (name === "P" && !closing) open = true;
      else if (name !== "P") open = false;
    }
    const root = this.tags[0]?.name;
    return { paragraph: paragraph || open, document: !this.tags.some(({ name, closing }) => closing && name === root) };
  }

  /** Index of the first tag at or behind an offset. */
  #indexFrom(offset: number): number {
    let low = 0;
    let high = this.tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tags[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #endOf(name: string, index: number): number {
    const inner =
      name === "TEXT" ? new Set([...INNER, "TITLE", "AUTHOR", "DATELINE", "BODY", "HEADLINE", "GRAPHIC", "NOTE", "SUBJECT"]) : INNER;
    for (let i = index + 1; i < this.tags.length; i++) {
      const tag = this.tags[i];
      if (tag === undefined) break;
      if (tag.name === name || !inner.has(tag.name)) return tag.span.start;
    }
    return this.text.length;
  }
}

/** The `<D>` entries of a list field. */
export function listOf(document: SgmlDocument, name: string): string[] {
  const span = document.first(name);
  if (span === null) return [];
  return document.text
    .slice(span.start, span.end)
    .split(/<\/?D>/i)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Signs that SGML wants as references and news leaves bare. */
export function bareSigns(text: string, span: Span): { ampersand: boolean; lessThan: boolean } {
  let ampersand = false;
  let lessThan = false;
  for (const { text: line } of linesIn(text, span)) {
    ampersand ||= /&(?!#?\w{1,10};)/.test(line);
    lessThan ||= /<(?![/!]?[A-Z])/i.test(line);
  }
  return { ampersand, lessThan };
}
