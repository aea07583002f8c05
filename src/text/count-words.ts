/** Tokens between blanks that hold a letter or digit; each Han or kana character is a word of its own. `text` is a clean reading. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) inWord = false;
    else if (isIdeograph(code)) {
      words++;
      inWord = false;
    } else if (!inWord && isWordlike(code)) {
      words++;
      inWord = true;
    }
  }
  return words;
}

/** Han, hiragana, katakana; of the Han beyond the BMP, each high surrogate. */
function isIdeograph(code: number): boolean {
  if (code < 0x3005) return false;
  return (
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888) ||
    code === 0x3005
  );
}

/** A letter or digit, told from punctuation by its block: counting needs no finer look. */
function isWordlike(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x20a0 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0xff00 && code <= 0xff0f) && code < 0xfff0;
}
