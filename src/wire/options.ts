import { OptionsError, resolveOptions, type OptionsIssue, type ParseOptions, type ResolvedOptions } from "../options.js";
import { NATIONAL_SETS, type NationalSet } from "./national-sets.js";

/** How a wire is read: the options of `parseArticle`, and what only a transmission has. */
export interface WireOptions extends ParseOptions {
  /** The national 7-bit set (ISO 646) of a feed that writes "München" as `M}nchen`. Never guessed. */
  nationalSet?: NationalSet;
}

export interface ResolvedWireOptions {
  readonly parse: ResolvedOptions;
  readonly nationalSet: NationalSet | null;
}

/** Checks options and fills in what was left out. @throws OptionsError naming every wrong value. */
export function resolveWireOptions(options: unknown): ResolvedWireOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    return { parse: resolveOptions(options), nationalSet: null };
  const { nationalSet, ...rest } = options as WireOptions;
  const issues: OptionsIssue[] = [];
  if (nationalSet !== undefined && !NATIONAL_SETS.includes(nationalSet)) {
    issues.push({ path: ["nationalSet"], message: `must be one of ${NATIONAL_SETS.join(", ")}` });
  }
  let parse: ResolvedOptions | null = null;
  try {
    parse = resolveOptions(rest);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    issues.push(...error.issues);
  }
  if (parse === null || issues.length > 0) throw new OptionsError(issues);
  return { parse, nationalSet: nationalSet ?? null };
}
