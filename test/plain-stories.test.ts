import { describe, expect, it } from "vitest";
import { parseArticle, type Article } from "../src/index.js";
import { expectLawful } from "./support/invariants.js";

/** Short stories as a newsdesk mails them: nothing but the text. */
function read(...paragraphs: string[]): Article {
  const text = paragraphs.join("\n\n");
  const article = parseArticle(text);
  expectLawful(text, article);
  return article;
}
const body = (article: Article): string[] => article.paragraphs.map(({ text }) => text);

describe("a sentence of a short story stays whole", () => {
  it("whose day is what the story tells of, and no stamp", () => {
    const last = "Grev 12 Şubat 2024'te başlamıştı.";
    const article = read(
      "Kumkale Limanı'nda grev üçüncü haftasına girdi",
      "KUMKALE (AA) - Kumkale Limanı'nda çalışan işçiler, yapılan oylamada grevi bir hafta daha uzatma kararı aldı.",
      'Liman-Sen Genel Başkanı Selin Aktuğ, "Biz buraya yalvarmaya gelmedik. Sesimizi duyurmaya geldik." dedi.',
      last,
    );
    expect(article.published).toBeNull();
    expect(body(article).at(-1)).toBe(last);
    expect(article.dates.map(({ iso }) => iso)).toContain("2024-02-12");
  });

  it("that ends with the name of the one who speaks", () => {
    const quote = '"We are all tired," said council leader Ana Prohaska.';
    const article = read(
      "Tram line approved after 12-hour debate",
      "CALDER, Jan 18 (Reuters) - The council of Calder approved a tram line on Friday after a debate of twelve hours.",
      quote,
      "Work will begin in September.",
    );
    expect(article.bylines).toEqual([]);
    expect(body(article)).toContain(quote);
    expect(article.quotes[0]).toMatchObject({ text: "We are all tired", speaker: { name: "Ana Prohaska" } });
  });

  it("that holds a short date between its words", () => {
    const lead = "CALDER, June 3, 2024 - The director of the Calder Museum resigned on Monday.";
    const article = read("Museum row deepens as director quits", lead, "“We have lost our way,” director Sybil Crane wrote in a letter.");
    expect(body(article)[0]).toBe(lead);
    expect(article.dateline?.text).toBe("CALDER, June 3, 2024 -");
    expect(article.published?.iso).toBe("2024-06-03");
  });
});

describe("a last paragraph that is signed off behind its stop", () => {
  it.each([
    ["De acuerdo con la autoridad portuaria, las exportaciones de cereal cayeron un 40 % en febrero. EFE", "es"],
    ['"W czwartek o godz. 14.30 wracamy do stołu" - dodał minister Jan Kowalczyk. (PAP)', "pl"],
  ])("%s", (last, language) => {
    const lead = {
      es: "Valdemora, 4 mar (EFE).- Los estibadores del puerto de Valdemora acordaron prolongar por tercera semana la huelga.",
      pl: "Białogóra, 04.03.2024 (PAP) - Dokerzy z portu Białogóra zdecydowali w poniedziałek o przedłużeniu strajku o kolejny tydzień.",
    }[language];
    const article = read(lead ?? "", last, "mqu/do");
    expect(body(article).at(-1)).toBe(last);
    expect(article.bylines).toEqual([]);
  });
});

describe("the reporter in the brackets of a dateline", () => {
  it("leaves the lead whole", () => {
    const lead = "新华社北京11月17日电（记者张三、李四）北京市交通部门17日宣布，新的地铁线路将于年底前开通，全长约30公里。";
    const article = read("北京市宣布新地铁线路开通", lead, "交通部门负责人说：“这条线路将大大缓解城市拥堵。”他强调，工程将按期完成。");
    expect(article.dateline).toMatchObject({
      text: "新华社北京11月17日电（记者张三、李四）",
      places: [{ name: "北京" }],
      agency: { id: "Xinhua" },
      authors: [{ text: "张三" }, { text: "李四" }],
    });
    expect(body(article)[0]).toBe(lead);
  });
});

it("a note to editors below the headline is no deck", () => {
  const article = read(
    "CORRECTED-Sundline profit falls 12 pct, not 21 pct",
    "(Corrects figure in headline and first paragraph)",
    "HALM, Jan 20 (Reuters) - Ferry operator Sundline said on Monday its annual profit fell 12 percent to 4.2 million crowns on fuel costs.",
    'Chief executive Ann Poe called 2024 "a year to forget".',
  );
  expect(article.subheadline).toBeNull();
  expect(article.editorsNotes.map(({ text }) => text)).toEqual(["Corrects figure in headline and first paragraph"]);
  expect(article.diagnostics.map(({ code }) => code)).not.toContain("segment-contested");
});
