import { describe, expect, it } from "vitest";
import { findDates } from "../../src/index.js";

/** A Thursday. */
const REFERENCE = "2022-11-17T15:49:00+01:00";

const values = (text: string, language: string): string[] => findDates(text, { language, reference: REFERENCE }).map(({ iso }) => iso);

describe("ranges", () => {
  it.each<[string, string, string[]]>([
    ["de", "14.-15.10.2013", ["2013-10-14/2013-10-15"]],
    ["de", "vom 3. - 5.11.2022", ["2022-11-03/2022-11-05"]],
    ["fi", "28.12.-3.1.2023", ["2022-12-28/2023-01-03"]],
    ["ru", "14 - 15.10.18", ["2018-10-14/2018-10-15"]],
    ["uk", "з 14.10. - 15.10.2018", ["2018-10-14/2018-10-15"]],
    ["es", "1-10-2018-7-10-2018", ["2018-10-01/2018-10-07"]],
    ["zh", "2018/1/10-2018/7/10", ["2018-01-10/2018-07-10"]],
    ["de", "3.-5. Liga", []],
    ["de", "15.-14.10.2013", ["2013-10-14"]],
    ["vi", "từ ngày 14 đến 20/3", ["2022-03-14/2022-03-20"]],
    ["nl", "van 14/10/2013 tot 15/10/2013", ["2013-10-14/2013-10-15"]],
    ["da", "13. juli til 15. juli", ["2022-07-13/2022-07-15"]],
    ["en", "Jan-Feb 2017", ["2017-01/2017-02"]],
    ["nl", "18 nov 2014-19 dec 2015", ["2014-11-18/2015-12-19"]],
    ["en", "from 4 to 22 of this month", ["2022-11-04/2022-11-22"]],
    ["en", "2014 to 2018", ["2014/2018"]],
    ["en", "between 2014 and 2018", ["2014/2018"]],
    ["nl", "van 2015 tot 5 mei 2017", ["2015/2017-05-05"]],
    ["zh", "18年10月1日到19年2月3日", ["2018-10-01/2019-02-03"]],
    ["tr", "Eylül'den Kasım'a kadar", ["2022-09/2022-11"]],
  ])("of days, months and years: %s %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["de", "Donnerstag von 9:30 bis 11:00", ["2022-11-17T09:30/2022-11-17T11:00"]],
    ["de", "von 9:30 bis 11:00 am Donnerstag", ["2022-11-17T09:30/2022-11-17T11:00"]],
    ["it", "giovedì dalle 9:30 alle 11:00", ["2022-11-17T09:30/2022-11-17T11:00"]],
    ["fr", "de 14h à 16h", ["T14:00/T16:00"]],
    ["ja", "午後5時から6時まで", ["T17:00/T18:00"]],
    ["en", "December 31, 2022 10:00 pm - 1:00 am", ["2022-12-31T22:00/2023-01-01T01:00"]],
    ["tr", "18 Ocak Salı, 13:00 - 13:15", ["2022-01-18T13:00/2022-01-18T13:15"]],
  ])("of clocks: %s %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["en", "from Friday to Monday", ["2022-11-11/2022-11-14"]],
    ["en", "Monday to Friday", ["2022-11-14/2022-11-18"]],
    ["de", "Montag bis Freitag 9-17 Uhr", []],
  ])("of weekdays: %s %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});

describe("clocks in words", () => {
  it.each<[string, string, string[]]>([
    ["en", "ten past 9 in the evening", ["T21:10"]],
    ["nl", "om tien over half zeven", ["T06:40"]],
    ["vi", "3 giờ chiều", ["T15:00"]],
    ["ja", "8時3分前", ["T07:57"]],
    ["ja", "午前8時31秒", ["T08:00:31"]],
    ["en", "at 8 tonight", ["2022-11-17T20:00"]],
    ["es", "a las 10 esta noche", ["2022-11-17T22:00"]],
    ["en", "Tuesday of next week at 9am", ["2022-11-22T09:00"]],
  ])("%s: %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it("reads AT before a clock as a word", () => {
    expect(findDates("ON 11/13/19 AT 4:00 PM EST", { language: "en" }).map(({ iso }) => iso)).toEqual(["2019-11-13T16:00-05:00"]);
  });
});

describe("seasons", () => {
  it.each([
    ["2013-02-12", "2012-12-01/2013-02-28"],
    ["2012-12-12", "2012-12-01/2013-02-28"],
    ["2013-06-12", "2013-12-01/2014-02-28"],
  ])("this winter, seen from %s", (reference, expected) => {
    expect(findDates("this winter", { language: "en", reference }).map(({ iso }) => iso)).toEqual([expected]);
  });
});
