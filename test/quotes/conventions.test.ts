import { describe, expect, it } from "vitest";
import { textOf } from "../../src/api.js";
import { readIn } from "./cases.js";

interface Expected {
  kind: string;
  parts: string[];
  cue: string | null;
  speaker: string | null;
  /** The fullest form of the speaker's name in the text. */
  name: string | null;
}

/** How the languages of the news print quotations: marks, spaces, dashes, where the cue stands, what is no quotation. */
const CASES: [tag: string, text: string, expected: Expected[]][] = [
  [
    "en",
    "“The bridge,” said Ann Reed on “The Hour.” “It is shut.”",
    [{ kind: "direct", parts: ["The bridge", "It is shut."], cue: "said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "“The bridge is safe,” an angry Ann Reed retorted. “We checked it.”",
    [{ kind: "direct", parts: ["The bridge is safe", "We checked it."], cue: "retorted", speaker: "an angry Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "‘The bridge is safe,’ said Ann Reed, whose son’s car was on it in the ’90s.",
    [{ kind: "direct", parts: ["The bridge is safe"], cue: "said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "“The bridge is safe.\n“We checked it twice,” said Ann Reed.",
    [{ kind: "direct", parts: ["The bridge is safe.", "We checked it twice"], cue: "said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "When asked why, Ann Reed answered in a letter: “It was cold.”",
    [{ kind: "direct", parts: ["It was cold."], cue: "answered", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "Said Ann Reed, “The bridge is safe.”",
    [{ kind: "direct", parts: ["The bridge is safe."], cue: "Said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "“The bridge (still closed) [is] safe ... for now,” Ann Reed said.",
    [{ kind: "direct", parts: ["The bridge (still closed) [is] safe ... for now"], cue: "said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "en",
    "``The bridge is safe,'' Ann Reed said.",
    [{ kind: "direct", parts: ["The bridge is safe"], cue: "said", speaker: "Ann Reed", name: "Ann Reed" }],
  ],
  [
    "fr",
    "« Le pont tient, a expliqué Léa Roy, ingénieure en chef de la ville. Nous l'avons vérifié. »",
    [{ kind: "direct", parts: ["Le pont tient", "Nous l'avons vérifié."], cue: "a expliqué", speaker: "Léa Roy", name: "Léa Roy" }],
  ],
  [
    "fr",
    "« Le pont tient », a expliqué Léa Roy. « Nous l'avons vérifié. »",
    [{ kind: "direct", parts: ["Le pont tient", "Nous l'avons vérifié."], cue: "a expliqué", speaker: "Léa Roy", name: "Léa Roy" }],
  ],
  [
    "fr",
    "«Le pont tient», confie-t-elle.",
    [{ kind: "direct", parts: ["Le pont tient"], cue: "confie-t-elle", speaker: "elle", name: null }],
  ],
  [
    "fr",
    "Le pont tient bon, a annoncé la ville.",
    [{ kind: "indirect", parts: ["Le pont tient bon"], cue: "a annoncé", speaker: "la ville", name: "ville" }],
  ],
  [
    "fr",
    '" Le pont tient ", assure la mairie.',
    [{ kind: "direct", parts: ["Le pont tient"], cue: "assure", speaker: "la mairie", name: "mairie" }],
  ],
  [
    "fr",
    "“Le pont tient”, assure la mairie.",
    [{ kind: "direct", parts: ["Le pont tient"], cue: "assure", speaker: "la mairie", name: "mairie" }],
  ],
  [
    "fr",
    "Selon la mairie, le pont tient bon.",
    [{ kind: "indirect", parts: ["le pont tient bon"], cue: "Selon", speaker: "la mairie", name: "mairie" }],
  ],
  [
    "fr",
    "Le bilan dépasse 12 morts, a annoncé le maire Luc Roy, qui a promis de rebâtir « en un an ».",
    [
      { kind: "indirect", parts: ["Le bilan dépasse 12 morts"], cue: "a annoncé", speaker: "le maire Luc Roy", name: "Luc Roy" },
      { kind: "mixed", parts: ["de rebâtir « en un an »"], cue: "a promis", speaker: "le maire Luc Roy", name: "Luc Roy" },
    ],
  ],
  [
    "de",
    "»Die Brücke hält«, sagte Eva Roth.",
    [{ kind: "direct", parts: ["Die Brücke hält"], cue: "sagte", speaker: "Eva Roth", name: "Eva Roth" }],
  ],
  [
    "de",
    "«Die Brücke hält», sagte Eva Roth.",
    [{ kind: "direct", parts: ["Die Brücke hält"], cue: "sagte", speaker: "Eva Roth", name: "Eva Roth" }],
  ],
  [
    "de",
    "„Die Brücke hält“, sagte Eva Roth. „Wir haben sie geprüft.“",
    [
      { kind: "direct", parts: ["Die Brücke hält"], cue: "sagte", speaker: "Eva Roth", name: "Eva Roth" },
      { kind: "direct", parts: ["Wir haben sie geprüft."], cue: "sagte", speaker: "Eva Roth", name: "Eva Roth" },
    ],
  ],
  [
    "de",
    "Laut „Bergblatt“ hält die Brücke.",
    [{ kind: "indirect", parts: ["hält die Brücke"], cue: "Laut", speaker: "Bergblatt", name: "Bergblatt" }],
  ],
  [
    "de",
    "Verkehrssenator Karl Roth sprach von einem „Fehler“.",
    [{ kind: "direct", parts: ["Fehler"], cue: "sprach", speaker: "Verkehrssenator Karl Roth", name: "Karl Roth" }],
  ],
  [
    "de",
    "Eva Roth sagte, man prüfe das.",
    [{ kind: "indirect", parts: ["man prüfe das"], cue: "sagte", speaker: "Eva Roth", name: "Eva Roth" }],
  ],
  [
    "de",
    "Die Brücke hält, so Eva Roth.",
    [{ kind: "indirect", parts: ["Die Brücke hält"], cue: "so", speaker: "Eva Roth", name: "Eva Roth" }],
  ],
  [
    "es",
    "«El puente aguanta», afirmó Ana Ruiz. «Lo hemos revisado».",
    [
      { kind: "direct", parts: ["El puente aguanta"], cue: "afirmó", speaker: "Ana Ruiz", name: "Ana Ruiz" },
      { kind: "direct", parts: ["Lo hemos revisado"], cue: "afirmó", speaker: "Ana Ruiz", name: "Ana Ruiz" },
    ],
  ],
  [
    "es",
    "“El puente aguanta”, afirmó la alcaldesa.",
    [{ kind: "direct", parts: ["El puente aguanta"], cue: "afirmó", speaker: "la alcaldesa", name: null }],
  ],
  [
    "es",
    "—El puente aguanta —dijo Ana Ruiz—. Lo hemos revisado.",
    [{ kind: "direct", parts: ["El puente aguanta", "Lo hemos revisado."], cue: "dijo", speaker: "Ana Ruiz", name: "Ana Ruiz" }],
  ],
  [
    "es",
    "Según la policía, el puente aguanta.",
    [{ kind: "indirect", parts: ["el puente aguanta"], cue: "Según", speaker: "la policía", name: "policía" }],
  ],
  [
    "es",
    "Ana Ruiz aseguró que el puente aguanta.",
    [{ kind: "indirect", parts: ["que el puente aguanta"], cue: "aseguró", speaker: "Ana Ruiz", name: "Ana Ruiz" }],
  ],
  [
    "it",
    "«Il ponte regge», ha detto Marco Rossi. «Lo abbiamo controllato».",
    [
      { kind: "direct", parts: ["Il ponte regge"], cue: "ha detto", speaker: "Marco Rossi", name: "Marco Rossi" },
      { kind: "direct", parts: ["Lo abbiamo controllato"], cue: "ha detto", speaker: "Marco Rossi", name: "Marco Rossi" },
    ],
  ],
  [
    "it",
    "Secondo la polizia, il ponte regge.",
    [{ kind: "indirect", parts: ["il ponte regge"], cue: "Secondo", speaker: "la polizia", name: "polizia" }],
  ],
  ["it", "Il sindaco: «Il ponte regge»", [{ kind: "direct", parts: ["Il ponte regge"], cue: ":", speaker: "Il sindaco", name: null }]],
  [
    "pt",
    "“A ponte aguenta”, afirmou Ana Ruiz.",
    [{ kind: "direct", parts: ["A ponte aguenta"], cue: "afirmou", speaker: "Ana Ruiz", name: "Ana Ruiz" }],
  ],
  [
    "pt",
    "— A ponte aguenta — disse Ana Ruiz.",
    [{ kind: "direct", parts: ["A ponte aguenta"], cue: "disse", speaker: "Ana Ruiz", name: "Ana Ruiz" }],
  ],
  [
    "pt",
    "Segundo a polícia, a ponte aguenta.",
    [{ kind: "indirect", parts: ["a ponte aguenta"], cue: "Segundo", speaker: "a polícia", name: "polícia" }],
  ],
  [
    "ru",
    "— Мост стоит, — сказал Иван Петров. — Мы проверили.",
    [{ kind: "direct", parts: ["Мост стоит", "Мы проверили."], cue: "сказал", speaker: "Иван Петров", name: "Иван Петров" }],
  ],
  [
    "ru",
    "«Мост стоит», — сказал Иван Петров.",
    [{ kind: "direct", parts: ["Мост стоит"], cue: "сказал", speaker: "Иван Петров", name: "Иван Петров" }],
  ],
  [
    "ru",
    "По словам Ивана Петрова, мост стоит.",
    [{ kind: "indirect", parts: ["мост стоит"], cue: "По словам", speaker: "Ивана Петрова", name: "Ивана Петрова" }],
  ],
  ["ru", "Завод «Мост» открыли в мае.", []],
  [
    "tr",
    '"Köprü sağlam" dedi Ali Demir.',
    [{ kind: "direct", parts: ["Köprü sağlam"], cue: "dedi", speaker: "Ali Demir", name: "Ali Demir" }],
  ],
  [
    "tr",
    'Ali Demir, "Köprüyü yıl sonuna kadar açacağız" ifadelerini kullandı.',
    [
      {
        kind: "direct",
        parts: ["Köprüyü yıl sonuna kadar açacağız"],
        cue: "ifadelerini kullandı",
        speaker: "Ali Demir",
        name: "Ali Demir",
      },
    ],
  ],
  [
    "tr",
    "Ali Demir, köprünün açılacağını söyledi.",
    [{ kind: "indirect", parts: ["köprünün açılacağını"], cue: "söyledi", speaker: "Ali Demir", name: "Ali Demir" }],
  ],
  ["zh", "据了解，这座桥将于明年修好。", []],
  ["zh", "李明说：“我们会修好这座桥。”", [{ kind: "direct", parts: ["我们会修好这座桥。"], cue: "说", speaker: "李明", name: "李明" }]],
  ["zh", "李明表示，这座桥“完全安全”。", [{ kind: "mixed", parts: ["这座桥“完全安全”"], cue: "表示", speaker: "李明", name: "李明" }]],
  ["zh", "“我们会修好这座桥。”李明说。", [{ kind: "direct", parts: ["我们会修好这座桥。"], cue: "说", speaker: "李明", name: "李明" }]],
  [
    "ja",
    "田中市長は「橋は安全だ」と述べた。",
    [{ kind: "direct", parts: ["橋は安全だ"], cue: "と述べ", speaker: "田中市長", name: "田中" }],
  ],
  [
    "ja",
    "気象庁によると、橋は閉鎖された。",
    [{ kind: "indirect", parts: ["橋は閉鎖された"], cue: "によると", speaker: "気象庁", name: "気象庁" }],
  ],
  [
    "ar",
    'وقال أحمد سالم في بيان "سنفتح الجسر في مايو".',
    [{ kind: "direct", parts: ["سنفتح الجسر في مايو"], cue: "وقال", speaker: "أحمد سالم", name: null }],
  ],
  [
    "ko",
    '김철수 시장은 "다리는 안전하다"고 말했다.',
    [{ kind: "direct", parts: ["다리는 안전하다"], cue: "고 말했다", speaker: "김철수 시장", name: "김철수" }],
  ],
  [
    "en",
    "Doors open at 7 p.m. She said “the bridge is safe.”",
    [{ kind: "direct", parts: ["the bridge is safe."], cue: "said", speaker: "She", name: null }],
  ],
  [
    "en",
    "The bank grew 14%, officials said.",
    [{ kind: "indirect", parts: ["The bank grew 14%"], cue: "said", speaker: "officials", name: null }],
  ],
  [
    "en",
    "Addressing the event, Minister Ann Poe noted that the line was open.",
    [{ kind: "indirect", parts: ["that the line was open"], cue: "noted", speaker: "Minister Ann Poe", name: "Ann Poe" }],
  ],
  [
    "en",
    "Energy Minister Ann Poe said the line was open.",
    [{ kind: "indirect", parts: ["the line was open"], cue: "said", speaker: "Energy Minister Ann Poe", name: "Ann Poe" }],
  ],
  [
    "en",
    "The council member Ann Poe said the line was open.",
    [{ kind: "indirect", parts: ["the line was open"], cue: "said", speaker: "The council member Ann Poe", name: "Ann Poe" }],
  ],
  [
    "fr",
    "En 2021, les échanges avaient progressé de 14 % selon l'Insee.",
    [{ kind: "indirect", parts: ["En 2021, les échanges avaient progressé de 14 %"], cue: "selon", speaker: "l'Insee", name: "Insee" }],
  ],
  [
    "fr",
    "« On y pense, avoue Léo, mais trop y penser serait pervers », dit-il.",
    [{ kind: "direct", parts: ["On y pense", "mais trop y penser serait pervers"], cue: "avoue", speaker: "Léo", name: "Léo" }],
  ],
  [
    "de",
    "CDU-Fraktionschef Karl Roth sagte: „Das reicht nicht.“",
    [{ kind: "direct", parts: ["Das reicht nicht."], cue: "sagte", speaker: "CDU-Fraktionschef Karl Roth", name: "Karl Roth" }],
  ],
  ["de", "Der Film „Nachtzug“ läuft im Mai an.", []],
  [
    "de",
    "„Die Brücke hält bis in den Winter“, witzelt Eva Roth.",
    [{ kind: "direct", parts: ["Die Brücke hält bis in den Winter"], cue: "witzelt", speaker: "Eva Roth", name: "Eva Roth" }],
  ],
  [
    "pt",
    "— A ponte aguenta — disse Ana Ruiz. — Verificamos tudo.",
    [{ kind: "direct", parts: ["A ponte aguenta", "Verificamos tudo."], cue: "disse", speaker: "Ana Ruiz", name: "Ana Ruiz" }],
  ],
  ["it", "Il film «La notte» esce a maggio.", []],
  [
    "ru",
    "Иван Петров заявил, что мост стоит.",
    [{ kind: "indirect", parts: ["что мост стоит"], cue: "заявил", speaker: "Иван Петров", name: "Иван Петров" }],
  ],
  ["tr", '"Mavi Ev" adlı film mayısta vizyona girecek.', []],
  [
    "ja",
    "住民の女性は「道が閉まっていた」と話した。",
    [{ kind: "direct", parts: ["道が閉まっていた"], cue: "と話", speaker: "住民の女性", name: null }],
  ],
  [
    "ko",
    '김철수 장관은 "다리를 다시 짓겠다"고 말했다. 김 장관은 "내년에 끝난다"이라고 덧붙였다.',
    [
      { kind: "direct", parts: ["다리를 다시 짓겠다"], cue: "고 말했다", speaker: "김철수 장관", name: "김철수" },
      { kind: "direct", parts: ["내년에 끝난다"], cue: "이라고 덧붙였다", speaker: "김 장관", name: "김철수" },
    ],
  ],
  [
    "zh",
    "中国驻法大使卢沙野说：“我们欢迎这一协议。”",
    [{ kind: "direct", parts: ["我们欢迎这一协议。"], cue: "说", speaker: "中国驻法大使卢沙野", name: "卢沙野" }],
  ],
  [
    "cs",
    "„Most je uzavřen,“ řekl starosta Jan Novák. Ředitelka uvedla, že nebezpečí nehrozí. Film „Noční vlak“ má premiéru v květnu.",
    [
      { kind: "direct", parts: ["Most je uzavřen"], cue: "řekl", speaker: "starosta Jan Novák", name: "Jan Novák" },
      { kind: "indirect", parts: ["že nebezpečí nehrozí"], cue: "uvedla", speaker: "Ředitelka", name: null },
    ],
  ],
  [
    "sk",
    "„Most je zatvorený,“ povedal starosta Ján Novák. Riaditeľka uviedla, že nebezpečenstvo nehrozí. Film „Nočný vlak“ má premiéru v máji.",
    [
      { kind: "direct", parts: ["Most je zatvorený"], cue: "povedal", speaker: "starosta Ján Novák", name: "Ján Novák" },
      { kind: "indirect", parts: ["že nebezpečenstvo nehrozí"], cue: "uviedla", speaker: "Riaditeľka", name: null },
    ],
  ],
  [
    "bg",
    "„Мостът е затворен“, каза кметът Иван Петров. Директорът заяви, че няма опасност. Филмът „Нощен влак“ излиза през май.",
    [
      { kind: "direct", parts: ["Мостът е затворен"], cue: "каза", speaker: "кметът Иван Петров", name: "Иван Петров" },
      { kind: "indirect", parts: ["че няма опасност"], cue: "заяви", speaker: "Директорът", name: null },
    ],
  ],
  [
    "hr",
    "„Most je zatvoren”, rekao je gradonačelnik Ivan Horvat. Ravnatelj je izjavio da nema opasnosti. Film „Noćni vlak” stiže u svibnju.",
    [
      { kind: "direct", parts: ["Most je zatvoren"], cue: "rekao", speaker: "gradonačelnik Ivan Horvat", name: "Ivan Horvat" },
      { kind: "indirect", parts: ["da nema opasnosti"], cue: "izjavio", speaker: "Ravnatelj", name: null },
    ],
  ],
  [
    "sr",
    "„Мост је затворен“, рекао је градоначелник Иван Петровић. Директор је изјавио да нема опасности. Филм „Ноћни воз“ стиже у мају.",
    [
      { kind: "direct", parts: ["Мост је затворен"], cue: "рекао", speaker: "градоначелник Иван Петровић", name: "Иван Петровић" },
      { kind: "indirect", parts: ["да нема опасности"], cue: "изјавио", speaker: "Директор", name: null },
    ],
  ],
  [
    "sr",
    "„Most je zatvoren“, rekao je gradonačelnik Ivan Petrović. Direktor je izjavio da nema opasnosti.",
    [
      { kind: "direct", parts: ["Most je zatvoren"], cue: "rekao", speaker: "gradonačelnik Ivan Petrović", name: "Ivan Petrović" },
      { kind: "indirect", parts: ["da nema opasnosti"], cue: "izjavio", speaker: "Direktor", name: null },
    ],
  ],
  [
    "hu",
    "„A híd le van zárva” – mondta Kovács János polgármester. Az igazgató közölte, hogy nincs veszély. Az „Éjszakai vonat” című film májusban jön.",
    [
      { kind: "direct", parts: ["A híd le van zárva"], cue: "mondta", speaker: "Kovács János", name: "Kovács János" },
      { kind: "indirect", parts: ["hogy nincs veszély"], cue: "közölte", speaker: "Az igazgató", name: null },
    ],
  ],
  [
    "el",
    "«Η γέφυρα είναι κλειστή», δήλωσε ο δήμαρχος Γιώργος Παππάς. Ο διευθυντής ανέφερε ότι δεν υπάρχει κίνδυνος. Η ταινία «Νυχτερινό τρένο» βγαίνει τον Μάιο.",
    [
      { kind: "direct", parts: ["Η γέφυρα είναι κλειστή"], cue: "δήλωσε", speaker: "ο δήμαρχος Γιώργος Παππάς", name: "Γιώργος Παππάς" },
      { kind: "indirect", parts: ["ότι δεν υπάρχει κίνδυνος"], cue: "ανέφερε", speaker: "Ο διευθυντής", name: null },
    ],
  ],
  [
    "id",
    '"Jembatan itu ditutup," kata Gubernur Budi Santoso. Direktur mengatakan bahwa tidak ada bahaya. Menurut polisi, jembatan dibuka Mei.',
    [
      { kind: "direct", parts: ["Jembatan itu ditutup"], cue: "kata", speaker: "Gubernur Budi Santoso", name: "Budi Santoso" },
      { kind: "indirect", parts: ["bahwa tidak ada bahaya"], cue: "mengatakan", speaker: "Direktur", name: null },
      { kind: "indirect", parts: ["jembatan dibuka Mei"], cue: "Menurut", speaker: "polisi", name: "polisi" },
    ],
  ],
  [
    "he",
    '"הגשר סגור", אמר השר דוד כהן. המנהל הודיע כי אין סכנה.',
    [
      { kind: "direct", parts: ["הגשר סגור"], cue: "אמר", speaker: "השר דוד כהן", name: "דוד כהן" },
      { kind: "indirect", parts: ["כי אין סכנה"], cue: "הודיע", speaker: "המנהל", name: null },
    ],
  ],
  [
    "be",
    "«Мост зачынены», — сказаў міністр Іван Пятроў. Дырэктар заявіў, што небяспекі няма. Фільм «Начны цягнік» выйдзе ў маі.",
    [
      { kind: "direct", parts: ["Мост зачынены"], cue: "сказаў", speaker: "міністр Іван Пятроў", name: "Іван Пятроў" },
      { kind: "indirect", parts: ["што небяспекі няма"], cue: "заявіў", speaker: "Дырэктар", name: null },
    ],
  ],
  [
    "lt",
    "„Tiltas uždarytas“, – sakė meras Jonas Petraitis. Direktorius teigė, kad pavojaus nėra. Pasak policijos, darbai truks metus.",
    [
      { kind: "direct", parts: ["Tiltas uždarytas"], cue: "sakė", speaker: "meras Jonas Petraitis", name: "Jonas Petraitis" },
      { kind: "indirect", parts: ["kad pavojaus nėra"], cue: "teigė", speaker: "Direktorius", name: null },
      { kind: "indirect", parts: ["darbai truks metus"], cue: "Pasak", speaker: "policijos", name: null },
    ],
  ],
  [
    "lv",
    "“Tilts ir slēgts,” sacīja mērs Jānis Bērziņš. Direktors norādīja, ka briesmu nav. Filma “Nakts vilciens” iznāks maijā.",
    [
      { kind: "direct", parts: ["Tilts ir slēgts"], cue: "sacīja", speaker: "mērs Jānis Bērziņš", name: "Jānis Bērziņš" },
      { kind: "indirect", parts: ["ka briesmu nav"], cue: "norādīja", speaker: "Direktors", name: null },
    ],
  ],
  [
    "et",
    "„Sild on suletud,“ ütles linnapea Jaan Tamm. Direktor teatas, et ohtu ei ole. Film „Öine rong“ tuleb mais.",
    [
      { kind: "direct", parts: ["Sild on suletud"], cue: "ütles", speaker: "linnapea Jaan Tamm", name: "Jaan Tamm" },
      { kind: "indirect", parts: ["et ohtu ei ole"], cue: "teatas", speaker: "Direktor", name: null },
    ],
  ],
];

describe("conventions of quotation", () => {
  it.each(CASES)("%s: %s", (tag, text, expected) => {
    const quotes = readIn(tag, text);
    expect(
      quotes.map(({ kind, parts, cue, speaker }) => ({
        kind,
        parts: parts.map((part) => part.text),
        cue: cue?.text ?? null,
        speaker: speaker?.text ?? null,
        name: speaker?.name ?? null,
      })),
    ).toEqual(expected);
    for (const { parts, fragments, cue, speaker } of quotes)
      for (const one of [...parts, ...fragments, cue, speaker]) if (one !== null) expect(textOf(text, one.span)).toBe(one.text);
  });
});
