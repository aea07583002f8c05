/**
 * Whether a name is nothing but ASCII letters, digits, apostrophes and hyphens with single blanks between: folding it for look-up
 * is then putting it in lower case.
 */
export function isSimpleName(name: string): boolean {
  let blank = true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
      continue;
    }
    const letter = code | 0x20;
    if (!((letter >= 0x61 && letter <= 0x7a && code < 0x80) || (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x2d))
      return false;
    blank = false;
  }
  return !blank;
}
