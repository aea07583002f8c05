import { narrowed, type Context } from "../context.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { unitClass, WHITE } from "../text/chars.js";
import { cleanText, evenText, normalize } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource, toView, type View } from "../text/view.js";
import type { Atom, Scene } from "./atoms.js";
import { composeIsland } from "./compose.js";
import { zoneEvidence } from "./evidence.js";
import { directionOf, speaksOfFuture } from "./future.js";
import { reachOf, readIsland, type Item, type Reach } from "./items.js";
import { isEven } from "./letters.js";
import { lexiconFor } from "./lexicon.js";
import { type Lexicon } from "./lexicon-tree.js";
import { seenOrderOf } from "./order.js";
import { has, ROLE } from "./roles.js";
import { parseReference, type Reference } from "./reference.js";
import { resolveAtom } from "./resolve.js";
import { scanIslands } from "./scan.js";
import { splitStretches } from "./stretches.js";

/**
 * Every date, clock and length of time in `span`, in text order, resolved against `context.reference`.
 *
 * The span may hold many lines: a date may run over one line end, not over a blank line. What reads as a date and cannot
 * be one has no value and is reported.
 */
export function findTimestamps(span: Span, context: Context): Timestamp[] {
  const lexicon = lexiconFor(context.locales, isDecided(context));
  if (lexicon === null) return [];
  if (lexicon.language === "" || span.end - span.start > LONGEST_STAMP) return readAll(span, context, lexicon);
  const text = context.source.slice(span.start, span.end);
  if (!STAMP_LIKE.test(text)) return readAll(span, context, lexicon);
  // A line of a page may be in another language than the page, and the language of a stamp alone is a guess: where the
  // pack at hand makes no whole date of it, the names of all packs may.
  const first = recorded(context);
  const found = readAll(span, first.context, lexicon);
  const done =
    first.reports.length > 0 || (found.some(isWholeDate) && (found.some(({ iso }) => iso.includes("T")) || !CLOCK_LIKE.test(text)));
  const all = done ? null : lexiconFor(context.locales, false);
  const second = recorded(context);
  const again = all === null ? [] : readAll(span, second.context, all);
  const better =
    (again.some(isWholeDate) && coverOf(again) > coverOf(found)) || second.reports.some(([code]) => code.startsWith("invalid"));
  for (const report of better ? second.reports : first.reports) context.report(...report);
  return better ? again : found;
}

/** Code units of the longest line taken for a stamp. */
const LONGEST_STAMP = 120;
/** A day, words, a year; or the year first. */
const STAMP_LIKE = /\d{1,2}\D{3,20}\d{4}|\d{4}\D{3,20}\d{1,2}/;

const CLOCK_LIKE = /\d[:.h]\d\d/;

function coverOf(found: readonly Timestamp[]): number {
  return found.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function isWholeDate({ iso }: Timestamp): boolean {
  return /^\d{4}-\d\d-\d\d/.test(iso);
}

/** The context with its diagnostics held back. */
function recorded(context: Context): { context: Context; reports: Parameters<Context["report"]>[] } {
  const reports: Parameters<Context["report"]>[] = [];
  return { context: narrowed(context, { report: (...report) => void reports.push(report) }), reports };
}

function readAll(span: Span, context: Context, lexicon: Lexicon): Timestamp[] {
  const found: Timestamp[] = [];
  const shared = new Shared(context, lexicon, span);
  for (const stretch of splitStretches(context.source, span)) readStretch(stretch, shared, found);
  return found;
}

/** Code units around an island that its readers look at: a zone behind it, the form of the date before a zone. */
const MARGIN = 40;

/** Seeks islands in the raw text and normalises only them; where raw text cannot be read word by word, in its view. */
function readStretch(stretch: Span, shared: Shared, found: Timestamp[]): void {
  const { source } = shared.context;
  const { flags } = shared.lexicon;
  const islands = scanIslands(source, stretch.start, stretch.end, flags, true);
  if (islands !== null) {
    for (let i = 0; i < islands.length; i += 2) {
      const start = islands[i] ?? 0;
      const end = islands[i + 1] ?? 0;
      const view = viewAround(source, Math.max(stretch.start, start - MARGIN), Math.min(stretch.end, end + MARGIN));
      readRange(view, toView(view, start), toView(view, end), shared, found);
    }
    return;
  }
  const view = normalize(source, stretch, MATCH);
  const ranges = scanIslands(view.text, 0, view.text.length, flags, false) ?? [];
  for (let i = 0; i < ranges.length; i += 2) readRange(view, ranges[i] ?? 0, ranges[i + 1] ?? 0, shared, found);
}

/** The match view of a few words; hardly any needs edits, once the white space at its ends is left out. */
function viewAround(source: string, from: number, to: number): View {
  let start = from;
  let end = to;
  while (start < end && unitClass(source.charCodeAt(start)) === WHITE) start++;
  while (end > start && unitClass(source.charCodeAt(end - 1)) === WHITE) end--;
  const text = isEven(source, start, end) ? source.slice(start, end) : evenText(source, start, end, MATCH);
  return text === null ? normalize(source, { start: from, end: to }, MATCH) : { text, span: { start, end }, edits: NO_EDITS };
}

const NO_EDITS: View["edits"] = [];

const references = /* @__PURE__ */ new WeakMap<Context, Reference | null>();

/** Read once for all the paragraphs of a story. */
function referenceOf(context: Context): Reference | null {
  let reference = references.get(context);
  if (reference === undefined) references.set(context, (reference = parseReference(context.reference)));
  return reference;
}

/** Whether the first pack is that of the text's language: there may be none for it. */
function isDecided({ language, locales }: Context): boolean {
  const primary = language?.toLowerCase().split("-")[0] ?? "";
  const wanted = primary === "no" || primary === "nn" ? "nb" : primary;
  return wanted !== "" && locales[0]?.tag.toLowerCase().split("-")[0] === wanted;
}

/** What the islands of one call share; what costs a look at the whole text is made when first asked for. */
class Shared {
  readonly reference: Reference | null;
  private order: string | null | undefined;
  private words: ReadonlySet<string> | undefined;

  constructor(
    readonly context: Context,
    readonly lexicon: Lexicon,
    private readonly span: Span,
  ) {
    this.reference = referenceOf(context);
  }

  get seenOrder(): string | null {
    if (this.order === undefined) this.order = seenOrderOf(this.text);
    return this.order;
  }

  get evidence(): ReadonlySet<string> {
    return (this.words ??= zoneEvidence(this.text));
  }

  private get text(): string {
    return this.context.source.slice(this.span.start, this.span.end);
  }
}

/** One island as its readers see it. */
class Island implements Scene {
  readonly lexicon: Lexicon;
  readonly region: string | null;

  constructor(
    readonly text: string,
    readonly items: readonly Item[],
    readonly reach: Reach,
    private readonly shared: Shared,
  ) {
    this.lexicon = shared.lexicon;
    this.region = shared.context.region;
  }

  get seenOrder(): string | null {
    return this.shared.seenOrder;
  }

  evidence(): ReadonlySet<string> {
    return this.shared.evidence;
  }
}

/** Reads one island, a range of a view. */
function readRange(view: View, from: number, to: number, shared: Shared, found: Timestamp[]): void {
  const { text } = view;
  const items = readIsland(text, from, to, shared.lexicon);
  const reach = reachOf(items);
  if (reach === null) return;
  const scene = new Island(text, items, reach, shared);
  for (const atom of composeIsland(scene)) {
    const timestamp = finish(atom, scene, view, shared);
    if (timestamp !== null) found.push(timestamp);
  }
}

/** "until Friday", "bis Freitag": what is to last till then lies ahead. */
function isUntil({ items }: Scene, { from }: Atom): boolean {
  const before =
    has(items[from - 1]?.entry, ROLE.beforeDay) && !has(items[from - 1]?.entry, ROLE.rangeBetween) ? items[from - 2] : items[from - 1];
  return has(before?.entry, ROLE.rangeBetween) && !has(before?.entry, ROLE.numberJoiners);
}

const LETTER = /\p{L}/u;

/** "in two weeks" counts from publication where the sentence looks ahead or says nothing else; else it is a length of time. */
function settleLength(atom: Atom, text: string, lexicon: Lexicon): Atom {
  if (atom.kind !== "relative" || atom.length === null) return atom;
  if (!LETTER.test(text.slice(0, atom.start)) && !LETTER.test(text.slice(atom.end))) return atom;
  const { from, to, unit, more, length } = atom;
  const by = atom.stretch ?? atom.by;
  if (length.mayBeAhead && speaksOfFuture(text, atom.start, atom.end, lexicon)) return atom;
  const amounts = [{ unit, by }, ...more].map((amount) => ({ unit: amount.unit, by: Math.abs(amount.by) }));
  return { kind: "duration", from, to, start: length.start, end: length.end, amounts };
}

function finish(read: Atom, scene: Scene, view: View, { context, lexicon, reference }: Shared): Timestamp | null {
  const atom = settleLength(read, view.text, lexicon);
  const span = toSource(view, { from: atom.start, to: atom.end });
  const value = resolveAtom(atom, {
    reference,
    zone: context.zone,
    note: (code, message) => {
      context.report(code, span, message);
    },
    direction: () => (isUntil(scene, atom) ? "ahead" : directionOf(context.source, span.start, span.end, lexicon)),
  });
  if (value === null || !isPrintable(value)) return null;
  const { kind, iso, instant, offsetMinutes, zone, precision, inferred } = value;
  return { text: cleanText(context.source, span), span, kind, iso, instant, offsetMinutes, zone, precision, inferred };
}

/** Years 1 to 9999: what lies beyond (counted from a reference at the edge) ISO 8601 prints in another form. */
function isPrintable({ kind, iso, instant }: Pick<Timestamp, "kind" | "iso" | "instant">): boolean {
  if (kind === "instant" && instant === null) return false;
  const slash = iso.indexOf("/");
  return isPoint(iso, 0) && (slash < 0 || isPoint(iso, slash + 1));
}

/** What begins at `at` is no date, or one whose year has four digits. */
function isPoint(iso: string, at: number): boolean {
  const first = iso.charCodeAt(at);
  if (first === 0x50 || first === 0x54 || first === 0x2d) return true;
  for (let i = at; i < at + 4; i++) if (!isDigit(iso.charCodeAt(i))) return false;
  return !isDigit(iso.charCodeAt(at + 4)) && !iso.startsWith("0000", at);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
