/**
 * Coefficients of `decidePairs`, in the order of `FEATURES`: a logistic regression fitted by bench/fit/quotes-marks.ts.
 * They tell of length, place and governance, never of words.
 */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  en: [
    -1.08, -0.61, -0.15, -0.16, 0.03, 0.52, 0.64, -0.28, 1.25, 2.97, 2.26, 2.1, 0.26, 1.1, 0.7, 0.96, 0.37, 0.05, -0.78, 0.5, 0.65, -1.98,
    -0.68, 0.33, 0.08, 0.47, -1.32, -0.08, -0.68, 0.21, 0.68, 0.24, -2.64, -0.48, 0.86,
  ],
  de: [
    -0.3, -1.33, -0.64, -0.62, -0.55, 0.69, 1.14, 1.32, 0.88, 2.39, 1.45, 1.65, 0.47, -0.1, 0.61, -0.89, 0.5, 0.03, -0.35, 1.23, 1.61,
    -0.87, 0.07, 1.56, -0.79, -0.24, -0.52, -0.06, 0.48, -0.38, 0.26, -0.46, -0.16, -0.46, 0.31,
  ],
  fr: [
    -0.99, -1.25, -0.98, -0.22, -0.54, 0.44, 1.25, 1.3, 0.94, 3.14, 2.56, 2.29, 0.15, 0.71, 0.16, 0.8, -0.8, 0, 0.25, 0.65, 1.29, -0.67,
    0.09, 1.35, -1.29, -0.39, 0.01, 0.18, -1.11, -0.32, -0.35, -0.18, -0.21, 0.29, 1.24,
  ],
};

/** How much more proof a language asks for words that no cue governs by form: Russian puts every name in marks. */
const STRICTER: Readonly<Record<string, number>> = { fr: 0.2, ru: 1.5, uk: 1.5, be: 1.5, bg: 0.8, tr: 1.5, az: 1.5 };

/** The coefficients of a language; the French ones, between the other two, where none were fitted. */
export function weightsOf(tag: string): readonly number[] {
  return WEIGHTS[tag] ?? WEIGHTS["fr"] ?? [];
}

export function strictnessOf(tag: string): number {
  return STRICTER[tag] ?? 0;
}
