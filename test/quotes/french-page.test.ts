import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const TEXT = `La ministre de la Mer Hélène Castel et le maire de Saint-Aubin, Paul Renaud, ont présenté lundi le calendrier des travaux qui doivent rendre le port aux pêcheurs et aux ferries.

Mme Castel a réaffirmé l'engagement de l'État dans ce chantier et a noté qu'il existait une « chance rare » pour la côte et pour ses emplois. Les deux bassins rouvriront avant l'été pour réaliser cet objectif, a-t-elle précisé.

M. Renaud s'est félicité de l'attention que porte Mme Castel au port et aux efforts déployés pour atteindre ce but.

« Nous avons perdu trois ans à cause des procédures », a déclaré M. Renaud devant les élus.

Selon la préfecture, aucun accident n'a été signalé depuis. Les élus étaient d'accord pour accélérer les travaux.`;

describe("a French page", () => {
  const seen = extractQuotes(TEXT, { language: "fr" }).map(({ kind, text, fragments, cue, speaker }) => ({
    kind,
    text,
    fragments: fragments.map((fragment) => fragment.text),
    cue: cue?.text,
    mention: speaker?.text,
    name: speaker?.name,
    role: speaker?.role?.text ?? null,
  }));

  it("attributes each quotation, and `pour` before a noun or infinitive is no source", () => {
    expect(seen).toEqual([
      {
        kind: "mixed",
        text: expect.stringContaining("chance rare") as string,
        fragments: ["chance rare"],
        cue: "a noté",
        mention: "Mme Castel",
        name: "Hélène Castel",
        role: expect.stringContaining("ministre de la Mer") as string,
      },
      {
        kind: "indirect",
        text: "Les deux bassins rouvriront avant l'été pour réaliser cet objectif",
        fragments: [],
        cue: "a-t-elle précisé",
        mention: "elle",
        name: "Hélène Castel",
        role: expect.stringContaining("ministre de la Mer") as string,
      },
      {
        kind: "direct",
        text: "Nous avons perdu trois ans à cause des procédures",
        fragments: ["Nous avons perdu trois ans à cause des procédures"],
        cue: "a déclaré",
        mention: "M. Renaud",
        name: "Paul Renaud",
        role: expect.stringContaining("maire de Saint-Aubin") as string,
      },
      {
        kind: "indirect",
        text: "aucun accident n'a été signalé depuis",
        fragments: [],
        cue: "Selon",
        mention: "la préfecture",
        name: expect.anything() as string,
        role: null,
      },
    ]);
  });
});
