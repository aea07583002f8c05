import type { Words } from "./locale.js";

/**
 * Words of dates, clocks, zones and reckoning. Every field but the names of months and weekdays may be left out.
 *
 * How the lists are read (all of them):
 * - Lower case, NFC; a match ignores case, the dotless I, the kind of apostrophe, hyphen and blank.
 * - No final dot: `sept` also reads `Sept.`; inner dots are written (`a.m`, `м.д`). Both `a.m` and `am` must be listed.
 * - An entry may be several words: `day before yesterday`, `il y a`. The longest entry wins.
 * - Surface forms, not stems: each case form that news prints is an entry. What is written onto a word or a number
 *   without a blank (Hebrew ב, Turkish 'de, Korean 에) goes into `prefixes` and `suffixes` instead.
 * - Where words are not separated (`wordBreak: "none"`) an entry is found anywhere: leave out single characters that are
 *   common in other words, or put them where a number must stand beside them (`afterDay`, `hours`, units).
 * - One form may stand in several lists (`h`, `second`, `may`): the neighbours decide.
 */
export interface DateWords {
  /** January to December, twelve lists: every case form and abbreviation that news prints. "3月" is `afterMonth`, not a name. */
  readonly months: readonly Words[];
  /** Monday to Sunday (ISO 8601), seven lists: all forms, with those of "on Monday" that differ (středu, keskiviikkona). */
  readonly weekdays: readonly Words[];
  /**
   * Forms of `months`, `weekdays`, `units` ... that are also ordinary words (may, mars, sat, sun, to, ke): they count only
   * with a number or another date word beside them.
   */
  readonly weak?: Words;

  /** Words that begin with an entry and are no date, where words are not separated: "日本, 十分, 第三者". The longest entry wins, so they shield it. */
  readonly nonDates?: Words;

  /** Phrases that hold a date word and are no date: "good friday, super tuesday". */
  readonly never?: Words;

  // -- inside a date --
  /** Order of all-number dates, the usual one first: "dmy", "mdy", "ymd". Two entries ("mdy, dmy"): without a region it stays undecided. */
  readonly orders?: Words;
  /** Between the parts of a date: "of, the" · "de, del, d'" · "the, of". Elided forms with their apostrophe. */
  readonly inDate?: Words;
  /** Of these, what never stands between a day and its month: "in" ("first Friday in May", but "he was 14 in May"). */
  readonly notAfterDay?: Words;
  /** Before the number of a day: "the" · "le" · "den, am, der" · "ngày" · "tanggal". Part of the span only between date words. */
  readonly beforeDay?: Words;
  /** Straight after the number of a day: "st, nd, rd, th" · "er" · "º" · "日" · "d" · "-е, -го" · "-én, -án, -i". */
  readonly afterDay?: Words;
  /** Before the number of a month: "tháng, thg". */
  readonly beforeMonth?: Words;
  /** After the number or the name of a month: "月" · "월" · "ayında, ayı". */
  readonly afterMonth?: Words;
  /** Before the number of a year inside a date or alone: "year, the year" · "năm" · "l'année, l'an" · "im jahr". Makes any bare year a year. */
  readonly beforeYear?: Words;
  /** After the number of a year: "г, года, году" · "р, року, році" · "r, roku" · "gada" · "年" · "m" · "yılı, yılında". */
  readonly afterYear?: Words;
  /**
   * Prepositions that make a bare year (1800 to 2099) or a lone month after them a date: "in, since, until, by, during, before,
   * after, from" · "en, depuis, jusqu'en, dès, avant, après". The word is not part of the span.
   */
  readonly leads?: Words;

  // -- clock --
  /** Between date and clock: "at" · "à" · "um" · "kl" · "в, о" · "a las, às". Punctuation needs no entry. */
  readonly beforeClock?: Words;
  /** Straight after the hours, and after a whole clock: "h, hrs, hours" · "uhr" · "ч, часов" · "時" · "시" · "hod, godz". */
  readonly hours?: Words;
  /** After the minutes: "min" · "мин" · "分" · "분". */
  readonly minutes?: Words;
  /** After the seconds: "sec" · "秒" · "초". */
  readonly seconds?: Words;
  /** Before noon, before or after the clock: "am, a.m" · "午前" · "오전" · "π.μ" · "ص, صباحا". */
  readonly am?: Words;
  readonly pm?: Words;
  readonly noon?: Words;
  readonly midnight?: Words;
  /** Parts of the day: they settle 12-hour clocks and join a day ("Tuesday morning"); list the forms with preposition ("in the morning", "de la mañana"). */
  readonly morning?: Words;
  readonly afternoon?: Words;
  readonly evening?: Words;
  readonly night?: Words;
  /** Before the hour, 30 after it: "half past". */
  readonly halfPast?: Words;
  /** Before the hour, 30 before it: "halb" · "half" (nl) · "пів на". */
  readonly halfTo?: Words;
  /** After the hour, 30 more: "et demie" · "y media" · "e mezza". */
  readonly andHalf?: Words;
  /** Before the hour: "quarter past, a quarter past" · "viertel nach". */
  readonly quarterPast?: Words;
  /** Before the hour: "quarter to, a quarter to" · "viertel vor". */
  readonly quarterTo?: Words;
  /** After the hour: "et quart" · "y cuarto". */
  readonly andQuarter?: Words;
  /** After the hour: "moins le quart, moins quart" · "menos cuarto". */
  readonly lessQuarter?: Words;
  /** Between minutes and hour: "past, after" · "nach" · "over". */
  readonly minutesPast?: Words;
  /** Between minutes and hour: "to, before" · "vor" · "voor". */
  readonly minutesTo?: Words;

  // -- numbers --
  /** Cardinals in words: 0 to 20, the tens, 100, 1000, and what is not composed of them: { 1: "one", 2: "two, a couple of" }. */
  readonly numbers?: Readonly<Record<number, Words>>;
  /** Written inside or between the words of one number: "and" · "et" · "y". */
  readonly numberJoiners?: Words;
  /** One word of unit and ten, the ten last: "{unit}und{ten}" · "{unit}en{ten}, {unit}ën{ten}". */
  readonly numberCompound?: Words;
  /** The article that is also "one", counted only beside ago, in, last ...: "a, an" · "un, une" · "ein, einem". */
  readonly article?: Words;
  /**
   * Ordinals in words, 1 to 31 as far as used of days, quarters and centuries; { 1: "first" }. -1 is a last that is
   * said of months and years and not of the past: "最後の, 마지막".
   */
  readonly ordinals?: Readonly<Record<number, Words>>;
  /** Before a number, makes it an ordinal: "第". */
  readonly ordinalPrefixes?: Words;
  /** After a number, makes it an ordinal: "st, nd, rd, th" · "e, er, ème" · "º, ª" · "-й, -го". */
  readonly ordinalSuffixes?: Words;
  /** A half, with units: "half, half an" · "demi, demie" · "半". */
  readonly half?: Words;
  /** After number and unit, half a unit more: "and a half" · "et demi, et demie". */
  readonly halfMore?: Words;

  // -- units: singular, plural, all cases, abbreviations --
  readonly units?: Readonly<Partial<Record<DateUnit, Words>>>;
  /** Forms of `units` that are plural only: without a number "the last years" or "in kommenden Wochen" is no stretch that could be told. */
  readonly plurals?: Words;
  readonly seasons?: Readonly<Partial<Record<"spring" | "summer" | "autumn" | "winter", Words>>>;
  /** Before or after a digit 1 to 4: "q" · "t, trim" · "quý". */
  readonly quarterMarks?: Words;
  /** Before a digit 1 or 2, in capitals beside a year: "h" for "H1 2016". */
  readonly halfMarks?: Words;
  /** After an ordinal 1 or 2 and beside a year, half of it: "half" · "Hälfte, Jahreshälfte" · "moitié" · "половина, половине". */
  readonly halves?: Words;
  /** After a year ending in 0: "s, 's" · "er, er jahre, er-jahren" · "-talet" · "年代" · "년대" · "-х годов". */
  readonly afterDecade?: Words;
  /** Before it: "années, les années" · "años, los años" · "anni". */
  readonly beforeDecade?: Words;

  // -- reckoning from the day of publication --
  /** Between "week" and the day it holds, where `inDate` does not do: "beginning, starting, commencing". */
  readonly weekOf?: Words;
  /** Whole words for a day, by distance: { 0: "today", [-1]: "yesterday", 1: "tomorrow", 2: "day after tomorrow" }. */
  readonly days?: Readonly<Record<number, Words>>;
  /** Parts of a day that name the day too: { "0 evening": "tonight", "-1 night": "last night" }. */
  readonly dayParts?: Readonly<Record<string, Words>>;
  readonly now?: Words;
  /** Fused words for units, by distance: { "-1 month": "last month, 上个月, 지난달", "-1 year": "tavaly, 去年" }. Only what the lists below do not compose. */
  readonly relatives?: Readonly<Record<string, Words>>;
  /** Before or after a unit, weekday, month, season: "last, past, previous" · "dernier, dernière, passé" · "прошлого, прошлом". */
  readonly last?: Words;
  readonly this?: Words;
  readonly next?: Words;
  /** Before or after a weekday, the nearest ahead, where "next" is that of the next week: "coming, this coming" · "kommenden" · "aanstaande". Units: as `next`. */
  readonly coming?: Words;
  /** The one after the next or before the last: "after next". Rare. */
  readonly lastButOne?: Words;
  readonly afterNext?: Words;
  /** Before an amount of time: "il y a" · "vor" · "hace" · "لقبل, منذ". */
  readonly agoBefore?: Words;
  /** After an amount of time, before publication: "ago" · "fa" · "назад, тому" · "önce" · "前" · "전" · "पहले". */
  readonly agoAfter?: Words;
  /** Units whose form says ago behind a number: "éve, hónapja". They stand in `units` as well. */
  readonly agoUnits?: Words;
  /** Before an amount: "in, within" · "dans, d'ici" · "через" · "dentro de". */
  readonly inBefore?: Words;
  /** After an amount, from publication on: "from now, hence" · "sonra" · "後" · "후" · "बाद". */
  readonly inAfter?: Words;
  /** Before an amount, a stretch from publication on: "within" · "innerhalb von, binnen". */
  readonly withinBefore?: Words;
  /** The same after it: "以内" · "이내" · "içinde". */
  readonly withinAfter?: Words;
  /** After an amount: "later" · "später, danach". They count from another point, so that the amount is a length, unless it is the whole text. */
  readonly later?: Words;
  /** The same, back: "earlier" · "zuvor". */
  readonly earlier?: Words;
  /** Before an amount, a duration for certain: "for, during" · "pendant, durant" · "seit". Not part of the span. */
  readonly lasting?: Words;
  /** After an amount, a duration for certain: "long" · "lang" · "間, 间" · "동안". */
  readonly lastingAfter?: Words;
  /** Before a month, year, unit; the value is the whole: "early, mid, late, the end of, the beginning of" · "fin, début, mi" · "anfang, mitte, ende". */
  readonly parts?: Words;
  /** The same after it: "初, 末" · "sonunda, başında" · "초, 말". */
  readonly partsAfter?: Words;
  /** Before numbers of time: "about, around, nearly, at least, more than" · "environ". Not part of the span. */
  readonly about?: Words;
  /** Words that turn a weekday or a day without a year towards the future when they stand in the same sentence: "will, shall, expected to, scheduled" · "wird, werden, soll". */
  readonly future?: Words;
  /** Endings that only a verb in the future has, of words at least three letters longer: "ará, erá" · "acak, ecek". */
  readonly futureEndings?: Words;
  /** The same seen from the past, which reach no further than a few words of their clause: "would" · "würde, solle" · "zouden" · "skulle". */
  readonly conditional?: Words;
  /** Endings of such verbs: "erait, eraient" · "arían, irían" · "arebbe". */
  readonly conditionalEndings?: Words;
  /** Words with one of these endings that are another form or no verb: "retirait, admirait" · "querían, secretaría". */
  readonly notFuture?: Words;
  /** Forms that stand before a day behind publication as often as before one ahead, which has no value then: "would have, would not" · "serait" · "avrebbe". */
  readonly eitherTense?: Words;
  /**
   * Finite verbs of the past that news prints with a day: of saying and deciding, and those that make a tense. Without a comma
   * between, the day behind them is theirs and not that of a word of the future elsewhere: "said, told, was, had" · "a, ont, était".
   */
  readonly pastVerbs?: Words;
  /** Words that open a clause without a comma before it, so that what stands behind them is of other days: "that, which, who, whether" · "que, qui". */
  readonly clauseWords?: Words;
  /** Before a day that is over, whatever the verb: "since" · "seit" · "depuis". Not those that also say "from Monday on": "desde, od". */
  readonly sinceWords?: Words;

  // -- ranges --
  /** Before the first end: "from, between" · "du, de, entre" · "von, vom, zwischen" · "с, от". */
  readonly rangeBefore?: Words;
  /** Between both ends: "to, until, till, through, and" · "au, à, et, jusqu'au" · "bis, und" · "至, 到, から". Dashes need no entry. */
  readonly rangeBetween?: Words;
  /** After the second end: "まで, の間" · "arası, arasında" · "तक, के बीच". */
  readonly rangeAfter?: Words;

  // -- zones --
  /**
   * Names of zones by IANA id (offset by date) or by fixed offset: { "Europe/Paris": "heure de paris, heure française",
   * "+01:00": "mez", "+00:00": "temps universel" }. Those of "+00:00" may be followed by an offset ("Гринуич-4").
   * English capitals (GMT, CET, ET, IST) and their doubts are known to the engine and need no entry.
   */
  readonly zones?: Readonly<Record<string, Words>>;
  /** Phrases around the name of a place: "{place} time, {place} local time" · "heure de {place}, heure d'{place}" · "по {place}". */
  readonly zonePhrases?: Words;
  /** Names as they stand in `zonePhrases`, by IANA id: { "Europe/Moscow": "moscow" }; any case form. */
  readonly zonePlaces?: Readonly<Record<string, Words>>;
  /** After a clock, says the place's own time, which adds nothing; part of the span: "local time, local" · "heure locale" · "ortszeit". */
  readonly localTime?: Words;

  // -- other calendars --
  /** Twelve lists, Muharram to Dhu al-Hijja. */
  readonly hijriMonths?: readonly Words[];
  /** Twelve lists, Farvardin to Esfand. */
  readonly persianMonths?: readonly Words[];
  /** Thirteen lists, Tishri to Elul: Tishri, Heshvan, Kislev, Tevet, Shevat, Adar I, Adar or Adar II, Nisan, Iyar, Sivan, Tammuz, Av, Elul. */
  readonly hebrewMonths?: readonly Words[];
  /** Names before or after a year, by era: { reiwa: "令和", minguo: "民國, 民国", buddhist: "พ.ศ", hijri: "هـ", bc: "bc, b.c" }. */
  readonly eras?: Readonly<Partial<Record<EraName, Words>>>;

  // -- morphology --
  /** Letters written onto the front of a date word or number without a blank: "ב, ל, מ, ה, ש, ו". */
  readonly prefixes?: Words;
  /** Written onto its end, hyphen or apostrophe included: "'de, 'da, 'den" · "에, 에는, 은, 의" · "-án, -én". */
  readonly suffixes?: Words;
}

export type DateUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "month"
  | "quarter"
  | "halfYear"
  | "year"
  | "decade"
  | "century";

/** `bc` years are never given a value; the others are converted to Gregorian years. */
export type EraName =
  "meiji" | "taisho" | "showa" | "heisei" | "reiwa" | "minguo" | "buddhist" | "hijri" | "persian" | "hebrew" | "bc" | "ad";
