/** What one UTF-16 code unit is to the page reader. Letters are contiguous from `Lower` to `Kana`. */
export const enum Char {
  Other = 0,
  Space = 1,
  /** Combining marks, joiners: part of the word they stand in. */
  Mark = 2,
  Lower = 3,
  Upper = 4,
  /** Scripts without case, and Hangul. */
  Caseless = 5,
  /** Scripts written without spaces: Thai, Lao, Burmese, Khmer. */
  Unspaced = 6,
  /** Han and kana: one character says as much as two letters. */
  Han = 7,
  Digit = 8,
  /** Ends a sentence. */
  Stop = 9,
  Comma = 10,
  Colon = 11,
  Open = 12,
  Close = 13,
  /** Either end of a quotation: `"` and the apostrophes. */
  Quote = 14,
  /** Stands between entries of a menu, or before an item: | › » · • / > */
  Separator = 15,
  Dash = 16,
  /** © @ # and their like. */
  Sign = 17,
}

const RANGES: readonly (readonly [from: number, to: number, kind: Char])[] = [
  [0x300, 0x36f, Char.Mark],
  [0x531, 0x556, Char.Upper],
  [0x560, 0x588, Char.Lower],
  [0x591, 0x5c7, Char.Mark],
  [0x5d0, 0x5f4, Char.Caseless],
  [0x610, 0x61a, Char.Mark],
  [0x620, 0x64a, Char.Caseless],
  [0x64b, 0x65f, Char.Mark],
  [0x660, 0x669, Char.Digit],
  [0x66e, 0x6d3, Char.Caseless],
  [0x6d5, 0x6ef, Char.Mark],
  [0x6f0, 0x6f9, Char.Digit],
  [0x6fa, 0x7ff, Char.Caseless],
  [0x900, 0xdff, Char.Caseless],
  [0xe00, 0xeff, Char.Unspaced],
  [0xf00, 0xfff, Char.Caseless],
  [0x1000, 0x109f, Char.Unspaced],
  [0x10a0, 0x11ff, Char.Caseless],
  [0x1200, 0x137f, Char.Caseless],
  [0x1780, 0x17ff, Char.Unspaced],
  [0x1800, 0x1dff, Char.Caseless],
  [0x2c00, 0x2dff, Char.Caseless],
  [0x3041, 0x30ff, Char.Han],
  [0x3131, 0x318e, Char.Caseless],
  [0x31f0, 0x31ff, Char.Han],
  [0x3400, 0x9fff, Char.Han],
  [0xa000, 0xabff, Char.Caseless],
  [0xac00, 0xd7a3, Char.Caseless],
  [0xf900, 0xfaff, Char.Han],
  [0xfb1d, 0xfdff, Char.Caseless],
  [0xfe70, 0xfefc, Char.Caseless],
  [0xff10, 0xff19, Char.Digit],
  [0xff21, 0xff3a, Char.Upper],
  [0xff41, 0xff5a, Char.Lower],
  [0xff66, 0xff9f, Char.Han],
];

const SIGNS: readonly (readonly [characters: string, kind: Char])[] = [
  [" \t\n\r\u00a0\u3000", Char.Space],
  ["\u200c\u200d", Char.Mark],
  // Danda, Arabic and Armenian stops, Ethiopic, Burmese, Khmer, CJK, ellipsis.
  [".!?…。！？؟।॥։۔።၊။។｡．‥", Char.Stop],
  [",;،؛、，；・､", Char.Comma],
  [":：", Char.Colon],
  ["([{«„‚‹“「『【《〈（［〔", Char.Open],
  [")]}»›”」』】》〉）］〕", Char.Close],
  ["\"'’‘＂`´ʼ", Char.Quote],
  ["|/·•>▸►▶→↓←▼▲■□●○◆◇★☆※▪‣⁃∙◦✓❯＞｜¦", Char.Separator],
  ["-–—−‐‑‒―", Char.Dash],
  ["©@#®™&+=*<^~_\\%§€$£¥°", Char.Sign],
];

/** Class of each UTF-16 code unit. */
export const CHAR_CLASS: Uint8Array = /* @__PURE__ */ buildClasses();

/** Lower-case twin of each code unit below U+2000 that has one of equal length; above it nothing is folded. */
export const LOWER: Uint16Array = /* @__PURE__ */ buildLower();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of [
    [0x41, 0x52f],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      const lower = character.toLowerCase();
      if (lower !== character) table[code] = Char.Upper;
      else if (character.toUpperCase() !== character) table[code] = Char.Lower;
    }
  }
  for (const code of [0xaa, 0xba, 0x138, 0x149]) table[code] = Char.Lower;
  for (let code = 0x30; code <= 0x39; code++) table[code] = Char.Digit;
  for (const [from, to, kind] of RANGES) table.fill(kind, from, to + 1);
  for (const [characters, kind] of SIGNS) for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  return table;
}

function buildLower(): Uint16Array {
  const table = new Uint16Array(0x2000);
  for (let code = 0; code < table.length; code++) {
    table[code] = code;
    if (code >= 0x590 && code < 0x1e00) continue;
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  return table;
}
