import { describe, expect, it } from "vitest";
import * as locales from "../../src/locales/index.js";
import type { Locale } from "../../src/locale/locale.js";
import { read, summary, type Expected } from "./read.js";

const CASES: [tag: string, name: string, text: string, expected: Expected[]][] = [
  [
    "tr",
    "one quotation between two cues",
    'Bakan Kemal Tunalı tarafların görüştüğünü belirterek, "Anlaşacağımıza inanıyoruz." ifadelerini kullandı.',
    [{ kind: "direct", parts: ["Anlaşacağımıza inanıyoruz."], cue: "ifadelerini kullandı" }],
  ],
  [
    "it",
    "cue between dashes inside the marks",
    '"Non siamo venuti a elemosinare - ha detto Elena Stroppa, segretaria del sindacato -. Siamo qui per essere ascoltati".',
    [{ kind: "direct", parts: ["Non siamo venuti a elemosinare", "Siamo qui per essere ascoltati"], cue: "ha detto" }],
  ],
  [
    "it",
    "dashes inside the marks round words of the speaker",
    "«Noi - e lo dico da sindaco - non ci stiamo», ha spiegato Moro.",
    [{ kind: "direct", parts: ["Noi - e lo dico da sindaco - non ci stiamo"], cue: "ha spiegato" }],
  ],
  [
    "de",
    "cue before",
    "Die Ministerin sagte: „Wir haben keine Zeit zu verlieren.“",
    [{ kind: "direct", parts: ["Wir haben keine Zeit zu verlieren."], cue: "sagte" }],
  ],
  [
    "de",
    "cue after",
    "„Wir haben keine Zeit zu verlieren“, sagte Karl Roth am Montag.",
    [{ kind: "direct", parts: ["Wir haben keine Zeit zu verlieren"], cue: "sagte" }],
  ],
  [
    "de",
    "separable verb",
    "Die Polizei teilte am Abend mit, die Straße sei gesperrt.",
    [{ kind: "indirect", parts: ["die Straße sei gesperrt"], cue: "teilte" }],
  ],
  [
    "de",
    "dass-clause",
    "Karl Roth erklärte, dass die Straße gesperrt bleibe.",
    [{ kind: "indirect", parts: ["dass die Straße gesperrt bleibe"], cue: "erklärte" }],
  ],
  [
    "de",
    "clause bracket",
    "Karl Roth hat in Bonn gesagt, die Straße sei gesperrt.",
    [{ kind: "indirect", parts: ["die Straße sei gesperrt"], cue: "gesagt" }],
  ],
  [
    "de",
    "source, verb second",
    "Laut Polizei wurden drei Menschen verletzt.",
    [{ kind: "indirect", parts: ["wurden drei Menschen verletzt"], cue: "Laut" }],
  ],
  [
    "de",
    "source noun",
    "Nach Angaben der Polizei wurden drei Menschen verletzt.",
    [{ kind: "indirect", parts: ["wurden drei Menschen verletzt"], cue: "Nach" }],
  ],
  [
    "de",
    "source behind",
    "Drei Menschen wurden verletzt, so die Polizei.",
    [{ kind: "indirect", parts: ["Drei Menschen wurden verletzt"], cue: "so" }],
  ],
  [
    "de",
    "subjunctive goes on",
    "Karl Roth sagte, die Straße sei gesperrt. Sie werde im Mai geöffnet.",
    [
      { kind: "indirect", parts: ["die Straße sei gesperrt"] },
      { kind: "indirect", parts: ["Sie werde im Mai geöffnet"], cue: "sagte" },
    ],
  ],
  [
    "de",
    "fragment counted too",
    "Karl Roth sagte, die Lage sei „sehr ernst und gefährlich“.",
    [
      { kind: "mixed", parts: ["die Lage sei „sehr ernst und gefährlich“"], fragments: ["sehr ernst und gefährlich"] },
      { kind: "direct", parts: ["sehr ernst und gefährlich"] },
    ],
  ],
  [
    "de",
    "reversed guillemets",
    "»Wir haben keine Zeit zu verlieren«, sagte Karl Roth.",
    [{ kind: "direct", parts: ["Wir haben keine Zeit zu verlieren"] }],
  ],
  [
    "de",
    "an ordinal ends no sentence",
    "Karl Roth sagte, die Straße sei am 3. Mai gesperrt worden.",
    [{ kind: "indirect", parts: ["die Straße sei am 3. Mai gesperrt worden"] }],
  ],
  [
    "fr",
    "incise behind",
    "« Nous n'avons pas le temps », a déclaré Luc Morel.",
    [{ kind: "direct", parts: ["Nous n'avons pas le temps"], cue: "a déclaré", speaker: "Luc Morel" }],
  ],
  [
    "fr",
    "incise inside the marks",
    "«Nous n'avons pas le temps, a-t-il déclaré. Nous partons demain matin.»",
    [{ kind: "direct", parts: ["Nous n'avons pas le temps", "Nous partons demain matin."] }],
  ],
  [
    "fr",
    "que",
    "Luc Morel a affirmé que la route resterait fermée.",
    [{ kind: "indirect", parts: ["que la route resterait fermée"], cue: "a affirmé", speaker: "Luc Morel" }],
  ],
  [
    "fr",
    "selon",
    "Selon la police, deux personnes ont été blessées.",
    [{ kind: "indirect", parts: ["deux personnes ont été blessées"], cue: "Selon", speaker: "la police" }],
  ],
  [
    "fr",
    "tail",
    "La route restera fermée, a indiqué la préfecture.",
    [{ kind: "indirect", parts: ["La route restera fermée"], cue: "a indiqué", speaker: "la préfecture" }],
  ],
  ["fr", "pour alone is no source", "La route restera fermée pour la police.", []],
  [
    "es",
    "cue after",
    "“No tenemos tiempo que perder”, afirmó Ana Ruiz.",
    [{ kind: "direct", parts: ["No tenemos tiempo que perder"], cue: "afirmó", speaker: "Ana Ruiz" }],
  ],
  [
    "es",
    "headline",
    "Ana Ruiz: “No tenemos tiempo que perder”",
    [{ kind: "direct", parts: ["No tenemos tiempo que perder"], speaker: "Ana Ruiz" }],
  ],
  [
    "ru",
    "cue behind a dash",
    "«Мы не можем больше ждать», — сказал Иван Орлов.",
    [{ kind: "direct", parts: ["Мы не можем больше ждать"], cue: "сказал" }],
  ],
  [
    "ru",
    "dialogue",
    "— Мы не можем ждать, — сказал Орлов. — Пора ехать.",
    [{ kind: "direct", parts: ["Мы не можем ждать", "Пора ехать."], cue: "сказал" }],
  ],
  ["ru", "a name in marks is none", "Газета «Труд» вышла вчера.", []],
  [
    "sv",
    "dialogue, cue within",
    "– Det här är bra, säger Karl Berg. – Mycket bra.",
    [{ kind: "direct", parts: ["Det här är bra", "Mycket bra."], cue: "säger", speaker: "Karl Berg" }],
  ],
  [
    "sv",
    "closing marks on both sides",
    "”Det är helt oacceptabelt för oss”, säger Karl Berg.",
    [{ kind: "direct", parts: ["Det är helt oacceptabelt för oss"] }],
  ],
  [
    "nl",
    "source, verb second",
    "Volgens de politie is de man overleden.",
    [{ kind: "indirect", parts: ["is de man overleden"], cue: "Volgens" }],
  ],
  [
    "pl",
    "cue behind a dash",
    "„To jest dla nas nie do przyjęcia” – powiedział Jan Kowalski.",
    [{ kind: "direct", parts: ["To jest dla nas nie do przyjęcia"], cue: "powiedział" }],
  ],
  [
    "tr",
    "cue behind",
    'Ali Demir, "Bu saldırıyı kesinlikle kınıyoruz" dedi.',
    [{ kind: "direct", parts: ["Bu saldırıyı kesinlikle kınıyoruz"], cue: "dedi" }],
  ],
  [
    "ar",
    "verb first",
    'قال سامي نجار: "نرفض هذا القرار بشكل كامل".',
    [{ kind: "direct", parts: ["نرفض هذا القرار بشكل كامل"], cue: "قال" }],
  ],
  [
    "ja",
    "string behind the mark",
    "山田市長は「これまでで最も難しい判断だった」と述べた。",
    [{ kind: "direct", parts: ["これまでで最も難しい判断だった"], cue: "と述べ" }],
  ],
  ["zh", "string before the mark", "市长王芳表示：“我们反对这个决定。”", [{ kind: "direct", parts: ["我们反对这个决定。"], cue: "表示" }]],
  [
    "ko",
    "string behind the mark",
    '김 시장은 "국민에게 깊이 사과드린다"라고 말했다.',
    [{ kind: "direct", parts: ["국민에게 깊이 사과드린다"], cue: "라고 말했다" }],
  ],
];

const byTag = new Map(Object.values(locales as Record<string, Locale>).map((locale) => [locale.tag, locale]));

describe("quotations by language", () => {
  it.each(CASES)("%s: %s", (tag, _, text, expected) => {
    const locale = byTag.get(tag);
    expect(locale).toBeDefined();
    if (locale === undefined) return;
    expect(read(text, locale).map((quote, index) => summary(quote, expected[index] ?? { kind: "direct", parts: [] }))).toEqual(expected);
  });
});
