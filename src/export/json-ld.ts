import type { Article } from "../model/article.js";
import type { Place } from "../model/dateline.js";
import type { Quote, Speaker } from "../model/quote.js";
import { calendarTime } from "./times.js";

/** What the text cannot say of itself. */
export interface JsonLdOptions {
  /** The `@id` and `url` of the article: an absolute IRI. */
  url?: string;
}

/** A JSON-LD node: plain JSON. */
export type JsonLdValue = string | number | JsonLdValue[] | { [property: string]: JsonLdValue };
export type JsonLdNode = { [property: string]: JsonLdValue };

/**
 * The article as schema.org `NewsArticle`, a JSON-LD document for `<script type="application/ld+json">`. Absent values are left out.
 *
 * Spans, segments, diagnostics, the slug's role and indirect speech have no place in schema.org and are lost; docs/export.md has the mapping.
 *
 * @see https://schema.org/NewsArticle
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdNode {
  const { dateline, revision } = article;
  const body = article.paragraphs.map(({ text }) => text).join("\n\n");
  const quotations = article.quotes.filter(({ kind, text }) => kind !== "indirect" && text !== "").map(quotationOf);
  return compact({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": options.url,
    url: options.url,
    headline: article.headline?.text,
    alternativeHeadline: article.subheadline?.text,
    dateline: dateline?.text,
    datePublished: calendarTime(article.published),
    dateModified: calendarTime(article.updated),
    dateCreated: calendarTime(dateline?.date ?? null),
    inLanguage: article.language ?? undefined,
    author: some(article.bylines.flatMap(({ authors }) => authors.map(({ text }) => ({ "@type": "Person", name: text })))),
    creditText: article.credits.length === 0 ? undefined : article.credits.map(({ text }) => text).join("; "),
    publisher: organisation(article.publisher?.text),
    sourceOrganization: organisation(dateline?.agency?.id ?? dateline?.agency?.text),
    locationCreated: some(dateline?.places.map(placeOf) ?? []),
    keywords: article.slug?.text,
    articleBody: body === "" ? undefined : body,
    wordCount: article.wordCount,
    correction: revision?.kind === "correction" ? article.editorsNotes.map(({ text }) => text).join(" ") || revision.text : undefined,
    version: revision?.number ?? undefined,
    creativeWorkStatus:
      revision?.kind === "kill" ? "Canceled" : revision?.kind === "hold" || article.embargo !== null ? "Withheld" : undefined,
    hasPart: some(quotations),
  });
}

function quotationOf({ text, speaker }: Quote): JsonLdNode {
  return compact({ "@type": "Quotation", text, creator: speaker === null ? undefined : speakerOf(speaker) });
}

/** Pronouns and anonymous sources are nobody schema.org could name. */
function speakerOf({ kind, name, text, role }: Speaker): JsonLdNode | undefined {
  if (kind === "organisation") return { "@type": "Organization", name: name ?? text };
  return name === null ? undefined : compact({ "@type": "Person", name, jobTitle: role?.text });
}

function placeOf({ name, region, country }: Place): JsonLdNode {
  const address =
    region === null && country === null
      ? undefined
      : compact({ "@type": "PostalAddress", addressRegion: region ?? undefined, addressCountry: country ?? undefined });
  return compact({ "@type": "Place", name, address });
}

function organisation(name: string | undefined): JsonLdNode | undefined {
  return name === undefined ? undefined : { "@type": "Organization", name };
}

/** A list of one is written without brackets, as schema.org's own examples are. */
function some(values: JsonLdNode[]): JsonLdValue | undefined {
  return values.length > 1 ? values : values[0];
}

function compact(node: Record<string, JsonLdValue | undefined>): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter((entry): entry is [string, JsonLdValue] => entry[1] !== undefined));
}
