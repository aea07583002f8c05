import type { Scene, Zone } from "./atoms.js";
import type { Item } from "./items.js";
import { isOffset, isZoneId } from "./offset.js";
import { Char, charClass } from "./letters.js";
import { ABBREVIATIONS, REGION_OF_HABIT, REGION_OF_LANGUAGE, ZONE_EVIDENCE, type Abbreviation } from "./zones.js";

const OFFSET = /([+-]) ?(\d{1,2})(?:([:.]?)(\d{2}))?(?![\d:])/y;
const IANA = /[A-Z][A-Za-z]+\/[A-Z][A-Za-z]+(?:[_-][A-Za-z]+)*(?:\/[A-Z][A-Za-z_]+)?/y;
const UNKNOWN = /[A-Z]{2,4}T(?![A-Za-z\d])/y;
const BRACKETED = /\[([A-Z][\w+-]*(?:\/[\w+-]+)*)\]/y;

/** A zone and the index of the first item behind it. */
export interface ZoneRead {
  readonly zone: Zone;
  readonly to: number;
}

/**
 * Reads the zone right behind a clock: an offset, an abbreviation, a name, an IANA id, in brackets or bare.
 *
 * `iso`: the clock was written the ISO way, so that a hyphen is a sign and no dash.
 */
export function readZone(scene: Scene, index: number, clockEnd: number, iso: boolean): ZoneRead | null {
  const { items, text } = scene;
  let at = index;
  let bracket = "";
  let skipped = 0;
  while (skipped < 2) {
    const item = items[at];
    if (item === undefined || item.mark === 0) break;
    const mark = String.fromCharCode(item.mark);
    if (bracket === "" && (mark === "(" || mark === "[")) bracket = mark;
    else if (bracket !== "" || (mark !== "," && mark !== "." && mark !== "-" && mark !== "/" && mark !== "|") || isSign(items, at)) break;
    else if (mark !== "," && mark !== "." && !item.spaced) break;
    at++;
    skipped++;
  }
  const item = items[at];
  // Behind the island's end the text itself may go on with an id, which is no word of the lexicon.
  const offset = item?.start ?? skipBlank(text, at > 0 ? (items[at - 1]?.end ?? clockEnd) : clockEnd);
  const zone = zoneAt(scene, item, at, offset, bracket === "" && skipped === 0 ? clockEnd : null, iso);
  if (zone === null || (skipped > 0 && bracket === "" && zone.trouble === "unknown-zone")) return null;
  let end = zone.end;
  BRACKETED.lastIndex = end;
  const id = bracket === "" ? BRACKETED.exec(text) : null;
  let iana = zone.iana;
  if (id !== null) {
    end = BRACKETED.lastIndex;
    if (isZoneId(id[1] ?? "")) iana = zone.offsetMinutes === null ? (id[1] ?? null) : iana;
  }
  if (bracket !== "") {
    const close = skipBlank(text, end);
    if (text[close] === (bracket === "(" ? ")" : "]")) end = close + 1;
  }
  const { written, offsetMinutes, standardOf, trouble } = zone;
  return { zone: { start: offset, end, written, offsetMinutes, iana, standardOf, trouble }, to: firstFrom(items, at, end) };
}

/** A sign written onto a number: "-03:30", "+1". */
function isSign(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (items[at]?.mark === 0x2d || items[at]?.mark === 0x2b) && next !== undefined && next.digits > 0 && !next.spaced;
}

function zoneAt(scene: Scene, item: Item | undefined, at: number, offset: number, clockEnd: number | null, iso: boolean): Zone | null {
  const { text, items } = scene;
  if (item?.mark === 0x2b || item?.mark === 0x2d) return signedOffset(scene, at, offset, clockEnd, iso);
  const word = item?.entry?.zone ?? null;
  if (item !== undefined && word !== null) {
    const written = text.slice(item.start, item.end);
    if (word.abbreviation === null)
      return word.offsetMinutes === 0
        ? greenwich(text, item.start, item.end, written)
        : {
            start: item.start,
            end: item.end,
            written,
            offsetMinutes: word.offsetMinutes,
            iana: word.iana,
            standardOf: null,
            trouble: null,
          };
    if (written === written.toUpperCase() || written === "ChST") {
      if (word.abbreviation === "GMT" || word.abbreviation === "UTC" || word.abbreviation === "UT")
        return greenwich(text, item.start, item.end, written);
      // "11/13/19 AT 4:00 PM": a headline's word, no zone.
      if (written === "AT" && (items[at + 1]?.digits ?? 0) > 0) return null;
      return abbreviated(scene, written, item.start, item.end, ABBREVIATIONS.get(word.abbreviation));
    }
  }
  IANA.lastIndex = offset;
  const id = IANA.exec(text)?.[0];
  if (id !== undefined && isZoneId(id))
    return { start: offset, end: offset + id.length, written: id, offsetMinutes: null, iana: id, standardOf: null, trouble: null };
  const next = text.charCodeAt(offset);
  if (
    (next === 0x5a || next === 0x7a) &&
    offset === clockEnd &&
    !(offset + 1 < text.length && charClass(text.charCodeAt(offset + 1)) === Char.Letter)
  ) {
    return {
      start: offset,
      end: offset + 1,
      written: text.slice(offset, offset + 1),
      offsetMinutes: 0,
      iana: null,
      standardOf: null,
      trouble: null,
    };
  }
  UNKNOWN.lastIndex = offset;
  const unknown = UNKNOWN.exec(text)?.[0];
  if (unknown === undefined || items.length === 0 || ABBREVIATIONS.has(unknown)) return null;
  return {
    start: offset,
    end: offset + unknown.length,
    written: unknown,
    offsetMinutes: null,
    iana: null,
    standardOf: null,
    trouble: "unknown-zone",
  };
}

/** Bare "+0530", "-03:00", "+9". A hyphen joins a range unless a blank stands before it and none behind, or the form is ISO. */
function signedOffset({ text, items }: Scene, at: number, start: number, clockEnd: number | null, iso: boolean): Zone | null {
  const item = items[at];
  OFFSET.lastIndex = start;
  const match = OFFSET.exec(text);
  if (match === null || item === undefined || items[at + 1]?.spaced === true) return null;
  const bracketed = clockEnd === null;
  const sign = match[1] ?? "+";
  if (sign === "-" && !bracketed && !iso && (!item.spaced || match[4] === undefined)) return null;
  if (sign === "-" && !bracketed && !iso && match[3] === "" && Number(match[2]) > 12) return null;
  const end = OFFSET.lastIndex;
  return offsetZone(text, start, end, match);
}

/** "GMT", or "GMT+5:30", "UTC −3", "UTC+0100", "GMT +9". */
function greenwich(text: string, start: number, end: number, written: string): Zone {
  const at = skipBlank(text, end);
  OFFSET.lastIndex = at;
  const match = OFFSET.exec(text);
  // "GMT - 9 people": a hyphen with blanks around it is a dash.
  const dash = match !== null && at > end && charClass(text.charCodeAt(at + 1)) === Char.Blank;
  if (match === null || dash) return { start, end, written, offsetMinutes: 0, iana: null, standardOf: null, trouble: null };
  return offsetZone(text, start, OFFSET.lastIndex, match);
}

function offsetZone(text: string, start: number, end: number, match: RegExpExecArray): Zone {
  const minutes = Number(match[2]) * 60 + Number(match[4] ?? 0);
  const offset = match[1] === "-" ? 0 - minutes : minutes;
  const valid = isOffset(offset) && Number(match[4] ?? 0) < 60;
  return {
    start,
    end,
    written: text.slice(start, end),
    offsetMinutes: valid ? offset : null,
    iana: null,
    standardOf: null,
    trouble: valid ? null : "invalid-offset",
  };
}

function abbreviated(scene: Scene, written: string, start: number, end: number, abbreviation: Abbreviation | undefined): Zone | null {
  if (abbreviation === undefined) return null;
  const { iana, standardOf, byRegion } = abbreviation;
  if (byRegion === null) return { start, end, written, offsetMinutes: abbreviation.offsetMinutes, iana, standardOf, trouble: null };
  const region = settle(scene, byRegion, written, start);
  const offsetMinutes = region === null ? null : (byRegion[region] ?? null);
  const american = byRegion["US"] === offsetMinutes || region === null;
  const trouble = offsetMinutes === null ? "ambiguous-zone" : null;
  return { start, end, written, offsetMinutes, iana, standardOf: american ? standardOf : null, trouble };
}

/** Region given, then words of the text, then the language, then a reading that holds without any. */
function settle(scene: Scene, byRegion: Readonly<Record<string, number>>, written: string, start: number): string | null {
  if (scene.region !== null && scene.region in byRegion) return scene.region;
  const words = scene.evidence();
  const offsets = new Map<number, string>();
  for (const [region, offset] of Object.entries(byRegion)) {
    if (ZONE_EVIDENCE[region]?.split(", ").some((word) => words.has(word)) === true) offsets.set(offset, region);
  }
  const [only] = offsets.values();
  if (offsets.size === 1 && only !== undefined) return only;
  const language = REGION_OF_LANGUAGE[scene.lexicon.language];
  if (language !== undefined && language in byRegion) return language;
  if ("*" in byRegion) return "*";
  const habit = REGION_OF_HABIT[written];
  return habit !== undefined && AMERICAN_FORM.test(scene.text.slice(Math.max(0, start - 30), start)) ? habit : null;
}

/** "Nov 20, 2020 / 05:25 PM " or "02:32 PM ": the month first, or a 12-hour clock in capitals. */
const AMERICAN_FORM = /(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d[ ,:./|0-9APMapm-]{1,18}|\d ?[AP]M) ?\(?$/;

function skipBlank(text: string, at: number): number {
  return charClass(text.charCodeAt(at)) === Char.Blank ? at + 1 : at;
}

/** The first item that begins at or behind `end`. */
function firstFrom(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < items.length && (items[at]?.start ?? end) < end) at++;
  return at;
}
