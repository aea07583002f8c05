import type { Article, Paragraph } from "../model/article.js";
import type { Dateline } from "../model/dateline.js";
import { OptionsError } from "../options.js";
import { dateTime } from "./times.js";
import { toPlainText } from "./plain-text.js";

export interface NinjsOptions {
  /** The item's identifier, the one property ninjs requires: an absolute URI, `urn:` or `tag:` included. A text cannot know it. */
  uri: string;
  /** 1 (highest) to 9: the envelope's priority, if the caller maps it. */
  urgency?: number;
}

/** A ninjs 3 item of type "text", with the properties this library can fill. */
export interface Ninjs {
  uri: string;
  type: "text";
  representationType: "full" | "partial";
  standard: { name: "ninjs"; version: "3.1"; schema: string };
  version?: string;
  versionCreated?: string;
  embargoedUntil?: string;
  pubStatus: "usable" | "withheld" | "canceled";
  urgency?: number;
  edNote?: string;
  language?: string;
  headlines?: { role: string; value: string }[];
  bodies?: { role: string; contentType: string; charCount: number; wordCount: number; value: string }[];
  people?: { name: string; rel: string }[];
  places?: { name: string; rel: string; literal?: string }[];
  infoSources?: { name: string; role: string }[];
  by?: string;
  slugline?: string;
  located?: string;
}

/**
 * The article as IPTC ninjs 3 ("News in JSON"), valid against the published schema: no property that it does not define, date-times only where
 * the offset is known. A killed story is `canceled`, a held or embargoed one `withheld`.
 *
 * ninjs has no dateline, no quotation and no span: these are lost except that the dateline stays in the body; docs/export.md has the mapping.
 *
 * @throws OptionsError when `uri` is no absolute URI or `urgency` no number from 1 to 9.
 * @see https://iptc.org/standards/ninjs/
 */
export function toNinjs(article: Article, options: NinjsOptions): Ninjs {
  checkOptions(options);
  const { dateline, revision } = article;
  const headlines = [
    ...(article.headline === null ? [] : [{ role: "main", value: article.headline.text }]),
    ...(article.subheadline === null ? [] : [{ role: "sub", value: article.subheadline.text }]),
  ];
  const notes = [...article.editorsNotes.map(({ text }) => text), ...(revision === null ? [] : [revision.text])];
  const item: { [key in keyof Ninjs]: Ninjs[key] | undefined } = {
    uri: options.uri,
    type: "text",
    representationType: "full",
    standard: { name: "ninjs", version: "3.1", schema: "https://iptc.org/std/ninjs/ninjs-schema_3.1.json" },
    version: revision?.number === null || revision === null ? undefined : String(revision.number),
    versionCreated: dateTime(article.updated) ?? dateTime(article.published),
    embargoedUntil: dateTime(article.embargo),
    pubStatus: revision?.kind === "kill" ? "canceled" : revision?.kind === "hold" || article.embargo !== null ? "withheld" : "usable",
    urgency: options.urgency,
    edNote: notes.length === 0 ? undefined : notes.join("\n"),
    language: article.language ?? undefined,
    headlines: headlines.length === 0 ? undefined : headlines,
    bodies: article.paragraphs.length === 0 ? undefined : bodiesOf(article),
    people: filled(article.bylines.flatMap(({ authors }) => authors.map(({ text }) => ({ name: text, rel: "author" })))),
    places: filled(placesOf(dateline)),
    infoSources: filled(sourcesOf(article)),
    by: article.bylines.length === 0 ? undefined : article.bylines.map(({ text }) => text).join("; "),
    slugline: article.slug?.text,
    located: dateline?.places[0]?.name,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as Ninjs;
}

function checkOptions(options: unknown): asserts options is NinjsOptions {
  const { uri, urgency } = (typeof options === "object" && options !== null ? options : {}) as Partial<NinjsOptions>;
  const issues = [];
  if (typeof uri !== "string" || !/^[a-z][a-z\d+.-]*:\S+$/i.test(uri)) issues.push({ path: ["uri"], message: "must be an absolute URI" });
  if (urgency !== undefined && !(typeof urgency === "number" && urgency >= 1 && urgency <= 9))
    issues.push({ path: ["urgency"], message: "must be a number from 1 to 9" });
  if (issues.length > 0) throw new OptionsError(issues);
}

function placesOf(dateline: Dateline | null): NonNullable<Ninjs["places"]> {
  return (dateline?.places ?? []).map(({ name, text }) => ({ name, rel: "dateline", ...(text === name ? {} : { literal: text }) }));
}

function sourcesOf({ publisher, dateline }: Article): NonNullable<Ninjs["infoSources"]> {
  const agency = dateline?.agency;
  return [
    ...(agency === null || agency === undefined ? [] : [{ name: agency.id ?? agency.text, role: "originator" }]),
    ...(publisher === null ? [] : [{ name: publisher.text, role: "publisher" }]),
  ];
}

function bodiesOf(article: Article): NonNullable<Ninjs["bodies"]> {
  const plain = toPlainText({ ...article, headline: null, subheadline: null, bylines: [] });
  const html = toHtml(article.paragraphs);
  const counts = { charCount: Array.from(plain).length, wordCount: article.wordCount };
  return [
    { role: "main", contentType: "text/html", ...counts, value: html },
    { role: "plain", contentType: "text/plain", ...counts, value: plain },
  ];
}

/** Paragraphs, subheadings and lists as the HTML that ninjs bodies hold. */
function toHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ kind, text }, index) => {
      if (kind === "subheading") return `<h2>${escapeHtml(text)}</h2>`;
      if (kind === "paragraph") return `<p>${escapeHtml(text)}</p>`;
      const opens = paragraphs[index - 1]?.kind !== "listItem";
      const closes = paragraphs[index + 1]?.kind !== "listItem";
      return `${opens ? "<ul>" : ""}<li>${escapeHtml(text)}</li>${closes ? "</ul>" : ""}`;
    })
    .join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}
