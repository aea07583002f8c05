/**
 * Coefficients of `decidePairs`, in the order of `FEATURES`: a logistic regression fitted by bench/fit/quotes-marks.ts.
 * They tell of length, place and governance, never of words.
 */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  en: [
    -0.9, -0.76, -0.29, -0.15, 0.08, 0.56, 0.71, -0.17, 0.44, 2.2, 1.77, 1.5, -0.23, 1.27, 0.45, 0.33, 0.79, 0.07, -0.7, 0.32, 0.51, -1.73,
    -0.74, 0.18, -0.13, 0.52, -1.66, 0.33, 0, 0.02, 0.39, 0.4, -3.24, -0.46, 0.47, 1.03, 0.03, -0.81, 0.08, -0.2, 0.83, -0.04, -1.88, 1.34,
  ],
  de: [
    0, -1.37, -0.69, -0.72, -0.42, 0.6, 1.29, 1.29, 0.76, 2.33, 0.92, 2, 0.21, 0.18, 0.35, -0.43, 0.77, 0.12, -0.5, 0.54, 1.25, -0.7, 0.14,
    1.6, -0.91, -0.19, -0.39, 0.22, 0.18, -0.34, 0.33, -0.25, -1.02, -0.44, 0.3, 0.32, -1.17, 0.54, 0.25, -2.17, 0.45, 0.35, -1.85, 1.49,
  ],
  fr: [
    -0.91, -1.63, -0.85, -0.17, -0.47, 0.5, 1.28, 1.32, 1.03, 2.93, 2.34, 2.35, 0.16, 0.69, 0.16, 0.66, -0.83, 0, 0.25, 0.64, 1.31, -0.67,
    0.02, 1.32, -1.36, -0.45, 0.01, 0.27, -1.15, -0.22, -0.42, -0.16, -0.22, 0.36, 1.29, 0.69, -0.5, -0.34, 0.94, 0.13, -0.32, 0.52, -0.45,
    0.84,
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
