import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.js";
import { expectLawful } from "./support/invariants.js";

const source = readFileSync("docs/example.txt", "utf8");
const article = parseArticle(source);
const sliceOf = ({ span }: { span: { start: number; end: number } }): string => source.slice(span.start, span.end);
const HEADLINE = "LE PORT DE SAINT-AUBIN ROUVRIRA SES DEUX BASSINS AVANT L'ÉTÉ";

describe("the example page", () => {
  it("keeps every law", () => {
    expectLawful(source, article);
  });

  it("has its head read", () => {
    expect(article.language).toBe("fr");
    expect(article.publisher?.text).toBe("Le Courrier du Littoral");
    expect(article.headline).toEqual({ text: HEADLINE, span: { start: 25, end: 25 + HEADLINE.length } });
    expect(article.published).toMatchObject({
      kind: "instant",
      iso: "2024-03-12T18:20+01:00",
      instant: "2024-03-12T17:20:00Z",
      offsetMinutes: 60,
      precision: "minute",
    });
    expect(article.published && sliceOf(article.published)).toBe("12 Mars 2024 18:20 (UTC+01:00)");
    expect(article.dateline?.places.map(({ name }) => name)).toEqual(["Saint-Aubin"]);
    expect(article.dateline?.agency?.text).toBe("Le Courrier du Littoral");
    expect(article.bylines).toEqual([]);
  });

  it("knows both occurrences of the headline", () => {
    expect(
      article.segments.filter(({ kind }) => kind === "headline").map((segment) => sliceOf(segment).trim().replace(/\s+/g, " ")),
    ).toEqual([HEADLINE, HEADLINE]);
  });

  it("has its five paragraphs and nothing of the page", () => {
    expect(article.paragraphs.map(({ text }) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "La ministre de",
      "Mme Castel a",
      "« Nous avons",
      "Les premiers bateaux",
      "En octobre, une",
    ]);
    const furniture = article.segments.filter(({ kind }) => kind === "furniture").map((segment) => sliceOf(segment).trim());
    expect(furniture).toEqual(expect.arrayContaining(["Chargement...", "Toute l'actualité de la côte Voir plus"]));
  });

  it("attributes its quotes", () => {
    const seen = article.quotes.map(({ kind, text, cue, speaker }) => [
      kind,
      text,
      cue?.text ?? null,
      speaker?.text ?? null,
      speaker?.name ?? null,
    ]);
    expect(seen).toContainEqual(["indirect", "Les deux bassins rouvriront avant l'été", "a-t-elle précisé", "elle", "Hélène Castel"]);
    expect(seen).toContainEqual([
      "direct",
      "Nous avons perdu trois ans à cause des procédures, mais les entreprises sont choisies et les fonds sont là",
      "a déclaré",
      "M. Renaud",
      "Paul Renaud",
    ]);
    expect(seen).toContainEqual(["indirect", "aucun accident n'a été signalé depuis", "Selon", "la préfecture", expect.anything()]);
    const mixed = article.quotes.find(({ kind }) => kind === "mixed");
    expect(mixed?.fragments.map(({ text }) => text)).toEqual(["chance rare"]);
    expect([mixed?.cue?.text, mixed?.speaker?.text, mixed?.speaker?.name]).toEqual(["a estimé", "Mme Castel", "Hélène Castel"]);
  });

  it("resolves its dates against the publication", () => {
    expect(article.dates.map(({ text, iso }) => [text, iso])).toEqual([
      ["lundi", "2024-03-11"],
      ["trois ans", "P3Y"],
      ["7 février", "2024-02-07"],
      ["octobre", "2023-10"],
      ["1931", "1931"],
    ]);
  });
});
