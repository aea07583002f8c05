import { describe, expect, it } from "vitest";
import { ArticleSchema, articleJsonSchema } from "../src/entries/schema.js";
import { parseArticle } from "../src/index.js";

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  $ref?: string;
  $defs?: Record<string, Node>;
}

/** Paths of properties that neither they nor what they hold describe. */
function undescribed(node: Node, path: string): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    ...(describes(child) ? [] : [`${path}.${key}`]),
    ...undescribed(child, `${path}.${key}`),
  ]);
  return [
    ...own,
    ...(node.items ? undescribed(node.items, `${path}[]`) : []),
    ...(node.anyOf ?? []).flatMap((child) => undescribed(child, path)),
  ];
}

function describes(node: Node): boolean {
  return (
    node.description !== undefined ||
    node.$ref !== undefined ||
    (node.anyOf ?? []).some(describes) ||
    (node.items !== undefined && describes(node.items))
  );
}

describe("the schema", () => {
  it("describes every key", () => {
    const schema = articleJsonSchema as Node;
    expect(undescribed(schema, "article")).toEqual([]);
    for (const [name, node] of Object.entries(schema.$defs ?? {})) expect(undescribed(node, name)).toEqual([]);
  });

  it("accepts what the parser makes and refuses what it never makes", () => {
    const article = parseArticle("Home");
    expect(ArticleSchema.safeParse(article).success).toBe(true);
    expect(ArticleSchema.safeParse({ ...article, schemaVersion: 2 }).success).toBe(false);
    expect(ArticleSchema.safeParse({ ...article, wordCount: -1 }).success).toBe(false);
    const { headline, ...without } = article;
    expect(headline).toBeNull();
    expect(ArticleSchema.safeParse(without).success).toBe(false);
  });
});
