import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../../src/index.js";

/** Mention, full name, kind and role of each quotation's speaker; null where none is known. */
type Row = [mention: string, name: string | null, kind: string, role: string | null] | null;

function speakers(text: string, language: string): Row[] {
  return extractQuotes(text, { language }).map(({ speaker }) => {
    if (speaker === null) return null;
    expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
    if (speaker.role !== null) expect(text.slice(speaker.role.span.start, speaker.role.span.end)).toBe(speaker.role.text);
    return [speaker.text, speaker.name, speaker.kind, speaker.role?.text ?? null];
  });
}

const CASES: readonly [what: string, language: string, text: string, rows: Row[]][] = [
  [
    "a body that a person's office is named after is not the person",
    "en",
    "Port council member Ann Reed said it was too expensive.\n\nThe line will cost a lot, the council said in a statement.",
    [
      ["Port council member Ann Reed", "Ann Reed", "person", "Port council member"],
      ["the council", "council", "organisation", null],
    ],
  ],
  [
    "an office and a name, the office alone, the inverted pronoun",
    "fr",
    "Le ministre italien de la Pêche, Carlo Bini, a visité le port mardi.\n\n« Les quotas seront revus », a lancé sur Radio Port le ministre. « Nous agirons vite », a-t-il ajouté.",
    [
      ["le ministre", "Carlo Bini", "person", "ministre italien de la Pêche"],
      ["il", "Carlo Bini", "person", "ministre italien de la Pêche"],
    ],
  ],
  [
    "office, comma and name are one mention; a trailing apposition is not",
    "fr",
    "« Le pont tiendra », a promis la maire de Vars, Odile Rey. « Nous verrons », a répondu Marc Petit, chef de l'opposition.",
    [
      ["la maire de Vars, Odile Rey", "Odile Rey", "person", "maire de Vars"],
      ["Marc Petit", "Marc Petit", "person", "chef de l'opposition"],
    ],
  ],
  [
    "a title and a surname, in both genders",
    "fr",
    "La directrice Jeanne Roux et le maire Paul Roux dirigent le domaine.\n\n« Il faut vendre », a déclaré Mme Roux. « Jamais », a répliqué M. Roux.",
    [
      ["Mme Roux", "Jeanne Roux", "person", "directrice"],
      ["M. Roux", "Paul Roux", "person", "maire"],
    ],
  ],
  [
    "a source without a name",
    "fr",
    "Selon une source proche du dossier, le texte est prêt.",
    [["une source proche du dossier", null, "anonymous", null]],
  ],
  [
    "a body, its acronym, and the name in full",
    "fr",
    "La Fédération des pêcheurs du Nord (FPN) manifeste lundi.\n\n« Nous attendons des actes », a fait savoir la FPN.",
    [["la FPN", "Fédération des pêcheurs du Nord", "organisation", null]],
  ],
  [
    "an impersonal report takes its source from the preposition",
    "fr",
    "Le feu est éteint, a-t-on appris auprès de la préfecture du Var.",
    [["la préfecture du Var", "préfecture du Var", "organisation", null]],
  ],
  [
    "the antecedent of a relative clause",
    "fr",
    "Le juge a entendu Denis Faure, qui a affirmé que le coffre était vide.",
    [["Denis Faure", "Denis Faure", "person", null]],
  ],
  [
    "a quotation without a cue goes on with the speaker before",
    "fr",
    "« Rien ne presse », a dit Luce Andrieu.\n\n« Nous avons encore trois mois devant nous pour décider. »",
    [
      ["Luce Andrieu", "Luce Andrieu", "person", null],
      ["Luce Andrieu", "Luce Andrieu", "person", null],
    ],
  ],
  [
    "a dropped subject, and an office the article does not repeat",
    "es",
    'La alcaldesa de Montoro, Elena Prats, presentó el plan el lunes. "No habrá más recortes", afirmó Prats. Explicó que las obras empezarán en mayo.',
    [
      ["Prats", "Elena Prats", "person", "alcaldesa de Montoro"],
      ["Prats", "Elena Prats", "person", "alcaldesa de Montoro"],
    ],
  ],
  [
    "municipal sources",
    "es",
    "Según fuentes municipales, el coste sube a dos millones.",
    [["fuentes municipales", null, "anonymous", null]],
  ],
  [
    "an office in capitals before the name, and the surname",
    "en",
    "Mayor Ann Keller said on Monday that the bridge would stay shut. “We cannot take the risk,” Keller said.",
    [
      ["Mayor Ann Keller", "Ann Keller", "person", "Mayor"],
      ["Keller", "Ann Keller", "person", "Mayor"],
    ],
  ],
  [
    "a subject without an article",
    "en",
    "Federal prosecutors said they would look into the contract.",
    [["Federal prosecutors", null, "anonymous", null]],
  ],
  [
    "the relative pronoun is the mention, its antecedent the name",
    "en",
    "A copy was sent to Paul Rossi, who said the port had been warned in time.",
    [["who", "Paul Rossi", "person", null]],
  ],
  [
    "a name behind a dash",
    "en",
    "“The worst ride of my life, and the queue was longer than the ride itself.” — Ines Alba",
    [["Ines Alba", "Ines Alba", "person", null]],
  ],
  [
    "German nouns are no names, and an article in the dative no subject",
    "de",
    "Der Sprecher der Hafenbehörde, Jens Brandt, sagte am Montag: „Wir prüfen den Fall.“ Dem Richter sagte Eva Kern: „Ich war nicht an Bord.“",
    [
      ["Der Sprecher der Hafenbehörde, Jens Brandt", "Jens Brandt", "person", "Sprecher der Hafenbehörde"],
      ["Eva Kern", "Eva Kern", "person", null],
    ],
  ],
  [
    "an office resumed in Italian",
    "it",
    "Il sindaco di Varo, Marco Sala, ha spiegato ieri: «Il ponte resterà chiuso». «Non possiamo rischiare», ha aggiunto il sindaco.",
    [
      ["Il sindaco di Varo, Marco Sala", "Marco Sala", "person", "sindaco di Varo"],
      ["il sindaco", "Marco Sala", "person", "sindaco di Varo"],
    ],
  ],
  [
    "the Portuguese article is no preposition",
    "pt",
    "A ministra da Saúde, Clara Mendes, falou na segunda-feira. “Não há motivo para alarme”, disse a ministra.",
    [["a ministra", "Clara Mendes", "person", "ministra da Saúde"]],
  ],
  [
    "a name in the genitive is the same person",
    "ru",
    "По словам министра Ивана Сидорова, ремонт начнётся в мае. «Мы готовы», — сказал Сидоров. Иван Сидоров добавил, что денег хватит.",
    [
      ["Ивана Сидорова", "Иван Сидоров", "person", null],
      ["Сидоров", "Иван Сидоров", "person", null],
      ["Иван Сидоров", "Иван Сидоров", "person", null],
    ],
  ],
  [
    "offices behind the name, and an honorific",
    "ja",
    "岸田文雄首相は「増税はしない」と述べた。岸田氏は「検討する」と語った。",
    [
      ["岸田文雄首相", "岸田文雄", "person", "首相"],
      ["岸田氏", "岸田文雄", "person", "首相"],
    ],
  ],
  ["an office before the name", "zh", "市长李明说：“大桥将关闭。”", [["市长李明", "李明", "person", "市长"]]],
  ["a particle glued to the office", "ko", '김민수 시장은 "다리를 폐쇄한다"고 말했다.', [["김민수 시장", "김민수", "person", "시장"]]],
  [
    "an office without capitals",
    "ar",
    "وقال رئيس البلدية أحمد سالم إن الجسر سيغلق.",
    [["رئيس البلدية أحمد سالم", "أحمد سالم", "person", "رئيس البلدية"]],
  ],
  [
    "a person and no words of the dative behind the name",
    "de",
    "«Wir sind da», sagte Sprecherin Lena Strobl der Deutschen Presse-Agentur. «Und wir bleiben», sagte Anna Brandt der Zeitung «Bote».",
    [
      ["Sprecherin Lena Strobl", "Lena Strobl", "person", "Sprecherin"],
      ["Anna Brandt", "Anna Brandt", "person", null],
    ],
  ],
  [
    "two particles inside a name",
    "nl",
    "Volgens minister Kees van der Laan (Verkeer) is ingrijpen niet aan de orde. Burgemeester Anna van den Berg noemt dat 'dapper'.",
    [
      ["minister Kees van der Laan", "Kees van der Laan", "person", "minister"],
      ["Burgemeester Anna van den Berg", "Anna van den Berg", "person", "Burgemeester"],
    ],
  ],
  [
    "what is no office is not the last person who spoke",
    "en",
    '"It is fair," said union leader Nils Aker. The county says it will cut the ferry in May. The trustees called the letter "regrettable".',
    [
      ["union leader Nils Aker", "Nils Aker", "person", "union leader"],
      ["The county", null, "unknown", null],
      ["The trustees", null, "unknown", null],
    ],
  ],
  [
    "two bodies called by common nouns are two",
    "en",
    'They will vote on Monday, the union said. The authority said it was "disappointed" by the vote.',
    [
      ["the union", "union", "organisation", null],
      ["The authority", "authority", "organisation", null],
    ],
  ],
  [
    "an age behind the name",
    "ja",
    "高橋誠氏（62）は「再開したい」と述べた。田中首相（58）は「検討する」と語った。",
    [
      ["高橋誠氏", "高橋誠", "person", null],
      ["田中首相", "田中", "person", "首相"],
    ],
  ],
];

describe("speakers", () => {
  it.each(CASES)("%s (%s)", (_what, language, text, rows) => {
    expect(speakers(text, language)).toEqual(rows);
  });
});
