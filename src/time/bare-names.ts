import type { Words } from "../locale/locale.js";

/** Entries of a list as printed; a comma inside an entry cannot be written, and none is needed. */
export function list(words: Words): string[] {
  const entries: string[] = [];
  for (const entry of words.split(",")) {
    const trimmed = entry.trim().replace(/\s+/g, " ");
    if (trimmed !== "") entries.push(trimmed);
  }
  return entries;
}

/** Letters that do not fall apart into a plain one and its mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: "l", đ: "d", ı: "i", ø: "o" };
/** Shorter names without their marks would be other words. */
const LONG_NAME = 6;

/** Names of months also as they are typed without accents: "pazdziernika", "ozujka". Of weekdays the plural may differ by an accent alone. */
export function withBare(forms: Words): Words {
  const bare = list(forms)
    .filter((form) => form.length >= LONG_NAME && /^[\p{Script=Latin}\p{M}]+$/u.test(form))
    .map((form) =>
      form
        .replace(/[łđıø]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
        .normalize("NFD")
        .replace(/\p{M}/gu, ""),
    );
  return `${forms}, ${bare.join(", ")}`;
}
