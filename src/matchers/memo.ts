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

/** The same for a list of packs that nobody changes, as that of a context is. */
export function memoByLocales<T>(compile: (locales: readonly Locale[]) => T): (locales: readonly Locale[]) => T {
  const made = new WeakMap<readonly Locale[], T>();
  return (locales) => {
    let value = made.get(locales);
    if (value === undefined) {
      value = compile(locales);
      made.set(locales, value);
    }
    return value;
  };
}
