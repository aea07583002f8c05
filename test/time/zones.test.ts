import { describe, expect, it } from "vitest";
import { findDates, type ParseOptions } from "../../src/index.js";
import { isZoneId, offsetsAt } from "../../src/time/offset.js";

function stamp(text: string, options: ParseOptions = {}): [string | undefined, number | null | undefined, string[]] {
  const codes: string[] = [];
  const [found] = findDates(text, { language: "en", ...options, onDiagnostic: ({ code }) => codes.push(code) });
  return [found?.iso, found?.offsetMinutes, codes];
}

describe("zones", () => {
  it.each<[string, ParseOptions, string, number | null, string[]]>([
    ["2 May 2023 22:40 IST", {}, "2023-05-02T22:40", null, ["ambiguous-zone"]],
    ["2 May 2023 22:40 IST", { region: "IN" }, "2023-05-02T22:40+05:30", 330, []],
    ["2 May 2023 22:40 IST", { region: "IE" }, "2023-05-02T22:40+01:00", 60, []],
    ["DUBLIN 2 May 2023 22:40 IST", {}, "2023-05-02T22:40+01:00", 60, []],
    ["May 2, 2023 10:40 PM IST", {}, "2023-05-02T22:40+05:30", 330, []],
    ["2 May 2023 08:00 CST", {}, "2023-05-02T08:00", null, ["ambiguous-zone"]],
    ["2 May 2023 08:00 CST", { region: "CN" }, "2023-05-02T08:00+08:00", 480, []],
    ["2 Nov 2023 08:00 EST", {}, "2023-11-02T08:00-05:00", -300, ["std-in-summer"]],
    ["2 Dec 2023 08:00 EST", {}, "2023-12-02T08:00-05:00", -300, []],
    ["2 Dec 2023 08:00 EST", { region: "AU" }, "2023-12-02T08:00+10:00", 600, []],
    ["12 July 2023 08:00 CET", {}, "2023-07-12T08:00+01:00", 60, ["std-in-summer"]],
    ["12 July 2023 08:00 ET", {}, "2023-07-12T08:00-04:00", -240, []],
    ["12 Jan 2023 08:00 PT", {}, "2023-01-12T08:00-08:00", -480, []],
    ["12 July 2023 08:00 Europe/Kyiv", {}, "2023-07-12T08:00+03:00", 180, []],
    ["12 July 2023 08:00+02:00[Europe/Paris]", {}, "2023-07-12T08:00+02:00", 120, []],
    ["12 July 2023 08:00 (GMT +9)", {}, "2023-07-12T08:00+09:00", 540, []],
    ["12 July 2023 08:00 UTC\u22123", {}, "2023-07-12T08:00-03:00", -180, []],
    ["12 July 2023 8 a.m. Moscow time", {}, "2023-07-12T08:00+03:00", 180, []],
    ["12 July 2023 08:00 QQT", {}, "2023-07-12T08:00", null, ["unknown-zone"]],
    ["26 March 2023 02:30 Europe/Berlin", {}, "2023-03-26T02:30", null, ["dst-gap"]],
    ["29 October 2023 02:30 Europe/Berlin", {}, "2023-10-29T02:30", null, ["dst-overlap"]],
    ["29 October 2023 02:30", { zone: "Europe/Berlin" }, "2023-10-29T02:30", null, ["dst-overlap"]],
  ])("%s %o", (text, options, iso, offset, codes) => {
    expect(stamp(text, options)).toEqual([iso, offset, codes]);
  });

  it("names the readings of an abbreviation that nothing settles", () => {
    const heard: string[] = [];
    const options = { language: "en", onDiagnostic: ({ message }: { message: string }) => heard.push(message) };
    findDates("2 May 2023 22:40 IST", options);
    findDates("at 22:40 IST", options);
    expect(heard).toEqual(Array(2).fill("IST may be IN +05:30, IE +01:00, IL +02:00; the time stays local."));
  });

  it.each<[string, string, string, string]>([
    ["fr", "12 juillet 2023 à 8h, heure de Paris", "12 juillet 2023 à 8h, heure de Paris", "2023-07-12T08:00+02:00"],
    ["de", "12. Juli 2023, 8.00 Uhr MESZ", "12. Juli 2023, 8.00 Uhr MESZ", "2023-07-12T08:00+02:00"],
    ["ru", "12 июля 2023 г. в 8:00 по московскому времени", "12 июля 2023 г. в 8:00 по московскому времени", "2023-07-12T08:00+03:00"],
    ["zh", "北京时间2023年7月12日8时", "北京时间2023年7月12日8时", "2023-07-12T08:00+08:00"],
  ])("%s: %s", (language, text, words, iso) => {
    const [found] = findDates(text, { language });
    expect([found?.text, found?.iso]).toEqual([words, iso]);
  });
});

describe("offsetsAt", () => {
  const at = (zone: string, year: number, month: number, day: number, hour: number, minute = 0): number[] =>
    offsetsAt(zone, { year, month, day, hour, minute, second: 0 });

  it("finds one offset beside a transition, none in the gap, two in the overlap", () => {
    expect(at("America/New_York", 2023, 3, 12, 1, 59)).toEqual([-300]);
    expect(at("America/New_York", 2023, 3, 12, 2, 30)).toEqual([]);
    expect(at("America/New_York", 2023, 3, 12, 3)).toEqual([-240]);
    expect(at("America/New_York", 2023, 11, 5, 1, 30)).toEqual([-240, -300]);
    expect(at("America/New_York", 2023, 11, 5, 0, 59)).toEqual([-240]);
    expect(at("Asia/Kathmandu", 2023, 11, 5, 1)).toEqual([345]);
    expect(at("UTC", 2023, 11, 5, 1)).toEqual([0]);
  });

  it("knows ids, not abbreviations", () => {
    expect(["Europe/Paris", "UTC", "America/Argentina/Buenos_Aires", "BST", "IST", "+01:00", "Europe/Atlantis", ""].map(isZoneId)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a clock repeated in brackets", () => {
  // A Wednesday.
  const reference = "2026-11-18T10:00:00Z";
  it.each([
    ["at 3 p.m. ET (2000 GMT) on Friday", "2026-11-13T15:00-05:00"],
    ["at 9 a.m. PT (1700 GMT) Friday", "2026-11-13T09:00-08:00"],
    ["at 3 p.m. ET (2000 GMT) on November 13, 2026", "2026-11-13T15:00-05:00"],
    ["Friday at 3 p.m. ET (2000 GMT)", "2026-11-13T15:00-05:00"],
    ["today at 3 p.m. ET (2000 GMT)", "2026-11-18T15:00-05:00"],
    // The brackets tell the offset where the zone does not.
    ["at 3 p.m. local time (2000 GMT) on Friday", "2026-11-13T15:00-05:00"],
    ["at 8 p.m. IST (1430 GMT) on Friday", "2026-11-13T20:00+05:30"],
    // Twelve hours either way: not told.
    ["at 9 p.m. (0900 GMT) on Friday", "2026-11-13T21:00"],
  ])("%s", (text, iso) => {
    const found = findDates(`The talks begin ${text} in town.`, { language: "en", reference });
    expect(found.map((value) => [value.text, value.iso])).toEqual([[text, iso]]);
  });
});
