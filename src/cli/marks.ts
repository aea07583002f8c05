import type { Article } from "../model/article.js";
import type { Span } from "../model/span.js";

/** A stretch of the source to show in its own style. */
export interface Mark {
  readonly kind: string;
  readonly span: Span;
  /** What the reader should be told: a speaker, a resolved date. */
  readonly note: string | null;
}

/** The values that lie over the segments: cues, speakers, quote parts, dates; disjoint, in text order. */
export function valueMarks(article: Article): Mark[] {
  const marks: Mark[] = [];
  for (const { parts, cue, speaker, kind } of article.quotes) {
    const who = speaker?.name ?? speaker?.text ?? null;
    for (const { span } of parts) marks.push({ kind: `${kind}-quote`, span, note: who });
    if (cue !== null) marks.push({ kind: "cue", span: cue.span, note: null });
    if (speaker !== null) marks.push({ kind: "speaker", span: speaker.span, note: speaker.name });
  }
  for (const date of article.dates) marks.push({ kind: "date", span: date.span, note: date.iso });
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return marks.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The stretches of one segment: text outside marks has `mark: null`. They tile the segment. */
export function stretches({ start, end }: Span, marks: readonly Mark[]): { span: Span; mark: Mark | null }[] {
  const out: { span: Span; mark: Mark | null }[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.span.start, at);
    const to = Math.min(mark.span.end, end);
    if (to <= from) continue;
    if (from > at) out.push({ span: { start: at, end: from }, mark: null });
    out.push({ span: { start: from, end: to }, mark });
    at = to;
  }
  if (at < end) out.push({ span: { start: at, end }, mark: null });
  return out;
}

/** The fields of the article in a few lines, for a person. */
export function summary(article: Article): [label: string, value: string][] {
  const rows: [string, string | null | undefined][] = [
    ["headline", article.headline?.text],
    ["published", article.published && `${article.published.iso}${article.published.instant === null ? " (offset unknown)" : ""}`],
    ["updated", article.updated?.iso],
    ["byline", article.bylines.flatMap(({ authors }) => authors.map(({ text }) => text)).join(", ")],
    ["dateline", article.dateline?.text],
    ["publisher", article.publisher?.text],
    ["language", article.language],
    ["body", `${String(article.paragraphs.length)} paragraphs, ${String(article.wordCount)} words`],
    ...article.quotes.map(({ kind, text, speaker, cue }): [string, string] => [
      `${kind} quote`,
      `${speaker?.name ?? speaker?.text ?? "?"}${cue === null ? "" : ` (${cue.text})`}: ${text}`,
    ]),
    ...article.diagnostics.map(({ code, message }): [string, string] => [code, message]),
  ];
  return rows.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []));
}
