import type { Locale } from "./locale/locale.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Span } from "./model/span.js";
import { DIAGNOSTICS, type DiagnosticCode } from "./vocabulary.js";

/** What one call carries from stage to stage. Stages that narrow it make a copy: `narrowed(context, { reference })`. */
export interface Context {
  readonly source: string;
  /** The language decided first, then the other packs given. */
  readonly locales: readonly Locale[];
  /** BCP 47; null when undecided. */
  readonly language: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly region: string | null;
  /** RFC 3339 date-time with offset, or a date. */
  readonly reference: string | null;
  /** IANA id or "+01:00": the publisher's zone. */
  readonly zone: string | null;
  readonly report: (code: DiagnosticCode, span: Span | null, message?: string) => void;
}

/**
 * A context of what the options and the language settle. Contexts are written out, here and below: an object that spread makes and that
 * gains keys has a hidden class of its own, and each stage that reads one would look its keys up anew.
 */
export function contextOf(settled: Omit<Context, "source" | "report">, source: string, report: Context["report"]): Context {
  const { locales, language, region, reference, zone } = settled;
  return { source, locales, language, region, reference, zone, report };
}

/** A copy with other values for some keys. */
export function narrowed(
  context: Context,
  { source = context.source, region = context.region, reference = context.reference, report = context.report }: Partial<Context>,
): Context {
  const { locales, language, zone } = context;
  return { source, locales, language, region, reference, zone, report };
}

/** A collector of diagnostics, in the order they were found; `notify` hears each at once. */
export function createReport(notify?: (diagnostic: Diagnostic) => void): { diagnostics: Diagnostic[]; report: Context["report"] } {
  const diagnostics: Diagnostic[] = [];
  const report: Context["report"] = (code, span, message) => {
    const [severity, standard] = DIAGNOSTICS[code];
    const diagnostic: Diagnostic = { code, severity, message: message ?? standard, span };
    diagnostics.push(diagnostic);
    notify?.(diagnostic);
  };
  return { diagnostics, report };
}
