import type { Article } from "../model/article.js";
import { joinLists, withoutBullet } from "./plain-text.js";
import { calendarTime } from "./times.js";

/**
 * The article as CommonMark: the headline as a level-one heading, deck and byline in italics, subheadings at level two, list items as a list.
 * Signs that CommonMark would read as markup are escaped, so the words stay as printed.
 */
export function toMarkdown(article: Article): string {
  const published = calendarTime(article.published);
  const signed = [...article.bylines.map(({ text }) => escape(text)), ...(published === undefined ? [] : [published])].join(" · ");
  const body = article.paragraphs.map(({ kind, text }) => {
    if (kind === "listItem") return { list: true, text: `- ${escape(withoutBullet(text))}` };
    return { list: false, text: kind === "subheading" ? `## ${escape(text)}` : escape(text) };
  });
  return [
    ...(article.headline === null ? [] : [`# ${escape(article.headline.text)}`]),
    ...(article.subheadline === null ? [] : [`*${escape(article.subheadline.text)}*`]),
    ...(signed === "" ? [] : [`*${signed}*`]),
    ...joinLists(body),
  ].join("\n\n");
}

/** Inline markup anywhere; headings, quotations, lists, rules and numbers only where a line begins. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replace(/&(?=#?\w{1,31};)/g, String.raw`\&`)
    .replace(/^[#+=-]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s)/, String.raw`$1\$2`);
}
