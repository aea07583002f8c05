import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";

/** A Thursday. */
const REFERENCE = "2022-11-17T15:49:00+01:00";

const values = (text: string, language = "en"): string[] => findDates(text, { language, reference: REFERENCE }).map(({ iso }) => iso);

describe("mentions resolved against the day of publication", () => {
  it.each<[string, string[]]>([
    ["It was signed on Tuesday.", ["2022-11-15"]],
    ["It was signed on Thursday.", ["2022-11-17"]],
    ["It was signed on Friday.", ["2022-11-11"]],
    ["It will be signed on Friday.", ["2022-11-18"]],
    ["It runs until Friday.", ["2022-11-18"]],
    ["Last Friday they met.", ["2022-11-11"]],
    ["They meet this Sunday.", ["2022-11-20"]],
    ["on November 7", ["2022-11-07"]],
    ["on December 30", ["2022-12-30"]],
    ["on Jan. 3", ["2023-01-03"]],
    ["In September the mill closed.", ["2022-09"]],
    ["Clashes broke out last month.", ["2022-10"]],
    ["since 2020", ["2020"]],
    ["early 2020", ["2020"]],
    ["2014-2018", ["2014/2018"]],
    ["the 1990s", ["1990/1999"]],
    ["in the 19th century", ["1801/1900"]],
    ["the third quarter of 2021", ["2021-07-01/2021-09-30"]],
    ["in the summer of 2021", ["2021-06-01/2021-08-31"]],
    ["yesterday and tomorrow", ["2022-11-16", "2022-11-18"]],
    ["tonight at 8", ["2022-11-17T20:00"]],
    ["three years ago", ["2019-11-17"]],
    ["40 minutes ago", ["2022-11-17T15:09+01:00"]],
    ["jailed for three years", ["P3Y"]],
    ["last week", ["2022-11-07/2022-11-13"]],
    ["on Tuesday of last week", ["2022-11-08"]],
    ["in the past two weeks", ["2022-11-03/2022-11-17"]],
    ["7-9 November 2022", ["2022-11-07/2022-11-09"]],
    ["from 7 to 9 November", ["2022-11-07/2022-11-09"]],
    ["between November 28 and December 3, 2021", ["2021-11-28/2021-12-03"]],
    ["on Monday from 2 to 3:30 pm", ["2022-11-14T14:00/2022-11-14T15:30"]],
    ["6,500 people died in six weeks", ["P6W"]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      "fr",
      "Il a parlé mercredi, puis le 7 novembre ; en septembre, après trois décennies et six semaines.",
      ["2022-11-16", "2022-11-07", "2022-09", "P30Y", "P6W"],
    ],
    ["fr", "Le site, jusqu'en 2020 fermé, rouvre la semaine prochaine.", ["2020", "2022-11-21/2022-11-27"]],
    ["de", "Am Mittwoch, vor drei Tagen und im Mai 2021.", ["2022-11-16", "2022-11-14", "2021-05"]],
    ["ru", "В среду, в сентябре и два года назад.", ["2022-11-16", "2022-09", "2020-11-17"]],
    ["ko", "장관은 지난달 수요일 밝혔다", ["2022-10", "2022-11-16"]],
    ["zh", "部长周三表示，去年的数字", ["2022-11-16", "2021"]],
  ])("%s: %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it("says what it inferred", () => {
    const [weekday, day] = findDates("on Tuesday and on November 7", { language: "en", reference: REFERENCE });
    expect([weekday?.inferred, day?.inferred]).toEqual([["year", "month", "day"], ["year"]]);
  });

  it("gives nothing to count from without a reference, and says so", () => {
    const codes: string[] = [];
    const found = findDates("2 hours ago, on Tuesday, last month; 3 May 2021", {
      language: "en",
      onDiagnostic: ({ code }) => codes.push(code),
    });
    expect(found.map(({ iso }) => iso)).toEqual(["2021-05-03"]);
    expect(codes).toEqual(["no-reference", "no-reference", "no-reference"]);
  });

  it("takes a day alone as reference", () => {
    expect(findDates("yesterday", { language: "en", reference: "2024-03-01" }).map(({ iso }) => iso)).toEqual(["2024-02-29"]);
    expect(findDates("40 minutes ago", { language: "en", reference: "2024-03-01" })).toEqual([]);
  });
});
