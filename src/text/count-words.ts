const WORDLIKE = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Tokens between blanks that hold a letter or digit; each Han or kana character is a word of its own. `text` is a clean reading. */
export function countWords(text: string): number {
  let words = 0;
  for (const token of text.split(" ")) {
    if (!WORDLIKE.test(token)) continue;
    if (!IDEOGRAPH.test(token)) words++;
    else words += countIdeographic(token);
  }
  return words;
}

function countIdeographic(token: string): number {
  let words = 0;
  let inWord = false;
  for (const character of token) {
    const ideograph = IDEOGRAPH.test(character);
    if (ideograph || (!inWord && WORDLIKE.test(character))) words++;
    inWord = !ideograph && (inWord || WORDLIKE.test(character));
  }
  return words;
}
