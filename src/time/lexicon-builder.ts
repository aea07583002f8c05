import type { DateUnit, DateWords, EraName } from "../locale/date-words.js";
import type { Locale, Words } from "../locale/locale.js";
import { list, withBare } from "./bare-names.js";
import { Char, charClass, hashWord, splitPhrase } from "./letters.js";
import { ALONE, COUNTS, FOUNDS, KNOWN, NUMBERS, PAIR, slotOf, TELLS, ZONES, type Node } from "./lexicon-tree.js";
import {
  emptyEntry,
  give,
  Kind,
  kindsOf,
  ROLE,
  type DayPartName,
  type Entry,
  type RoleName,
  type SeasonName,
  type ZoneWord,
} from "./roles.js";
import { ABBREVIATIONS } from "./zones.js";

const ROLES = /* @__PURE__ */ Object.keys(ROLE).filter((key): key is RoleName => Number.isNaN(Number(key)));

/** Roles that may found an island; the others only stand in one. */
const FOUNDING = new Set<string>(["noon", "midnight", "hours", "am", "pm", "halfPast", "halfTo", "quarterPast", "quarterTo"]);

/** Grows the tree of a lexicon and its flags. */
export class LexiconBuilder {
  /** Fused forms are made of values and strong roles alone: prefixes on every particle would only collide. */
  private prefixes: string[] = [];
  private suffixes: string[] = [];
  /** Names that are one month here and another there ("listopad"). */
  private readonly disputed = new Set<Entry>();

  constructor(
    private readonly root: Node,
    private readonly flags: Uint8Array,
  ) {}

  /** All lists of the main language. */
  addWords(words: DateWords): void {
    this.prefixes = list(words.prefixes ?? "");
    this.suffixes = list(words.suffixes ?? "");
    this.addValues(words);
    for (const role of ROLES) this.addRole(words[role], role, FOUNDING.has(role));
    this.addNumbers(words);
    this.addZones(words);
    this.addCalendars(words);
    for (const form of list(words.nonDates ?? "")) this.add(form, KNOWN);
    this.prefixes = [];
    this.suffixes = [];
  }

  /** What any language's news borrows from English: names, a.m. and p.m., names of zones. */
  addEnglish(words: DateWords): void {
    for (const role of ["afterDay", "localTime"] as const) this.addRole(words[role], role, false);
    for (const [form, role] of [
      ["at", "beforeClock"],
      ["am", "am"],
      ["a.m", "am"],
      ["pm", "pm"],
      ["p.m", "pm"],
    ] as const) {
      if (role !== "beforeClock" || !this.known(form)) this.addRole(form, role, false);
    }
    this.addZones(words);
  }

  /**
   * Months and weekdays of another language: of English beside any, where the main language does not use the form; of all
   * (`whole`) when the language is undecided. Else Portuguese "out" would be October in an English text.
   */
  addNames(words: DateWords, whole: boolean): void {
    const put = (lists: readonly Words[], field: "month" | "weekday"): void => {
      lists.forEach((forms, index) => {
        for (const form of list(forms)) {
          if (!whole && (form.length < 3 || this.known(form))) continue;
          const entry = this.add(form, FOUNDS);
          if (whole && field === "month" && entry.month > 0 && entry.month !== index + 1) this.disputed.add(entry);
          if (entry[field] === 0 && entry.month === 0 && entry.weekday === 0 && entry.cardinal < 0) {
            entry[field] = index + 1;
            if (!whole || form.length < 4) give(entry, ROLE.weak);
          } else if (whole && entry[field] !== index + 1) give(entry, ROLE.weak);
        }
      });
    };
    put(words.months, "month");
    put(words.weekdays, "weekday");
  }

  /** What stands inside a date and around a clock in one of many languages; abbreviations of a.m. in Latin letters only from English ("de" is one in Hungarian). */
  addParticles({ tag, script, dates: words }: Locale): void {
    for (const role of [
      "inDate",
      "notAfterDay",
      "beforeDay",
      "afterDay",
      "beforeMonth",
      "afterMonth",
      "beforeYear",
      "afterYear",
      "beforeClock",
      "hours",
      "minutes",
      "seconds",
    ] as const) {
      this.addRole(words[role], role, false);
    }
    if (script !== "Latn" || tag === "en") {
      this.addRole(words.am, "am", false);
      this.addRole(words.pm, "pm", false);
    }
    this.addZones(words);
    this.addCalendars(words);
  }

  /** Without a language a disputed name is none: right or silent. */
  dropDisputed(): void {
    for (const entry of this.disputed) entry.month = 0;
  }

  addAbbreviations(): void {
    // The letters of ISO 8601 must not part an island.
    this.add("t", KNOWN);
    this.add("z", KNOWN);
    this.add("元", KNOWN);
    for (const name of ABBREVIATIONS.keys()) {
      const entry = this.add(name.toLowerCase(), KNOWN);
      entry.zone ??= { iana: null, offsetMinutes: null, abbreviation: name };
    }
  }

  /** Once all words are in: the kinds of each entry, and the words by which the scan knows that an island may tell time. */
  finish(): void {
    this.finishBelow(this.root, []);
  }

  private finishBelow({ entry, next }: Node, pieces: string[]): void {
    if (entry !== null) {
      entry.kinds = kindsOf(entry);
      const flag =
        ((entry.kinds & Kind.Tells) !== 0 ? TELLS : 0) |
        ((entry.kinds & Kind.Zone) !== 0 ? ZONES : 0) |
        ((entry.kinds & Kind.Number) !== 0 ? NUMBERS : 0);
      if (flag !== 0) this.mark(pieces, flag);
    }
    if (next === null) return;
    for (const [piece, child] of next) {
      pieces.push(piece);
      this.finishBelow(child, pieces);
      pieces.pop();
    }
  }

  /**
   * Flags the piece of a phrase that is met least: two signs side by side where one is an ideograph, else the longest word,
   * of equals the last. A single unit is flagged as a pair with `ALONE`, so that no word of the same hash tells for it.
   */
  private mark(pieces: readonly string[], flag: number): void {
    let best = "";
    let last = "";
    let pair = "";
    for (const piece of pieces) {
      const kind = charClass(piece.charCodeAt(0));
      if (kind === Char.Ideograph && last !== "") pair = last + piece;
      last = kind === Char.Ideograph || kind === Char.Other ? piece : "";
      if ((kind === Char.Letter || kind === Char.Ideograph) && piece.length >= best.length) best = piece;
    }
    if (pair === "" && best.length === 1) pair = ALONE + best;
    if (pair === "") this.raise(best, flag);
    else {
      if ((flag & (TELLS | ZONES)) !== 0) this.raise(pair, PAIR);
      if ((flag & NUMBERS) !== 0) this.raise(best, NUMBERS);
    }
  }

  private raise(word: string, flag: number): void {
    const slot = slotOf(hashWord(word));
    this.flags[slot] = (this.flags[slot] ?? 0) | flag;
  }

  private addValues(words: DateWords): void {
    const strong = FOUNDS;
    words.months.forEach((forms, index) => {
      this.each(withBare(forms), strong, (entry) => (entry.month ||= index + 1));
    });
    words.weekdays.forEach((forms, index) => {
      this.each(forms, strong, (entry) => (entry.weekday ||= index + 1));
    });
    for (const [unit, forms] of Object.entries(words.units ?? {})) this.each(forms, COUNTS, (entry) => (entry.unit ??= unit as DateUnit));
    for (const [season, forms] of Object.entries(words.seasons ?? {}))
      this.each(forms, strong, (entry) => (entry.season ??= season as SeasonName));
    for (const [by, forms] of Object.entries(words.days ?? {})) this.each(forms, strong, (entry) => (entry.day ??= Number(by)));
    for (const [key, forms] of Object.entries(words.dayParts ?? {})) {
      const [by, part] = key.split(" ");
      this.each(forms, strong, (entry) => (entry.dayPart ??= { by: Number(by), part: part as DayPartName }));
    }
    for (const [key, forms] of Object.entries(words.relatives ?? {})) {
      const [by, unit] = key.split(" ");
      this.each(forms, strong, (entry) => (entry.relative ??= { by: Number(by), unit: unit as DateUnit }));
    }
  }

  private addRole(forms: Words | undefined, role: RoleName, founds: boolean): void {
    const index = ROLE[role];
    for (const form of list(forms ?? "")) {
      if (founds)
        this.each(form, FOUNDS, (entry) => {
          give(entry, index);
        });
      else give(this.add(form.replace(/^-/, ""), KNOWN), index);
    }
  }

  private addNumbers(words: DateWords): void {
    const numbers = Object.entries(words.numbers ?? {});
    for (const [value, forms] of numbers) for (const form of list(forms)) this.setCardinal(form, Number(value));
    for (const template of list(words.numberCompound ?? "")) {
      for (const [unit, unitForms] of numbers) {
        if (Number(unit) < 1 || Number(unit) > 9) continue;
        for (const [ten, tenForms] of numbers) {
          if (Number(ten) < 20 || Number(ten) > 90 || Number(ten) % 10 !== 0) continue;
          for (const a of list(unitForms))
            for (const b of list(tenForms)) this.setCardinal(template.replace("{unit}", a).replace("{ten}", b), Number(unit) + Number(ten));
        }
      }
    }
    for (const [value, forms] of Object.entries(words.ordinals ?? {})) {
      for (const form of list(forms)) {
        const entry = this.add(form, KNOWN);
        entry.ordinal ||= Number(value);
      }
    }
  }

  private setCardinal(form: string, value: number): void {
    const entry = this.add(form, KNOWN);
    if (entry.cardinal < 0) entry.cardinal = value;
  }

  private addZones(words: DateWords): void {
    const put = (phrase: string, zone: ZoneWord): void => {
      const entry = this.add(phrase, KNOWN);
      if (entry.zone === null || entry.zone.abbreviation !== null) entry.zone = zone;
    };
    for (const [key, forms] of Object.entries(words.zones ?? {})) for (const form of list(forms)) put(form, zoneWord(key));
    const phrases = list(words.zonePhrases ?? "");
    for (const [key, places] of Object.entries(words.zonePlaces ?? {})) {
      for (const place of list(places)) for (const phrase of phrases) put(phrase.replace("{place}", place), zoneWord(key));
    }
  }

  private addCalendars(words: DateWords): void {
    for (const [calendar, months] of [
      ["hijri", words.hijriMonths],
      ["persian", words.persianMonths],
      ["hebrew", words.hebrewMonths],
    ] as const) {
      months?.forEach((forms, index) => {
        this.each(forms, FOUNDS, (entry) => (entry.foreignMonth ??= { calendar, month: index + 1 }));
      });
    }
    for (const [era, forms] of Object.entries(words.eras ?? {}))
      for (const form of list(forms)) this.add(form, KNOWN).era ??= era as EraName;
  }

  /** Sets the entry of each form, and of each form with the letters that may be written onto it. */
  private each(forms: Words, flag: number, set: (entry: Entry) => void): void {
    for (const form of list(forms)) {
      set(this.add(form, flag));
      for (const prefix of this.prefixes) set(this.add(prefix + form, flag));
      for (const suffix of this.suffixes) set(this.add(form + suffix, flag));
    }
  }

  /** Whether the form has a meaning already. */
  private known(form: string): boolean {
    let node: Node | undefined = this.root;
    for (const piece of splitPhrase(form)) node = node?.next?.get(piece);
    return node?.entry != null;
  }

  private add(form: string, flag: number): Entry {
    const pieces = splitPhrase(form.endsWith(".") ? form.slice(0, -1) : form);
    let node = this.root;
    for (const piece of pieces) {
      node.next ??= new Map();
      let child = node.next.get(piece);
      if (child === undefined) node.next.set(piece, (child = { next: null, entry: null }));
      node = child;
    }
    this.flag(pieces, flag);
    if (node.entry === null) {
      node.entry = emptyEntry();
      node.entry.length = form.length;
    }
    return node.entry;
  }

  /** Every piece may stand in an island; the longest may found one. */
  private flag(pieces: readonly string[], flag: number): void {
    let longest = "";
    for (const piece of pieces) {
      this.raise(piece, KNOWN);
      if (piece.length > longest.length) longest = piece;
    }
    if (flag !== KNOWN && (longest.length > 1 || charClass(longest.charCodeAt(0)) === Char.Ideograph)) this.raise(longest, flag);
  }
}

function zoneWord(key: string): ZoneWord {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(key);
  if (match === null) return { iana: key, offsetMinutes: null, abbreviation: null };
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return { iana: null, offsetMinutes: match[1] === "-" ? 0 - minutes : minutes, abbreviation: null };
}
