import type { Locale } from "../locale/locale.js";

/** Compiles a pack once: the result is kept as long as the pack itself. */
export function memoByLocale<T>(compile: (locale: Locale) => T): (locale: Locale) => T {
  const made = new WeakMap<Locale, T>();
  return (locale) => {
    let value = made.get(locale);
    if (value === undefined) {
      value = compile(locale);
      made.set(locale, value);
    }
    return value;
  };
}

/** The same for a list of packs: by the list itself, made anew when the caller has changed it meanwhile. */
export function memoByLocales<T>(compile: (locales: readonly Locale[]) => T): (locales: readonly Locale[]) => T {
  const made = new WeakMap<readonly Locale[], { readonly of: readonly Locale[]; readonly value: T }>();
  return (locales) => {
    let known = made.get(locales);
    if (known === undefined || !isSameList(known.of, locales)) {
      known = { of: [...locales], value: compile(locales) };
      made.set(locales, known);
    }
    return known.value;
  };
}

function isSameList(left: readonly Locale[], right: readonly Locale[]): boolean {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}
