import { describe, expect, it } from "vitest";
import { en } from "../../src/locales/en.js";
import { read, summary, type Expected } from "./read.js";

const CASES: [name: string, text: string, expected: Expected[]][] = [
  [
    "cue after",
    "“The bridge is safe,” Mayor Ann Reed said.",
    [{ kind: "direct", parts: ["The bridge is safe"], cue: "said", speaker: "Mayor Ann Reed" }],
  ],
  [
    "how somebody spoke is nothing that was said",
    "Two people told this. They spoke on condition of anonymity because the talks are private. A clerk asked not to be named.",
    [],
  ],
  [
    "what another asked is no question of the speaker",
    "Asked whether she would stay, Ann Reed said: “I will not go.”",
    [{ kind: "direct", parts: ["I will not go."], cue: "said", speaker: "Ann Reed" }],
  ],
  [
    "inverted cue",
    "“The bridge is safe,” said Ann Reed, the mayor.",
    [{ kind: "direct", parts: ["The bridge is safe"], cue: "said", speaker: "Ann Reed" }],
  ],
  [
    "cue before",
    "Ann Reed said, “The bridge is safe.”",
    [{ kind: "direct", parts: ["The bridge is safe."], cue: "said", speaker: "Ann Reed" }],
  ],
  [
    "split around the cue",
    "“The bridge,” Ann Reed said, “is safe.”",
    [{ kind: "direct", parts: ["The bridge", "is safe."], fragments: ["The bridge", "is safe."], speaker: "Ann Reed" }],
  ],
  [
    "a second sentence behind the cue",
    "“The bridge is safe,” Ann Reed said. “We checked it twice.”",
    [{ kind: "direct", parts: ["The bridge is safe", "We checked it twice."] }],
  ],
  [
    "a participle between",
    "“The bridge is safe,” said Ann Reed, waving at the river. “We checked it.”",
    [{ kind: "direct", parts: ["The bridge is safe", "We checked it."], cue: "said" }],
  ],
  [
    "over two paragraphs, the marks opened again",
    "“The bridge is safe,” Ann Reed said. “We checked it.\n“We will check it again.”",
    [{ kind: "direct", parts: ["The bridge is safe", "We checked it.", "We will check it again."] }],
  ],
  [
    "announced by a colon at the end of a paragraph",
    "The council wrote:\n“The bridge is safe.”",
    [{ kind: "direct", parts: ["The bridge is safe."], cue: "wrote", speaker: "The council" }],
  ],
  ["straight marks", '"The bridge is safe," Ann Reed said.', [{ kind: "direct", parts: ["The bridge is safe"] }]],
  ["typewriter marks", "``The bridge is safe,'' Ann Reed said.", [{ kind: "direct", parts: ["The bridge is safe"] }]],
  ["single marks", "‘The bridge is safe,’ Ann Reed said. The workers’ hut isn’t.", [{ kind: "direct", parts: ["The bridge is safe"] }]],
  [
    "mixed",
    "Ann Reed said the bridge was “perfectly safe” for lorries.",
    [
      {
        kind: "mixed",
        parts: ["the bridge was “perfectly safe” for lorries"],
        fragments: ["perfectly safe"],
        cue: "said",
        speaker: "Ann Reed",
      },
    ],
  ],
  [
    "mixed, cue behind",
    "The bridge is “perfectly safe,” she said.",
    [{ kind: "mixed", parts: ["The bridge is “perfectly safe,”"], fragments: ["perfectly safe"] }],
  ],
  [
    "a verb of naming",
    "Critics called the plan “a joke in poor taste.”",
    [
      {
        kind: "mixed",
        parts: ["the plan “a joke in poor taste.”"],
        fragments: ["a joke in poor taste."],
        cue: "called",
        speaker: "Critics",
      },
    ],
  ],
  [
    "that-clause",
    "Officials said that the road would stay shut.",
    [{ kind: "indirect", parts: ["that the road would stay shut"], cue: "said", speaker: "Officials" }],
  ],
  ["bare clause", "Officials said the road would stay shut.", [{ kind: "indirect", parts: ["the road would stay shut"] }]],
  [
    "tail",
    "The road will stay shut until May, officials said.",
    [{ kind: "indirect", parts: ["The road will stay shut until May"], cue: "said", speaker: "officials" }],
  ],
  [
    "parenthesis",
    "The road, officials said, will stay shut.",
    [{ kind: "indirect", parts: ["The road", "will stay shut"], speaker: "officials" }],
  ],
  [
    "source first",
    "According to the police, two people were hurt.",
    [{ kind: "indirect", parts: ["two people were hurt"], cue: "According to", speaker: "the police" }],
  ],
  [
    "source last",
    "Two people were hurt, according to the police.",
    [{ kind: "indirect", parts: ["Two people were hurt"], cue: "according to", speaker: "the police" }],
  ],
  ["an addressee", "Ann Reed told reporters the road would open.", [{ kind: "indirect", parts: ["the road would open"], cue: "told" }]],
  ["a promise", "Ann Reed promised to open the road.", [{ kind: "indirect", parts: ["to open the road"], cue: "promised" }]],
  [
    "a new report ends a clause",
    "Ann Reed said the road was safe, and Bob Cole said the bridge was not.",
    [
      { kind: "indirect", parts: ["the road was safe"] },
      { kind: "indirect", parts: ["the bridge was not"], speaker: "Bob Cole" },
    ],
  ],
  [
    "chained participle",
    "Ann Reed said the road was safe, adding that the bridge was closed.",
    [
      { kind: "indirect", parts: ["the road was safe"] },
      { kind: "indirect", parts: ["that the bridge was closed"], cue: "adding" },
    ],
  ],
  ["a title is none", "She starred in the film “Dark Water Rising” last year.", []],
  ["inches are no marks", "A board 6'2\" long fell on the path.", []],
  ["an unpaired mark", "“The bridge is safe.\nTraffic flowed again.", [{ kind: "direct", parts: ["The bridge is safe."], cue: null }]],
];

describe("English quotations", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(read(text, en).map((quote, index) => summary(quote, expected[index] ?? { kind: "direct", parts: [] }))).toEqual(expected);
  });

  it("gives the span of every value", () => {
    const text = "Rain fell. “The bridge,” said Ann Reed, “is ‘safe’.”";
    const [quote] = read(text, en);
    expect(quote?.parts.map(({ span }) => text.slice(span.start, span.end))).toEqual(["The bridge", "is ‘safe’."]);
    expect(quote?.cue?.span).toEqual({ start: 25, end: 29 });
  });

  it("numbers the paragraph of the first part", () => {
    expect(read("Rain fell.\nOfficials said the road would stay shut.", en).map(({ paragraph }) => paragraph)).toEqual([1]);
  });
});
