import type { Context } from "../context.js";
import type { Revision } from "../model/article.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import { normalize, textSpan } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource } from "../text/view.js";
import { readRelease } from "../trade/embargo.js";
import { readEndMark, readTake } from "../trade/end-mark.js";
import { readInitials } from "../trade/initials.js";
import { closingSignOff } from "../trade/read.js";
import { readEditorsNote } from "../trade/note.js";
import { weightiest } from "../trade/revision.js";
import { readSignOff } from "../trade/sign-off.js";
import { readVersion } from "../trade/slug.js";
import { readTakeLine } from "../trade/take-line.js";
import { readCopyright } from "../trade/trailer.js";
import type { Story } from "./story.js";

/** The revision that parts of a slug line or of a header name: "1st Ld-Writethru"; null when none does. */
export function readVersions(source: string, spans: readonly Span[]): Revision | null {
  const found = spans.flatMap((span): Revision[] => {
    const printed = textSpan(source, span);
    const { kind, number } = readVersion([printed.text]);
    return kind === null || kind === "take" || kind === "budget" ? [] : [{ kind, number, ...printed }];
  });
  return weightiest(found);
}

/** What the lines above a headline say of the version, and of the hour before which the story may not be used. */
export function readTakeLines(lines: readonly Span[], context: Context): { revision: Revision | null; embargo: Timestamp | null } {
  const revisions: Revision[] = [];
  let embargo: Timestamp | null = null;
  for (const span of lines) {
    const { text } = normalize(context.source, span, MATCH);
    const reading = readTakeLine(text, context);
    if (reading !== null) revisions.push({ ...reading, ...textSpan(context.source, span) });
    else embargo ??= readRelease(span, context)?.until ?? null;
  }
  return { revision: weightiest(revisions), embargo };
}

/** Paragraphs from the end that may be no story. */
const CLOSING = 4;

/** Takes sign-offs, initials, copyright lines and end marks off the end of a body. */
export function closeBody(story: Story, context: Context): Story {
  const body = [...story.body];
  const credits: Span[] = [];
  const claims = [...story.claims];
  for (let taken = 0; taken < CLOSING && body.length > 1; taken++) {
    const span = body.at(-1)?.span;
    if (span === undefined || span.end - span.start > LONGEST) break;
    const { text } = normalize(context.source, span, MATCH);
    if (readEndMark(text, context) !== null || readTake(text, context)?.continues === true) claims.push({ kind: "endMark", span });
    else if (readSignOff(text, context) !== null || readInitials(text) !== null || readCopyright(text) !== null) credits.unshift(span);
    else break;
    body.pop();
  }
  const last = body.at(-1);
  const inner = last === undefined ? null : withoutSignOff(last.span, context);
  if (last !== undefined && inner !== null) {
    credits.unshift({ start: inner.end, end: last.span.end });
    body[body.length - 1] = { kind: last.kind, span: { start: inner.start, end: inner.end } };
  }
  return credits.length === 0 && body.length === story.body.length
    ? story
    : { ...story, body, credits: [...credits, ...story.credits].sort((a, b) => a.start - b.start), claims };
}

/** A paragraph without the sign-off in brackets that ends it; null when there is none. */
function withoutSignOff(span: Span, context: Context): Span | null {
  // Only the end is looked at: a body may be one long paragraph.
  const start = Math.max(span.start, span.end - LONGEST);
  const view = normalize(context.source, { start, end: span.end }, MATCH);
  const from = closingSignOff(view.text, context);
  return from < 0 ? null : { start: span.start, end: toSource(view, { from, to: view.text.length }).start };
}

/** No sign-off and no note is longer, in code units. */
const LONGEST = 700;
/** Notes that may stand above a lead. */
const OPENING = 3;

/** Takes notes to editors off the head of a body: "(ADDS quotes)" above the lead. */
export function openBody(story: Story, context: Context): Story {
  const body = [...story.body];
  const editorsNotes = [...story.editorsNotes];
  for (let taken = 0; taken < OPENING && body.length > 1; taken++) {
    const span = body[0]?.span;
    if (span === undefined || span.end - span.start > LONGEST) break;
    const view = normalize(context.source, span, MATCH);
    const note = readEditorsNote(view.text, context);
    if (note === null || note.section !== null) break;
    editorsNotes.push(toSource(view, note));
    body.shift();
  }
  return body.length === story.body.length ? story : { ...story, body, editorsNotes };
}
