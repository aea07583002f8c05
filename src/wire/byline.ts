import type { Byline } from "../model/article.js";
import type { Span } from "../model/span.js";
import { textSpan } from "../text/normalize.js";

/** A line that opens with the word of a byline, in the languages that sign so inside envelopes. */
export const BYLINE = /^(?:by|von|par|por|da|di|door|av)\s+\p{Lu}/iu;
const INTRODUCTION = /^(?:by|von|par|por|da|di|door|av)\s+/iu;
const JOINT = /[,;/]|\s(?:and|und|et|en|och|og|[&ey])\s/giu;
/** Words of a medium, an office or a trade: what holds one is no person's name. */
const NO_NAME =
  /^(?:the|an?|special|for)\s|\b(?:press|writers?|editors?|correspondents?|reporters?|staff|news|agency|tribune|times|post|herald|journal|reuters|afp|dpa|ap|magazine|service|bureau)\b/i;

/** The byline over `span`, its authors without introduction, titles and media. */
export function readByline(source: string, span: Span): Byline {
  const printed = source.slice(span.start, span.end);
  const authors: Span[] = [];
  let start = INTRODUCTION.exec(printed)?.[0].length ?? 0;
  const take = (end: number): void => {
    const name = printed.slice(start, end).trim();
    if (/^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){1,4}$/u.test(name) && !NO_NAME.test(name)) {
      const from = span.start + printed.indexOf(name, start);
      authors.push({ start: from, end: from + name.length });
    }
  };
  for (const joint of printed.matchAll(JOINT)) {
    if (joint.index < start) continue;
    take(joint.index);
    start = joint.index + joint[0].length;
  }
  take(printed.length);
  return { ...textSpan(source, span), authors: authors.map((author) => textSpan(source, author)) };
}
