import type { Locale } from "./locale/locale.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { isZoneId } from "./time/offset.js";

/** How a text is read. Every key is optional; unknown keys and ill-formed values are an OptionsError, and so is null for the whole. */
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

/** One wrong value. */
export interface OptionsIssue {
  /** The key it stands at; empty when the options as a whole or an unknown key are wrong. */
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

interface Check {
  /** Null is the same as nothing. */
  readonly nullable?: true;
  readonly holds: (value: unknown) => boolean;
  readonly message: string;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** One check a key, by hand: a schema library would be the larger part of a bundle that reads dates alone. */
const CHECKS: Readonly<Record<keyof ParseOptions, Check>> = {
  locales: {
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every((pack) => isPack(pack)),
    message: "must be a non-empty array of language packs",
  },
  language: {
    nullable: true,
    holds: (value) => isText(value) && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value),
    message: "must be a BCP 47 language tag",
  },
  region: { nullable: true, holds: (value) => isText(value) && /^[a-z]{2}$/i.test(value), message: "must be an ISO 3166-1 alpha-2 code" },
  reference: {
    nullable: true,
    holds: (value) => isText(value) && isReference(value),
    message: "must be an RFC 3339 date-time with offset, or a date",
  },
  zone: {
    nullable: true,
    holds: (value) => isText(value) && (OFFSET.test(value) || isZoneId(value)),
    message: 'must be an IANA zone id or an offset like "+01:00"',
  },
  maxLength: {
    holds: (value) => value === Infinity || (Number.isInteger(value) && Number(value) > 0),
    message: "must be a positive integer or Infinity",
  },
  onDiagnostic: { holds: (value) => typeof value === "function", message: "must be a function" },
};

const CHECK_LIST = /* @__PURE__ */ Object.entries(CHECKS);

/**
 * Checks options and fills in what was left out.
 *
 * @throws OptionsError naming every wrong value.
 */
export function resolveOptions(options: unknown): ResolvedOptions {
  const given = options === undefined ? {} : options;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new OptionsError([{ path: [], message: "must be an object" }]);
  const issues: OptionsIssue[] = [];
  for (const [key, { nullable, holds, message }] of CHECK_LIST) {
    const value = (given as Record<string, unknown>)[key];
    if (value !== undefined && !(nullable === true && value === null) && !holds(value)) issues.push({ path: [key], message });
  }
  for (const key in given) if (!Object.hasOwn(CHECKS, key)) issues.push({ path: [], message: `unknown key "${key}"` });
  if (issues.length > 0) throw new OptionsError(issues);
  const { locales, language, region, reference, zone, maxLength, onDiagnostic } = given as ParseOptions;
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
