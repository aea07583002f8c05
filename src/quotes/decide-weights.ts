/**
 * Coefficients of `decidePairs`, in the order of `FEATURES`: a logistic regression fitted by bench/fit/quotes-marks.ts.
 * They tell of length, place and governance, never of words.
 */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  en: [-0.97, -0.62, -0.18, -0.12, 0.04, 0.51, 0.65, -0.29, 1.21, 2.9, 2.21, 2.09, 0.24, 1.09, 0.73, 0.94, 0.4, 0.02, -0.77, 0.51, 0.63, -1.96, -0.7, 0.37, 0.09, 0.49, -1.32, -0.08, -0.69, 0.24, 0.71, 0.27, -2.55, -0.49, 0.87],
  de: [-0.32, -1.36, -0.64, -0.61, -0.55, 0.7, 1.15, 1.31, 0.83, 2.33, 1.55, 1.62, 0.47, -0.1, 0.71, -0.9, 0.48, 0.04, -0.33, 1.26, 1.61, -0.83, 0.15, 1.64, -0.75, -0.22, -0.4, -0.08, 0.47, -0.44, 0.3, -0.47, -0.16, -0.42, 0.3],
  fr: [-0.85, -1.29, -0.95, -0.18, -0.55, 0.47, 1.22, 1.28, 0.92, 3.08, 2.5, 2.22, 0.15, 0.67, 0.29, 0.79, -0.87, 0, 0.22, 0.7, 1.27, -0.72, 0.05, 1.28, -1.29, -0.41, 0.01, 0.16, -1.08, -0.33, -0.29, -0.17, -0.22, 0.25, 1.32],
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
