/**
 * Coefficients of `decidePairs`, in the order of `FEATURES`: a logistic regression fitted by bench/fit/quotes-marks.ts.
 * They tell of length, place and governance, never of words.
 */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  en: [-0.9, -0.54, -0.15, -0.13, 0.04, 0.48, 0.61, -0.32, 1.14, 2.73, 1.85, 2.27, 0.52, 0.92, 0.59, 0.77, 0.4, -0.04, -0.81, 0.52, 0.67, -1.98, -0.63, 0.37, 0.04, 0.41, -1.44, -0.14, -0.78, 0.17, 0.7, 0.3, -2.56, -0.52, 0.86],
  de: [-0.37, -1.47, -0.61, -0.48, -0.52, 0.66, 1.08, 1.34, 0.4, 1.75, 1.5, 1.6, 0.46, -0.05, 0.58, -1.11, 0.55, 0.03, -0.32, 1.15, 1.63, -0.82, 0.41, 1.81, -0.67, -0.11, -0.5, -0.13, 0.48, -0.43, 0.2, -0.31, -0.19, -0.46, -0.02],
  fr: [-1.07, -1.36, -0.98, -0.09, -0.48, 0.3, 1.36, 1.24, 0.99, 2.01, 2.17, 2.47, 0.23, 0.46, 0.29, 0.7, -0.75, 0, 0.27, 0.7, 1.38, -0.65, 0.26, 1.7, -1.14, -0.14, 0.02, 0.23, -0.89, -0.3, -0.25, -0.05, -0.27, 0.46, 1.24],
};

/** What makes a stretch a quotation differs by the use a language makes of marks; this much more proof is asked. */
const STRICTER: Readonly<Record<string, number>> = { en: 0, de: 0, fr: 0.2, ru: 1.5, uk: 1.5, be: 1.5, bg: 0.8, tr: 1.5, az: 1.5 };

const compiled = new Map<string, readonly number[]>();
for (const tag of new Set([...Object.keys(WEIGHTS), ...Object.keys(STRICTER)])) {
  const [constant = 0, ...rest] = WEIGHTS[tag] ?? WEIGHTS["fr"] ?? [];
  compiled.set(tag, [constant - (STRICTER[tag] ?? 0), ...rest]);
}

/** The coefficients of a language; French ones, the middle of the three, where none were fitted. */
export function weightsOf(tag: string): readonly number[] {
  return compiled.get(tag) ?? compiled.get("fr") ?? [];
}
