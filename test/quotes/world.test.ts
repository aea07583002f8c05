import { describe, it } from "vitest";
import { expectTold, type Told } from "./cases.js";

const CASES: [tag: string, text: string, expected: Told[]][] = [
  [
    "en",
    "Marta Quill, who runs the ferry, said the tide was too strong.",
    [["indirect", ["the tide was too strong"], "said", "Marta Quill", "Marta Quill"]],
  ],
  [
    "en",
    '"It is over," said Orrin Vale, the union\'s regional secretary. "We go back on Monday."',
    [["direct", ["It is over", "We go back on Monday."], "said", "Orrin Vale", "Orrin Vale"]],
  ],
  ["en", 'Asked about the delay, Ms Torrey said: "Ask the builders."', [["direct", ["Ask the builders."], "said", "Ms Torrey", "Torrey"]]],
  [
    "de",
    "„Der Damm hält“, sagte Landrat Uwe Brink am Dienstag, „aber nur bis Freitag.“",
    [["direct", ["Der Damm hält", "aber nur bis Freitag."], "sagte", "Landrat Uwe Brink", "Uwe Brink"]],
  ],
  [
    "de",
    "Die Polizei teilte mit, dass niemand verletzt worden sei.",
    [["indirect", ["dass niemand verletzt worden sei"], "teilte", "Die Polizei", "Polizei"]],
  ],
  [
    "de",
    "Nach Angaben der Feuerwehr wurden zwölf Menschen gerettet.",
    [["indirect", ["wurden zwölf Menschen gerettet"], "Nach", "Angaben der Feuerwehr", "Feuerwehr"]],
  ],
  ["de", "Der Roman „Wir sind noch hier“ erscheint im Mai.", []],
  [
    "nl",
    "‘We zijn opgelucht’, zei burgemeester Joke Visser dinsdag.",
    [["direct", ["We zijn opgelucht"], "zei", "burgemeester Joke Visser", "Joke Visser"]],
  ],
  [
    "nl",
    "Volgens de brandweer is niemand gewond geraakt.",
    [["indirect", ["is niemand gewond geraakt"], "Volgens", "de brandweer", "brandweer"]],
  ],
  ["nl", "De minister zei dat de brug in mei opengaat.", [["indirect", ["dat de brug in mei opengaat"], "zei", "De minister", null]]],
  [
    "fr",
    "Selon la préfecture, douze personnes ont été évacuées.",
    [["indirect", ["douze personnes ont été évacuées"], "Selon", "la préfecture", "préfecture"]],
  ],
  [
    "fr",
    "« Le pont est sûr », a assuré la maire, Odile Marchand.",
    [["direct", ["Le pont est sûr"], "a assuré", "la maire, Odile Marchand", "Odile Marchand"]],
  ],
  [
    "es",
    "El alcalde, Iker Lasa, dijo que el puente abrirá en mayo.",
    [["indirect", ["que el puente abrirá en mayo"], "dijo", "El alcalde, Iker Lasa", "Iker Lasa"]],
  ],
  [
    "es",
    "Según la policía, tres personas resultaron heridas.",
    [["indirect", ["tres personas resultaron heridas"], "Según", "la policía", "policía"]],
  ],
  [
    "it",
    "«Il ponte è sicuro», ha detto la sindaca Ada Ferri.",
    [["direct", ["Il ponte è sicuro"], "ha detto", "la sindaca Ada Ferri", "Ada Ferri"]],
  ],
  [
    "it",
    "Secondo i vigili del fuoco, dodici persone sono state evacuate.",
    [["indirect", ["dodici persone sono state evacuate"], "Secondo", "i vigili del fuoco", "vigili del fuoco"]],
  ],
  [
    "pt",
    "O ministro afirmou que a ponte vai abrir em maio.",
    [["indirect", ["que a ponte vai abrir em maio"], "afirmou", "O ministro", null]],
  ],
  [
    "pt",
    '"A ponte está segura", disse Rui Matos, engenheiro da obra.',
    [["direct", ["A ponte está segura"], "disse", "Rui Matos", "Rui Matos"]],
  ],
  [
    "pt",
    "Segundo a polícia, três pessoas ficaram feridas.",
    [["indirect", ["três pessoas ficaram feridas"], "Segundo", "a polícia", "polícia"]],
  ],
  [
    "ru",
    "Мэр Иван Орлов заявил, что мост откроют в мае.",
    [["indirect", ["что мост откроют в мае"], "заявил", "Мэр Иван Орлов", "Иван Орлов"]],
  ],
  ["ru", "По словам полиции, пострадали три человека.", [["indirect", ["пострадали три человека"], "По словам", "полиции", "полиции"]]],
  ["ru", "«Мост безопасен», — сказал инженер Пётр Лисин.", [["direct", ["Мост безопасен"], "сказал", "инженер Пётр Лисин", "Пётр Лисин"]]],
  ["uk", "За словами поліції, постраждали троє людей.", [["indirect", ["постраждали троє людей"], "За словами", "поліції", "поліції"]]],
  [
    "uk",
    "Міський голова Петро Лис заявив, що міст відкриють у травні.",
    [["indirect", ["що міст відкриють у травні"], "заявив", "Міський голова Петро Лис", "Петро Лис"]],
  ],
  [
    "pl",
    "Burmistrz Jan Kowal powiedział, że most zostanie otwarty w maju.",
    [["indirect", ["że most zostanie otwarty w maju"], "powiedział", "Burmistrz Jan Kowal", "Jan Kowal"]],
  ],
  ["pl", "Według policji trzy osoby zostały ranne.", [["indirect", ["trzy osoby zostały ranne"], "Według", "policji", "policji"]]],
  ["cs", "„Most je bezpečný,“ řekl starosta Karel Dub.", [["direct", ["Most je bezpečný"], "řekl", "starosta Karel Dub", "Karel Dub"]]],
  ["cs", "Podle policie byli zraněni tři lidé.", [["indirect", ["byli zraněni tři lidé"], "Podle", "policie", "policie"]]],
  ["cs", "Ministr uvedl, že most se otevře v květnu.", [["indirect", ["že most se otevře v květnu"], "uvedl", "Ministr", null]]],
  ["sk", "„Most je bezpečný,“ povedal primátor Ján Dub.", [["direct", ["Most je bezpečný"], "povedal", "primátor Ján Dub", "Ján Dub"]]],
  [
    "hu",
    "„A híd biztonságos” – mondta Kovács Dénes polgármester.",
    [["direct", ["A híd biztonságos"], "mondta", "Kovács Dénes", "Kovács Dénes"]],
  ],
  ["hu", "A rendőrség szerint hárman megsérültek.", [["indirect", ["hárman megsérültek"], "szerint", "A rendőrség", "rendőrség"]]],
  [
    "ro",
    "„Podul este sigur”, a declarat primarul Ion Lupu.",
    [["direct", ["Podul este sigur"], "a declarat", "primarul Ion Lupu", "Ion Lupu"]],
  ],
  [
    "ro",
    "Potrivit poliției, trei persoane au fost rănite.",
    [["indirect", ["trei persoane au fost rănite"], "Potrivit", "poliției", "poliției"]],
  ],
  [
    "bg",
    "Кметът Иван Орлов каза, че мостът ще отвори през май.",
    [["indirect", ["че мостът ще отвори през май"], "каза", "Кметът Иван Орлов", "Иван Орлов"]],
  ],
  [
    "el",
    "Σύμφωνα με την αστυνομία, τρία άτομα τραυματίστηκαν.",
    [["indirect", ["τρία άτομα τραυματίστηκαν"], "Σύμφωνα με", "την αστυνομία", "αστυνομία"]],
  ],
  ["sv", "Enligt polisen har tre personer skadats.", [["indirect", ["har tre personer skadats"], "Enligt", "polisen", "polisen"]]],
  ["sv", "”Bron är säker”, säger kommunalrådet Eva Holm.", [["direct", ["Bron är säker"], "säger", "kommunalrådet Eva Holm", "Eva Holm"]]],
  ["sv", "Ministern säger att bron öppnar i maj.", [["indirect", ["att bron öppnar i maj"], "säger", "Ministern", null]]],
  ["nb", "Ordføreren sier at broen åpner i mai.", [["indirect", ["at broen åpner i mai"], "sier", "Ordføreren", null]]],
  ["nb", "Ifølge politiet er tre personer skadet.", [["indirect", ["er tre personer skadet"], "Ifølge", "politiet", "politiet"]]],
  [
    "da",
    "Ifølge politiet er tre personer kommet til skade.",
    [["indirect", ["er tre personer kommet til skade"], "Ifølge", "politiet", "politiet"]],
  ],
  ["da", "»Broen er sikker,« siger borgmester Lars Holt.", [["direct", ["Broen er sikker"], "siger", "borgmester Lars Holt", "Lars Holt"]]],
  ["fi", "Poliisin mukaan kolme ihmistä loukkaantui.", [["indirect", ["kolme ihmistä loukkaantui"], "mukaan", "Poliisin", "Poliisin"]]],
  [
    "fi",
    "”Silta on turvallinen”, kaupunginjohtaja Anna Niemi sanoo.",
    [["direct", ["Silta on turvallinen"], "sanoo", "kaupunginjohtaja Anna Niemi", "Anna Niemi"]],
  ],
  ["et", "„Sild on ohutu,“ ütles linnapea Jaan Kask.", [["direct", ["Sild on ohutu"], "ütles", "linnapea Jaan Kask", "Jaan Kask"]]],
  ["lv", "„Tilts ir drošs,” sacīja mērs Jānis Ozols.", [["direct", ["Tilts ir drošs"], "sacīja", "mērs Jānis Ozols", "Jānis Ozols"]]],
  ["lt", "„Tiltas saugus“, – sakė meras Jonas Ąžuolas.", [["direct", ["Tiltas saugus"], "sakė", "meras Jonas Ąžuolas", "Jonas Ąžuolas"]]],
  ["id", "Menurut polisi, tiga orang terluka.", [["indirect", ["tiga orang terluka"], "Menurut", "polisi", "polisi"]]],
  ["ko", '김 시장은 "다리는 안전하다"고 말했다.', [["direct", ["다리는 안전하다"], "고 말했다", "김 시장", null]]],
  ["zh", "市长李明表示：“大桥是安全的。”", [["direct", ["大桥是安全的。"], "表示", "市长李明", "李明"]]],
  ["zh", "据警方介绍，三人受伤。", [["indirect", ["三人受伤"], "据", "警方", "警方"]]],
  ["ja", "警察によると、3人がけがをした。", [["indirect", ["3人がけがをした"], "によると", "警察", "警察"]]],
  ["ar", "وبحسب الشرطة، أصيب ثلاثة أشخاص.", [["indirect", ["أصيب ثلاثة أشخاص"], "وبحسب", "الشرطة", "الشرطة"]]],
  ["fa", "شهردار تهران گفت: «پل امن است.»", [["direct", ["پل امن است."], "گفت", "شهردار تهران", null]]],
  ["he", '"הגשר בטוח", אמר ראש העיר דן לוי.', [["direct", ["הגשר בטוח"], "אמר", "ראש העיר דן לוי", "דן לוי"]]],
  ["hi", '"पुल सुरक्षित है," महापौर अनिल वर्मा ने बताया।', [["direct", ["पुल सुरक्षित है"], "बताया", "महापौर अनिल वर्मा", "अनिल वर्मा"]]],
  [
    "ca",
    "«El pont és segur», va dir l'alcaldessa Mercè Puig.",
    [["direct", ["El pont és segur"], "va dir", "l'alcaldessa Mercè Puig", "Mercè Puig"]],
  ],
  [
    "hr",
    "„Most je siguran”, rekao je gradonačelnik Ivan Hrast.",
    [["direct", ["Most je siguran"], "rekao", "gradonačelnik Ivan Hrast", "Ivan Hrast"]],
  ],
];

describe("passages in many languages", () => {
  it.each(CASES)("%s: %s", expectTold);
});
