import * as z from "zod/mini";
import type { Locale } from "./locale/locale.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { isZoneId } from "./time/offset.js";

/** How a text is read. Every key is optional; unknown keys, `null` and ill-formed values are an OptionsError. */
export interface ParseOptions {
  /** Language packs to read with. Default in "wirecopy": all; required in "wirecopy/core". */
  locales?: readonly Locale[];
  /** BCP 47: skips detection. Null here and below is the same as nothing, so that an article's own values can be handed on. */
  language?: string | null;
  /** ISO 3166-1 alpha-2, any case: settles day/month order and ambiguous zones. */
  region?: string | null;
  /** RFC 3339 date-time with offset, or a date: resolves "Monday" and missing years where the article has no date of its own. */
  reference?: string | null;
  /** IANA id or "+01:00": the publisher's zone, used when the text states none; `inferred` then has "offset". */
  zone?: string | null;
  /** Code units read; a positive integer or Infinity. The rest becomes one `unparsed` segment and a diagnostic. */
  maxLength?: number;
  /** Hears each diagnostic when it is found. */
  onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** Options checked and completed. */
export interface ResolvedOptions {
  readonly locales: readonly Locale[];
  readonly language: string | null;
  readonly region: string | null;
  readonly reference: string | null;
  readonly zone: string | null;
  readonly maxLength: number;
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

export interface OptionsIssue {
  path: (string | number)[];
  message: string;
}

/** The caller's options are wrong: a bug of the program, not of the text. */
export class OptionsError extends Error {
  override readonly name: string = "OptionsError";
  /** One entry for each wrong value: where it stands and what is wrong with it. */
  readonly issues: readonly OptionsIssue[];

  constructor(issues: readonly OptionsIssue[]) {
    super(`Wrong options: ${issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ")}`);
    this.issues = issues;
  }
}

const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;
const REFERENCE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;

const optionsSchema = z.strictObject({
  locales: z.optional(
    z.custom<readonly Locale[]>(
      (value) => Array.isArray(value) && value.length > 0 && value.every((pack) => isPack(pack)),
      "must be a non-empty array of language packs",
    ),
  ),
  language: z.nullish(z.string().check(z.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i, "must be a BCP 47 language tag"))),
  region: z.nullish(z.string().check(z.regex(/^[a-z]{2}$/i, "must be an ISO 3166-1 alpha-2 code"))),
  reference: z.nullish(z.string().check(z.refine(isReference, "must be an RFC 3339 date-time with offset, or a date"))),
  zone: z.nullish(
    z.string().check(z.refine((zone) => OFFSET.test(zone) || isZoneId(zone), 'must be an IANA zone id or an offset like "+01:00"')),
  ),
  maxLength: z.optional(
    z.custom<number>((value) => value === Infinity || (Number.isInteger(value) && value > 0), "must be a positive integer or Infinity"),
  ),
  onDiagnostic: z.optional(z.custom<(diagnostic: Diagnostic) => void>((value) => typeof value === "function", "must be a function")),
});

/**
 * Checks options and fills in what was left out.
 *
 * @throws OptionsError naming every wrong value.
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  const result = optionsSchema.safeParse(options ?? (options === null ? null : {}));
  if (!result.success)
    throw new OptionsError(
      result.error.issues.map(({ path, message }) => ({ path: path.map((key) => (typeof key === "number" ? key : String(key))), message })),
    );
  const { locales, language, region, reference, zone, maxLength, onDiagnostic } = result.data;
  if (locales === undefined) throw new OptionsError([{ path: ["locales"], message: 'is required: import packs from "wirecopy/locales"' }]);
  return {
    locales,
    language: language ?? null,
    region: region?.toUpperCase() ?? null,
    reference: reference?.toUpperCase() ?? null,
    zone: zone ?? null,
    maxLength: maxLength ?? Infinity,
    ...(onDiagnostic === undefined ? {} : { onDiagnostic }),
  };
}

function isPack(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Partial<Locale>).tag === "string" &&
    typeof (value as Partial<Locale>).dates === "object"
  );
}

function isReference(value: string): boolean {
  const match = REFERENCE.exec(value);
  if (match === null) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day ?? 0);
  return (
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day &&
    !(hour !== undefined && hour > 23) &&
    !(minute !== undefined && minute > 59) &&
    !(second !== undefined && second > 60)
  );
}
