import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";

/** A Thursday. */
const REFERENCE = "2022-11-17T15:49:00+01:00";

type Found = [text: string, iso: string][];

const found = (text: string, language: string): Found =>
  findDates(text, { language, reference: REFERENCE }).map(({ text: read, iso, span }) => {
    expect(text.slice(span.start, span.end)).toBe(read);
    return [read, iso];
  });

describe("weekdays, days and weeks counted in a month or year", () => {
  it.each<[string, string, Found]>([
    ["en", "The court sits on the first Friday of May.", [["first Friday of May", "2022-05-06"]]],
    ["en", "The vote fell on the third Thursday in November 2021.", [["third Thursday in November 2021", "2021-11-18"]]],
    ["en", "They met on the last Friday of October.", [["last Friday of October", "2022-10-28"]]],
    ["en", "It opens on the second Monday of next month.", [["second Monday of next month", "2022-12-12"]]],
    ["en", "the first Monday of the month", [["first Monday of the month", "2022-11-07"]]],
    ["en", "on the last day of March", [["last day of March", "2022-03-31"]]],
    ["en", "the fifth Friday of May", []],
    ["en", "the first week of October 2016", [["first week of October 2016", "2016-10-03/2016-10-09"]]],
    ["en", "the last week of September 2014", [["the last week of September 2014", "2014-09-22/2014-09-28"]]],
    ["en", "the third week of 2018", [["third week of 2018", "2018-01-15/2018-01-21"]]],
    ["en", "the last week of 2015", [["the last week of 2015", "2015-12-28/2016-01-03"]]],
    ["en", "the last weekend of October 2017", [["the last weekend of October 2017", "2017-10-28/2017-10-29"]]],
    ["en", "in the third month of 2021", [["third month of 2021", "2021-03"]]],
    [
      "en",
      "H1 2016 and 2019 H2",
      [
        ["H1 2016", "2016-01-01/2016-06-30"],
        ["2019 H2", "2019-07-01/2019-12-31"],
      ],
    ],
    ["de", "am ersten Freitag im Mai", [["ersten Freitag im Mai", "2022-05-06"]]],
    ["fr", "le premier lundi de mai", [["premier lundi de mai", "2022-05-02"]]],
    ["es", "el último viernes de octubre", [["último viernes de octubre", "2022-10-28"]]],
    ["tr", "Temmuz'un ilk Cuma", [["Temmuz'un ilk Cuma", "2022-07-01"]]],
    ["ja", "7月の第一金曜日", [["7月の第一金曜日", "2022-07-01"]]],
    ["ja", "来月の最初の金曜日", [["来月の最初の金曜日", "2022-12-02"]]],
    ["ko", "2014년 10월 첫번째 수요일", [["2014년 10월 첫번째 수요일", "2014-10-01"]]],
    ["zh", "2015年10月的第一个星期五", [["2015年10月的第一个星期五", "2015-10-02"]]],
    ["vi", "tuần đầu tiên của tháng 9 năm 2017", [["tuần đầu tiên của tháng 9 năm 2017", "2017-09-04/2017-09-10"]]],
    ["ar", "الأسبوع الثالث من عام 2027", [["الأسبوع الثالث من عام 2027", "2027-01-18/2027-01-24"]]],
  ])("%s: %s", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it("says nothing where the weeks of a month are counted in two ways", () => {
    expect(found("the third week of November 2016", "en")).toEqual([]);
  });

  it("says nothing of a weekday that is counted in nothing", () => {
    expect(found("a second Sunday of protests", "en")).toEqual([]);
  });

  it.each<[string, string, Found]>([
    ["en", "the week of April 10", [["week of April 10", "2022-04-04/2022-04-10"]]],
    ["ja", "9月16日の週", [["9月16日の週", "2022-09-12/2022-09-18"]]],
  ])("the week that holds a day: %s %s", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe("days beside weekdays, months and words of quantity", () => {
  it.each<[string, string, Found]>([
    ["en", "on Tuesday the 15th", [["Tuesday the 15th", "2022-11-15"]]],
    ["fr", "mardi 15 à 18h30", [["mardi 15 à 18h30", "2022-11-15T18:30"]]],
    ["sv", "tisdagen den 15:e", [["tisdagen den 15:e", "2022-11-15"]]],
    ["ru", "двадцать пятое мая", [["двадцать пятое мая", "2022-05-25"]]],
    ["en", "the twenty-second of June", [["twenty-second of June", "2022-06-22"]]],
    ["ru", "неделю назад", [["неделю назад", "2022-11-10"]]],
    ["cs", "před rokem", [["před rokem", "2021-11-17"]]],
    ["cs", "před rokem 1989", []],
    ["hu", "három éve", [["három éve", "2019-11-17"]]],
    ["hu", "két hónapja", [["két hónapja", "2022-09-17"]]],
    ["nl", "Ik ben over vijf minuten terug", [["over vijf minuten", "2022-11-17T15:54+01:00"]]],
    ["de", "am kommenden Freitag", [["kommenden Freitag", "2022-11-18"]]],
    ["en", "this coming weekend", [["this coming weekend", "2022-11-19/2022-11-20"]]],
    ["sv", "De kom tillbaka i söndags", [["i söndags", "2022-11-13"]]],
    ["en", "in August 99", [["August 99", "1999-08"]]],
    ["zh", "上上周三", [["上上周三", "2022-11-02"]]],
    ["zh", "2022年第三季度", [["2022年第三季度", "2022-07-01/2022-09-30"]]],
    ["ko", "21세기", [["21세기", "2001/2100"]]],
    ["de", "so um 15 Uhr", [["um 15 Uhr", "T15:00"]]],
    ["pl", "w Pazdzierniku 2014", [["Pazdzierniku 2014", "2014-10"]]],
    ["hr", "3. ozujka 2015.", [["3. ozujka 2015.", "2015-03-03"]]],
  ])("%s: %s", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each<[string, string, Found]>([
    ["en", "Two years later he was free.", [["Two years", "P2Y"]]],
    ["de", "Zwei Jahre später kam er frei.", [["Zwei Jahre", "P2Y"]]],
    ["es", "Murió dos años después en Madrid.", [["dos años", "P2Y"]]],
    ["en", "Two years later", [["Two years later", "2024-11-17"]]],
    ["en", "He died within two years.", [["two years", "P2Y"]]],
    ["en", "They will decide within five days.", [["within five days", "2022-11-17/2022-11-22"]]],
    ["en", "within the next five days", [["within the next five days", "2022-11-17/2022-11-22"]]],
    ["en", "within 24 hours", [["within 24 hours", "2022-11-17T15:49+01:00/2022-11-18T15:49+01:00"]]],
    ["en", "within five days of the vote", [["five days", "P5D"]]],
  ])("lengths that count from elsewhere: %s %s", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe("halves of a year", () => {
  it.each<[string, string, Found]>([
    ["en", "Sales fell in the first half of 2021.", [["first half of 2021", "2021-01-01/2021-06-30"]]],
    ["en", "the second half of last year", [["second half of last year", "2021-07-01/2021-12-31"]]],
    ["de", "In der ersten Hälfte 2021 fiel der Umsatz.", [["ersten Hälfte 2021", "2021-01-01/2021-06-30"]]],
    ["de", "in der zweiten Jahreshälfte 2021", [["zweiten Jahreshälfte 2021", "2021-07-01/2021-12-31"]]],
    ["fr", "la première moitié de 2021", [["première moitié de 2021", "2021-01-01/2021-06-30"]]],
    ["es", "la primera mitad de 2021", [["primera mitad de 2021", "2021-01-01/2021-06-30"]]],
    ["it", "nella prima metà del 2021", [["prima metà del 2021", "2021-01-01/2021-06-30"]]],
    ["pt", "na segunda metade de 2021", [["segunda metade de 2021", "2021-07-01/2021-12-31"]]],
    ["nl", "de eerste helft van 2021", [["eerste helft van 2021", "2021-01-01/2021-06-30"]]],
    ["sv", "andra halvan av 2021", [["andra halvan av 2021", "2021-07-01/2021-12-31"]]],
    ["nb", "første halvdel av 2021", [["første halvdel av 2021", "2021-01-01/2021-06-30"]]],
    ["da", "første halvår af 2021", [["første halvår af 2021", "2021-01-01/2021-06-30"]]],
    ["pl", "w pierwszej połowie 2021 roku", [["pierwszej połowie 2021 roku", "2021-01-01/2021-06-30"]]],
    ["cs", "v první polovině roku 2021", [["první polovině roku 2021", "2021-01-01/2021-06-30"]]],
    ["ru", "в первой половине 2021 года", [["первой половине 2021 года", "2021-01-01/2021-06-30"]]],
    ["bg", "през първото полугодие на 2021 г.", [["първото полугодие на 2021 г", "2021-01-01/2021-06-30"]]],
    ["hr", "u drugoj polovici 2021.", [["drugoj polovici 2021", "2021-07-01/2021-12-31"]]],
    ["ro", "în prima jumătate a anului 2021", [["prima jumătate a anului 2021", "2021-01-01/2021-06-30"]]],
    ["vi", "nửa đầu năm 2021", [["nửa đầu năm 2021", "2021-01-01/2021-06-30"]]],
    ["zh", "2021年上半年", [["2021年上半年", "2021-01-01/2021-06-30"]]],
    ["ko", "2021년 하반기", [["2021년 하반기", "2021-07-01/2021-12-31"]]],
    ["en", "They led in the first half, and the second half of the match was dull.", []],
  ])("%s %s", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe("a number before a preposition and a month", () => {
  it.each<[string, string, Found]>([
    ["en", "He was 45 in May.", [["May", "2022-05"]]],
    ["en", "She turned 14 in June 2021.", [["June 2021", "2021-06"]]],
    ["fr", "Ils étaient 45 en mai.", [["mai", "2022-05"]]],
  ])("%s %s is no day", (language, text, expected) => {
    const codes: string[] = [];
    findDates(text, { language, reference: REFERENCE, onDiagnostic: ({ code }) => codes.push(code) });
    expect(found(text, language)).toEqual(expected);
    expect(codes).toEqual([]);
  });
});
