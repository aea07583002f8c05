/**
 * A sentence, the one mention in it as printed, and its value. The day of publication is Thursday, 14 March 2024, 10:00 UTC.
 * The fourth element is the caller's region, where the case needs one.
 */
export type DateCase = readonly [text: string, found: string, iso: string, region?: string];
