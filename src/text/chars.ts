/** Ordinary text. */
export const PLAIN = 0;
/** White space or a line end. */
export const WHITE = 1;
/** Dropped from readings: BOM, soft hyphen, zero-width space, word joiner, bidi controls, C0/C1 controls. */
export const INVISIBLE = 2;
/** Possible start of a character reference. */
export const AMPERSAND = 3;

const LOW = new Uint8Array(0x100);
LOW.fill(INVISIBLE, 0, 0x20);
LOW.fill(INVISIBLE, 0x7f, 0xa0);
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0]) LOW[code] = WHITE;
LOW[0xad] = INVISIBLE;
LOW[0x26] = AMPERSAND;

/** What a UTF-16 code unit means to the normaliser. ZWJ and ZWNJ are plain: Persian, Indic scripts and emoji need them. */
export function unitClass(code: number): number {
  if (code < 0x100) return LOW[code] ?? PLAIN;
  if (code < 0x2000) return code === 0x061c ? INVISIBLE : code === 0x1680 ? WHITE : PLAIN;
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
