import type { Context } from "../context.js";
import type { Timestamp } from "../model/timestamp.js";
import { readForest, scoreTable } from "../page/forest.js";
import type { Claim } from "../segments/resolve.js";
import { ALL_TREES } from "./all-trees.js";
import { claimIn, type Sheet } from "./sheet.js";
import { stampRows, STAMP_FEATURES } from "./stamp-features.js";
import { STAMP_FOREST } from "./stamp-model.js";
import { findStamps, type Stamp } from "./stamps.js";

export interface Publication {
  readonly published: Timestamp | null;
  /** A later version's stamp beside the publication; a lone "Updated" is the publication. */
  readonly updated: Timestamp | null;
  /** Line of the sheet the publication stamp stands on; -1 for none. */
  readonly line: number;
  readonly claims: Claim[];
}

const WIDTH = STAMP_FEATURES.length;
const FOREST = /* @__PURE__ */ readForest(STAMP_FOREST, STAMP_FEATURES);
/** An update stamp stands at most this many lines from the publication. */
const BESIDE = 3;

/** Chooses the publication stamp among the dates around the headline and the body. */
export function readPublication(sheet: Sheet, headline: number, context: Context): Publication {
  const stamps = sheet.start < 0 ? [] : findStamps(sheet, headline, context);
  const chosen = choose(sheet, headline, stamps);
  if (chosen === null) return { published: null, updated: null, line: -1, claims: [] };
  const beside = stamps.filter((other) => other !== chosen && Math.abs(other.line - chosen.line) <= BESIDE);
  const first =
    chosen.label === "updated"
      ? (beside.find(({ label, timestamp }) => label === "published" && timestamp.iso.slice(0, 10) <= chosen.timestamp.iso.slice(0, 10)) ??
        chosen)
      : chosen;
  const later = first === chosen ? beside.find(({ label }) => label === "updated") : chosen;
  const claims = [first, ...(later === undefined || later === first ? [] : [later])].flatMap(({ line, timestamp }) => {
    const block = sheet.lines[line]?.block;
    return block === undefined ? [] : [claimIn("timestamp", block, timestamp.span)];
  });
  return { published: first.timestamp, updated: later === undefined || later === first ? null : later.timestamp, line: first.line, claims };
}

/** The stamp that scores best; null when "none of them" does. */
function choose(sheet: Sheet, headline: number, stamps: readonly Stamp[]): Stamp | null {
  if (stamps.length === 0) return null;
  const count = stamps.length + 1;
  const scores = scoreTable(FOREST, stampRows(sheet, headline, stamps), WIDTH, count, ALL_TREES);
  let best = count - 1;
  for (let i = 0; i < count; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return stamps[best] ?? null;
}
