import type { DateUnit, DateWords, EraName } from "../locale/date-words.js";
import type { Locale, Words } from "../locale/locale.js";
import { Char, charClass, foldLetters, hashWord, splitPhrase } from "./letters.js";
import { emptyEntry, ROLE, ROLES, type DayPartName, type Entry, type SeasonName, type ZoneWord } from "./roles.js";
import { ABBREVIATIONS } from "./zones.js";

/** The words of a language as a tree of pieces (see `splitPhrase`). */
export interface Node {
  next: Map<string, Node> | null;
  entry: Entry | null;
}

export interface Lexicon {
  readonly root: Node;
  /** By hash of a folded word: `KNOWN`, `FOUNDS`, `FUTURE`, `COUNTS`. A false hit costs a look-up, no more. */
  readonly flags: Uint8Array;
  /** Orders of all-number dates, the usual first. */
  readonly orders: readonly string[];
  /** Primary language subtag; "" when undecided. */
  readonly language: string;
}

const FLAG_BITS = 16;

/** Slot of a hash in `Lexicon.flags`. */
export function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - FLAG_BITS);
}

interface Compiled {
  readonly locales: readonly Locale[];
  readonly decided: boolean;
  readonly lexicon: Lexicon;
}

const lexicons = new WeakMap<Locale, Compiled[]>();

/**
 * The lexicon of a call: the whole of the first pack, and of English what news prints in any language. When the language
 * is undecided (`decided` false) every pack gives its names of months and weekdays and the particles of a date.
 */
export function lexiconFor(locales: readonly Locale[], decided: boolean): Lexicon | null {
  const main = locales[0];
  if (main === undefined) return null;
  let known = lexicons.get(main);
  if (known === undefined) lexicons.set(main, (known = []));
  for (const made of known) if (made.decided === decided && sameList(made.locales, locales)) return made.lexicon;
  const lexicon = compile(locales, decided);
  known.push({ locales, decided, lexicon });
  return lexicon;
}

function sameList(left: readonly Locale[], right: readonly Locale[]): boolean {
  return left.length === right.length && left.every((locale, index) => locale === right[index]);
}

function compile(locales: readonly Locale[], decided: boolean): Lexicon {
  const root: Node = { next: null, entry: null };
  const flags = new Uint8Array(1 << FLAG_BITS);
  const builder = new Builder(root, flags);
  const [main, ...others] = locales as [Locale, ...Locale[]];
  if (decided) builder.addWords(main.dates);
  const english = decided ? others.find(({ tag }) => tag === "en") : locales.find(({ tag }) => tag === "en");
  if (english !== undefined) builder.addEnglish(english.dates);
  if (decided && english !== undefined) builder.addNames(english.dates, false);
  if (!decided) for (const other of locales) builder.addNames(other.dates, true);
  builder.addAbbreviations();
  const orders = decided && main.dates.orders !== undefined ? list(main.dates.orders) : [];
  return { root, flags, orders, language: decided ? (main.tag.split("-")[0] ?? "") : "" };
}

/** Entries of a list as printed; a comma inside an entry cannot be written, and none is needed. */
function list(words: Words): string[] {
  const entries: string[] = [];
  for (const entry of words.split(",")) {
    const trimmed = entry.trim().replace(/\s+/g, " ");
    if (trimmed !== "") entries.push(trimmed);
  }
  return entries;
}

/** In `Lexicon.flags`: begins or continues an entry. */
export const KNOWN = 1;
/** A date may hang on it. */
export const FOUNDS = 2;
/** Points to the future. */
export const FUTURE = 4;
/** A date may hang on it and something beside it: units. */
export const COUNTS = 8;

/** Roles that may found an island; the others only stand in one. */
const FOUNDING = new Set<string>(["noon", "midnight", "hours", "am", "pm", "halfPast", "halfTo", "quarterPast", "quarterTo"]);

class Builder {
  /** Fused forms are made of values and strong roles alone: prefixes on every particle would only collide. */
  private prefixes: string[] = [];
  private suffixes: string[] = [];

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
    for (const form of list(words.future ?? "")) {
      const slot = slotOf(hashWord(foldLetters(form)));
      this.flags[slot] = (this.flags[slot] ?? 0) | FUTURE;
    }
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
    for (const [form, role] of [["at", "beforeClock"], ["am", "am"], ["a.m", "am"], ["pm", "pm"], ["p.m", "pm"]] as const) if (!this.known(form)) this.addRole(form, role, false);
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
          if (entry[field] === 0 && entry.month === 0 && entry.weekday === 0 && entry.cardinal < 0) {
            entry[field] = index + 1;
            if (!whole || form.length < 4) entry.roles[ROLE.weak] = 1;
          } else if (whole && entry[field] !== index + 1) entry.roles[ROLE.weak] = 1;
        }
      });
    };
    put(words.months, "month");
    put(words.weekdays, "weekday");
    if (!whole) return;
    for (const role of ["inDate", "beforeDay", "afterDay", "beforeMonth", "afterMonth", "beforeYear", "afterYear", "beforeClock", "hours", "minutes", "seconds", "am", "pm"] as const) {
      this.addRole(words[role], role, false);
    }
    this.addZones(words);
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

  private addValues(words: DateWords): void {
    const strong = FOUNDS;
    words.months.forEach((forms, index) => this.each(forms, strong, (entry) => (entry.month ||= index + 1)));
    words.weekdays.forEach((forms, index) => this.each(forms, strong, (entry) => (entry.weekday ||= index + 1)));
    for (const [unit, forms] of Object.entries(words.units ?? {})) this.each(forms, COUNTS, (entry) => (entry.unit ??= unit as DateUnit));
    for (const [season, forms] of Object.entries(words.seasons ?? {})) this.each(forms, strong, (entry) => (entry.season ??= season as SeasonName));
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

  private addRole(forms: Words | undefined, role: keyof typeof ROLE, founds: boolean): void {
    const index = ROLE[role];
    for (const form of list(forms ?? "")) {
      if (founds) this.each(form, FOUNDS, (entry) => (entry.roles[index] = 1));
      else this.add(form.replace(/^-/, ""), KNOWN).roles[index] = 1;
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
          for (const a of list(unitForms)) for (const b of list(tenForms)) this.setCardinal(template.replace("{unit}", a).replace("{ten}", b), Number(unit) + Number(ten));
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
    for (const [calendar, months] of [["hijri", words.hijriMonths], ["persian", words.persianMonths], ["hebrew", words.hebrewMonths]] as const) {
      months?.forEach((forms, index) => this.each(forms, FOUNDS, (entry) => (entry.foreignMonth ??= { calendar, month: index + 1 })));
    }
    for (const [era, forms] of Object.entries(words.eras ?? {})) for (const form of list(forms)) this.add(form, KNOWN).era ??= era as EraName;
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
      const slot = slotOf(hashWord(piece));
      this.flags[slot] = (this.flags[slot] ?? 0) | KNOWN;
      if (piece.length > longest.length) longest = piece;
    }
    if (flag !== KNOWN && (longest.length > 1 || charClass(longest.charCodeAt(0)) === Char.Ideograph)) {
      const slot = slotOf(hashWord(longest));
      this.flags[slot] = (this.flags[slot] ?? 0) | flag;
    }
  }
}

function zoneWord(key: string): ZoneWord {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(key);
  if (match === null) return { iana: key, offsetMinutes: null, abbreviation: null };
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return { iana: null, offsetMinutes: match[1] === "-" ? 0 - minutes : minutes, abbreviation: null };
}

/** Walks the tree by one folded piece. */
export function step(node: Node, piece: string): Node | undefined {
  return node.next?.get(piece);
}

