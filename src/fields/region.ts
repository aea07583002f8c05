/** Where a text seems to come from, as far as the order of day and month goes: by dates that read one way only, zones and addresses. */
export function regionOf(source: string): string | null {
  const order = dateOrder(source);
  if (order !== 0) return order > 0 ? "GB" : "US";
  if (hasAmericanZone(source)) return "US";
  if (hasBritishZone(source) || hasAddress(source)) return "GB";
  const named = hasNumericDate(source) ? namedOrder(source) : 0;
  return named === 0 ? null : named > 0 ? "GB" : "US";
}

/** Whether the order matters at all. */
function hasNumericDate(source: string): boolean {
  return /\d\/\d{1,2}\/\d/.test(source);
}

const MONTH_FIRST = /[A-Z][a-z]{2,8}\.? \d{1,2},$/;
const DAY_FIRST = /\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?$/;

/** Dates like 4 March 2023 less those like March 4, 2023: who writes the one writes 4/3/2023, who the other 3/4/2023. */
function namedOrder(source: string): number {
  let order = 0;
  for (let at = source.indexOf(" 20"); at >= 0; at = source.indexOf(" 20", at + 3)) {
    const before = source.slice(Math.max(0, at - 16), at);
    if (MONTH_FIRST.test(before)) order--;
    else if (DAY_FIRST.test(before)) order++;
  }
  return order;
}

const NUMERIC_DATE = /(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/y;

/** Dates like 23/11/2022 less those like 11/23/2022. */
function dateOrder(source: string): number {
  let order = 0;
  for (let slash = source.indexOf("/"); slash >= 0; slash = source.indexOf("/", slash + 1)) {
    let from = slash;
    while (from > 0 && slash - from < 3 && isDigit(source.charCodeAt(from - 1))) from--;
    if (from === slash || slash - from > 2 || (from > 0 && "./-".includes(source.charAt(from - 1)))) continue;
    NUMERIC_DATE.lastIndex = from;
    const match = NUMERIC_DATE.exec(source);
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[2]);
    if (first > 12 && second <= 12) order++;
    if (second > 12 && first <= 12) order--;
    slash = from + match[0].length - 1;
  }
  return order;
}

const AMERICAN = new Set(["est", "edt", "pst", "pdt", "cdt", "mdt"]);
/** CST is China's time too: only a clock in the American way makes it America's. */
const CENTRAL = /\d ?[ap]\.?m\.? CST$/i;

/** What a small letter says of the place of a zone's name: one step of the search reaches over three code units. */
function isZoneLetter(letter: number): boolean {
  // c d e m p s t
  return letter >= 0x63 && letter <= 0x74 && ((1 << (letter - 0x63)) & 0x32407) !== 0;
}

/** The name of an American zone as a word, in any letter case. */
function hasAmericanZone(source: string): boolean {
  for (let at = 2; at < source.length; at += 3) {
    if (!isZoneLetter(source.charCodeAt(at) | 0x20)) continue;
    for (let last = at; last < at + 3 && last < source.length; last++) if (isAmericanZone(source, last)) return true;
  }
  return false;
}

/** Whether source[last] is the T of such a name. */
function isAmericanZone(source: string, last: number): boolean {
  const middle = source.charCodeAt(last - 1) | 0x20;
  if ((source.charCodeAt(last) | 0x20) !== 0x74 || (middle !== 0x73 && middle !== 0x64)) return false;
  if (isWordUnit(source.charCodeAt(last + 1))) return false;
  if (AMERICAN.has(source.slice(last - 2, last + 1).toLowerCase())) return !isWordUnit(source.charCodeAt(last - 3));
  return CENTRAL.test(source.slice(Math.max(0, last - 12), last + 1));
}

const BRITISH = /\b(?:GMT|UTC) ?\+ ?\d|\b(?:CET|CEST|BST)\b/;

function hasBritishZone(source: string): boolean {
  return ["GMT", "UTC", "CET", "CEST", "BST"].some((zone) => source.includes(zone)) && BRITISH.test(source);
}

const ADDRESS = /\.(?:co\.uk|co\.za|co\.nz|com\.au|ie|in)\b/y;

/** An address of a country that puts the day first and writes English. */
function hasAddress(source: string): boolean {
  for (let dot = source.indexOf("."); dot >= 0; dot = source.indexOf(".", dot + 1)) {
    const next = source.charCodeAt(dot + 1);
    if (next !== 0x63 && next !== 0x69) continue;
    ADDRESS.lastIndex = dot;
    if (ADDRESS.test(source)) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordUnit(code: number): boolean {
  return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80) || code === 0x5f;
}
