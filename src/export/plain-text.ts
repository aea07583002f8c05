import type { Article } from "../model/article.js";

/**
 * Headline, deck, bylines and body as plain text, a blank line between them, list items with a hyphen. Notes, credits, stamps and everything
 * around the story are left out.
 */
export function toPlainText(article: Pick<Article, "headline" | "subheadline" | "bylines" | "paragraphs">): string {
  const head = [article.headline?.text, article.subheadline?.text, ...article.bylines.map(({ text }) => text)].filter(
    (text) => text !== undefined,
  );
  return [
    ...head,
    ...joinLists(
      article.paragraphs.map(({ kind, text }) => ({
        list: kind === "listItem",
        text: kind === "listItem" ? `- ${withoutBullet(text)}` : text,
      })),
    ),
  ].join("\n\n");
}

/** List items that follow each other are one block. */
export function joinLists(blocks: readonly { list: boolean; text: string }[]): string[] {
  const joined: string[] = [];
  blocks.forEach(({ list, text }, index) => {
    if (list && blocks[index - 1]?.list === true) joined.push(`${joined.pop() ?? ""}\n${text}`);
    else joined.push(text);
  });
  return joined;
}

/** A list item without the bullet it was printed with. */
export function withoutBullet(text: string): string {
  return text.replace(/^[-*•·–—]\s+/, "");
}
