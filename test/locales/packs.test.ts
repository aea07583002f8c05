import { describe, expect, it } from "vitest";
import type { Locale, Words } from "../../src/locale/locale.js";
import { allLocales } from "../../src/locales/all.js";
import { foldLetters } from "../../src/time/letters.js";

/** Entries as printed in the pack. */
function entriesOf(words: Words): string[] {
  return words
    .split(",")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "");
}

/** Every list of a section, with the path that leads to it. */
function listsIn(value: unknown, path: string): [path: string, words: Words][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));
}

/** As the scanner compares: letters alike, no final dot, one kind of blank, apostrophe and geresh. */
function compared(form: string): string {
  return foldLetters(form.normalize("NFC"))
    .replace(/[’ʼ׳]/g, "'")
    .replace(/[\s\u200c]+/g, " ")
    .replace(/\.$/, "");
}

/** The forms Intl prints, alone and in a date, long and short, of the language and of regions that differ. */
function printedByIntl(tag: string, part: "month" | "weekday", index: number): string[] {
  const variants = [tag, ...(REGIONS[tag] ?? [])];
  const date = part === "month" ? Date.UTC(2023, index, 15) : Date.UTC(2023, 0, 2 + index);
  const forms = new Set<string>();
  for (const variant of variants) {
    for (const width of ["long", "short"] as const) {
      const styles: Intl.DateTimeFormatOptions[] =
        part === "month"
          ? [{ month: width }, { day: "numeric", month: width }, { day: "numeric", month: width, year: "numeric" }]
          : [{ weekday: width }, { weekday: width, day: "numeric", month: "long" }];
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(`${variant}-u-ca-gregory-nu-latn`, { ...style, timeZone: "UTC" });
        const value = format.formatToParts(date).find(({ type }) => type === part)?.value;
        if (value !== undefined) forms.add(value);
      }
    }
  }
  return [...forms];
}

const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-EG", "ar-LB", "ar-IQ", "ar-DZ", "ar-TN", "ar-MA", "ar-SA"],
  de: ["de-AT"],
  en: ["en-GB", "en-AU", "en-CA", "en-IN"],
  es: ["es-MX", "es-AR", "es-PE"],
  fr: ["fr-CA", "fr-CH"],
  pt: ["pt-PT"],
  sr: ["sr-Latn"],
  zh: ["zh-Hant"],
};

/** Abbreviations of CLDR that are common words of the language and left out on purpose: "for", "after", "no", "with", "five". */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  cs: ["pro", "po", "ne"],
  sk: ["po", "ne", "so"],
  hr: ["pro", "pet"],
  sr: ["pet", "пет"],
};

/** Whether the pack reads this form of a month or weekday: as a name, or as the number of a month with its words around it. */
function reads(locale: Locale, names: Words, form: string): boolean {
  const known = new Set(entriesOf(names).map(compared));
  // A single letter is read in brackets alone: （木）.
  if (known.has(compared(form)) || (form.length === 1 && known.has(`(${form})`))) return true;
  const bare = form.replace(/[’']/g, "'").toLowerCase();
  for (const word of entriesOf(locale.dates.inDate ?? "")) {
    const rest = bare.startsWith(word) ? bare.slice(word.length).trim() : null;
    if (rest !== null && rest !== "" && known.has(compared(rest))) return true;
  }
  const numbered = /^(\D*)\d{1,2}(\D*)$/.exec(compared(form));
  if (numbered === null) return false;
  const beside = (side: string, words: Words | undefined): boolean =>
    side.trim() === "" ||
    entriesOf(words ?? "")
      .map(compared)
      .includes(side.trim());
  return beside(numbered[1] ?? "", locale.dates.beforeMonth) && beside(numbered[2] ?? "", locale.dates.afterMonth);
}

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))("dates of %s", (tag, locale) => {
  const { dates } = locale;

  it("names twelve months and seven weekdays", () => {
    expect(dates.months).toHaveLength(12);
    expect(dates.weekdays).toHaveLength(7);
    for (const names of dates.weekdays) expect(entriesOf(names)).not.toHaveLength(0);
    if (dates.months.some((names) => entriesOf(names).length === 0)) expect(entriesOf(dates.afterMonth ?? "")).not.toHaveLength(0);
    for (const months of [dates.hijriMonths, dates.persianMonths]) if (months !== undefined) expect(months).toHaveLength(12);
    if (dates.hebrewMonths !== undefined) expect(dates.hebrewMonths).toHaveLength(13);
  });

  it.each(["months", "weekdays"] as const)("gives each form of %s to one of them only", (field) => {
    const owner = new Map<string, number>();
    const shared: string[] = [];
    dates[field].forEach((names, index) => {
      for (const entry of entriesOf(names).map(compared)) {
        if (owner.has(entry)) shared.push(entry);
        owner.set(entry, index);
      }
    });
    expect(shared).toEqual([]);
  });

  it("writes every entry as the rules ask: lower case, NFC, plain apostrophe, no final dot, once in its list", () => {
    const faults: string[] = [];
    for (const [path, words] of listsIn(dates, "dates")) {
      const entries = entriesOf(words);
      for (const entry of entries) {
        const fold = entry.toLowerCase().replaceAll("i\u0307", "i").normalize("NFC");
        if (entry !== fold || /[’ʼ\u00a0\u202f]/.test(entry) || (/\.$/.test(entry) && entry !== ".")) faults.push(`${path}: ${entry}`);
      }
      if (new Set(entries).size !== entries.length)
        faults.push(`${path}: ${entries.filter((entry, index) => entries.indexOf(entry) !== index).join()} twice`);
    }
    expect(faults).toEqual([]);
  });

  it.each(["month", "weekday"] as const)("reads every name of a %s that Intl prints", (part) => {
    const names = part === "month" ? dates.months : dates.weekdays;
    const drift = names.flatMap((words, index) =>
      printedByIntl(tag, part, index)
        .filter((form) => !/^\d+$/.test(form) && !(LEFT_OUT[tag] ?? []).includes(form) && !reads(locale, words, form))
        .map((form) => `${part} ${String(index + 1)}: ${form}`),
    );
    expect(drift, `not read, though ICU ${process.versions["icu"] ?? "?"} (CLDR ${process.versions["cldr"] ?? "?"}) prints it`).toEqual([]);
  });

  it("knows an order for all-number dates", () => {
    const orders = entriesOf(dates.orders ?? "");
    expect(orders).not.toHaveLength(0);
    for (const order of orders) expect(["dmy", "mdy", "ymd"]).toContain(order);
  });

  it("names zones by IANA id or by offset, and its sources", () => {
    for (const key of [...Object.keys(dates.zones ?? {}), ...Object.keys(dates.zonePlaces ?? {})]) {
      if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(key)) continue;
      expect(() => new Intl.DateTimeFormat("en", { timeZone: key }), key).not.toThrow();
    }
    for (const phrase of entriesOf(dates.zonePhrases ?? "")) expect(phrase).toContain("{place}");
    expect(locale.sources).not.toHaveLength(0);
    expect(locale.sources.join(" ")).toMatch(/CLDR/);
  });

  it("keys its lists of distances and values by whole numbers", () => {
    const numeric = [...Object.keys(dates.numbers ?? {}), ...Object.keys(dates.ordinals ?? {}), ...Object.keys(dates.days ?? {})];
    for (const key of numeric) expect(key).toMatch(/^-?\d+$/);
    for (const key of Object.keys(dates.dayParts ?? {})) expect(key).toMatch(/^-?\d+ (?:morning|afternoon|evening|night)$/);
    for (const key of Object.keys(dates.relatives ?? {}))
      expect(key).toMatch(/^-?\d+ (?:hour|day|week|fortnight|weekend|month|quarter|halfYear|year|decade|century)$/);
  });
});
