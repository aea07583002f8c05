/** What one UTF-16 code unit means to the normaliser. */
export const enum Unit {
  /** Ordinary text. */
  Plain = 0,
  /** White space or a line end. */
  White = 1,
  /** Dropped from readings: BOM, soft hyphen, zero-width space, word joiner, bidi controls, C0/C1 controls. */
  Invisible = 2,
  /** Possible start of a character reference. */
  Ampersand = 3,
}

const LOW = new Uint8Array(0x100);
for (let code = 0; code < 0x20; code++) LOW[code] = Unit.Invisible;
for (let code = 0x7f; code < 0xa0; code++) LOW[code] = Unit.Invisible;
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0]) LOW[code] = Unit.White;
LOW[0xad] = Unit.Invisible;
LOW[0x26] = Unit.Ampersand;

/** Class of a code unit. ZWJ and ZWNJ are plain: Persian, Indic scripts and emoji need them. */
export function unitClass(code: number): Unit {
  if (code < 0x100) return LOW[code] as Unit;
  if (code < 0x2000) return code === 0x061c ? Unit.Invisible : code === 0x1680 ? Unit.White : Unit.Plain;
  if (code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return Unit.White;
    if (code === 0x200b || code === 0x200e || code === 0x200f) return Unit.Invisible;
    if (code >= 0x202a && code <= 0x202e) return Unit.Invisible;
    return code >= 0x2060 && code !== 0x2065 ? Unit.Invisible : Unit.Plain;
  }
  if (code === 0x3000) return Unit.White;
  return code === 0xfeff ? Unit.Invisible : Unit.Plain;
}

/** Whether the character joins the one before it under NFC: a combining mark or a Hangul vowel or final jamo. */
export function isExtender(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return true;
  // Scripts without combining marks that could follow a base in practice; spares the property look-up.
  if (codePoint >= 0x3400 && codePoint <= 0xd7ff) return codePoint >= 0xa66f && codePoint < 0xac00 && /\p{M}/u.test(String.fromCodePoint(codePoint));
  return /\p{M}/u.test(String.fromCodePoint(codePoint));
}
