/** Ordinary text. */
export const PLAIN = 0;
/** White space or a line end. */
export const WHITE = 1;
/** Dropped from readings: BOM, soft hyphen, zero-width space, word joiner, bidi controls, C0/C1 controls. */
export const INVISIBLE = 2;
/** Possible start of a character reference. */
export const AMPERSAND = 3;

/** What a UTF-16 code unit means to the normaliser. ZWJ and ZWNJ are plain: Persian, Indic scripts and emoji need them. */
export function unitClass(code: number): number {
  return unitInfo(code) & CLASS;
}

/** In the info of a unit: its class. */
export const CLASS = 3;
/** In the info of a unit: NFC may change it beside some neighbour. */
export const COMPOSABLE = 4;
/** Set in every info, so that none is 0. */
const DESCRIBED = 8;

/** Infos, each filled in when its unit is first met: the whole plane up front would cost more than most texts. */
const INFO = /* @__PURE__ */ new Uint8Array(0x10000);

/** Class and `COMPOSABLE` of a UTF-16 code unit in one look-up; plain for NaN, the code behind the end of a string. */
export function unitInfo(code: number): number {
  return INFO[code] || describe(code);
}

function describe(code: number): number {
  const info = classify(code) | (code >= 0x300 && !isComposed(code) ? COMPOSABLE : 0) | DESCRIBED;
  INFO[code] = info;
  return info;
}

function classify(code: number): number {
  if (code < 0xa0) {
    if (code === 0x26) return AMPERSAND;
    if ((code >= 0x09 && code <= 0x0d) || code === 0x20 || code === 0x85) return WHITE;
    return code < 0x20 || code >= 0x7f ? INVISIBLE : PLAIN;
  }
  if (code < 0x2000) {
    if (code === 0xa0 || code === 0x1680) return WHITE;
    return code === 0xad || code === 0x061c ? INVISIBLE : PLAIN;
  }
  if (code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return WHITE;
    if (code === 0x200b || code === 0x200e || code === 0x200f) return INVISIBLE;
    if (code >= 0x202a && code <= 0x202e) return INVISIBLE;
    return code >= 0x2060 ? INVISIBLE : PLAIN;
  }
  if (code === 0x3000) return WHITE;
  return code === 0xfeff ? INVISIBLE : PLAIN;
}

/** Ranges, sorted, whose characters NFC leaves as they are beside any neighbour: the common ones, so that most texts skip the composing look. */
const COMPOSED = [
  0x388, 0x482, 0x48a, 0x52f, 0x531, 0x58f, 0x5d0, 0x5ea, 0x620, 0x64a, 0x10d0, 0x10ff, 0x2010, 0x2027, 0x2030, 0x203f, 0x20a0, 0x20bf,
  0x3001, 0x3029, 0x3041, 0x3096, 0x30a1, 0x30ff, 0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xff01, 0xff5e,
] as const;

/** Whether NFC keeps the character whatever stands beside it. False may only cost time. */
export function isComposed(code: number): boolean {
  for (let i = 0; i < COMPOSED.length; i += 2) {
    if (code < (COMPOSED[i] ?? 0)) return false;
    if (code <= (COMPOSED[i + 1] ?? 0)) return true;
  }
  return false;
}

const MARK = /\p{M}/u;

/** Whether the character joins the one before it under NFC: a combining mark or a Hangul vowel or final jamo. */
export function isExtender(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  // Ideographs, Hangul syllables and kana hold no marks but these two; the look-up is the costly part.
  if (codePoint >= 0x3041 && codePoint <= 0xa66e) return codePoint === 0x3099 || codePoint === 0x309a;
  if (codePoint >= 0xac00 && codePoint <= 0xd7ff) return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return true;
  return MARK.test(String.fromCodePoint(codePoint));
}
