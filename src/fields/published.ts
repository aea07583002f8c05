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
/** A stamp is chosen when it scores this much more than any of another day, and than "none of them": by cross-validation. */
const AHEAD_OF_OTHERS = 1;
const AHEAD_OF_NONE = 0.9;
const NONE = { published: null, updated: null };

/** Chooses the publication stamp among the dates around the headline and the body. */
export function readPublication(sheet: Sheet, headline: number, context: Context): Publication {
  const stamps = sheet.start < 0 ? [] : findStamps(sheet, headline, context);
  const scores = scoreTable(FOREST, stampRows(sheet, headline, stamps), WIDTH, stamps.length + 1, ALL_TREES);
  const { published, updated } = chooseStamps(stamps, scores);
  const claims = [published, updated].flatMap((stamp) => {
    const block = sheet.lines[stamp?.line ?? -1]?.block;
    return stamp === null || block === undefined ? [] : [claimIn("timestamp", block, stamp.timestamp.span)];
  });
  return { published: published?.timestamp ?? null, updated: updated?.timestamp ?? null, line: published?.line ?? -1, claims };
}

/**
 * The publication and the update among scored stamps; the score behind the last stamp's is that of "none of them". Right or silent:
 * where a stamp of another day scores nearly as well, or none at all does, nothing is chosen.
 */
export function chooseStamps(
  stamps: readonly Stamp[],
  scores: ArrayLike<number>,
  aheadOfOthers = AHEAD_OF_OTHERS,
  aheadOfNone = AHEAD_OF_NONE,
): { published: Stamp | null; updated: Stamp | null } {
  let best = -1;
  for (let i = 0; i < stamps.length; i++) if (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const chosen = stamps[best];
  if (chosen === undefined) return NONE;
  const own = scores[best] ?? 0;
  const isUnsure = stamps.some((stamp, i) => isRival(stamp, chosen) && (scores[i] ?? 0) > own - aheadOfOthers);
  if (isUnsure || own < (scores[stamps.length] ?? 0) + aheadOfNone) return NONE;
  const beside = stamps.filter((other) => other !== chosen && Math.abs(other.line - chosen.line) <= BESIDE);
  if (chosen.label === "updated") {
    const first = beside.find((other) => other.label === "published" && dayOf(other) <= dayOf(chosen));
    if (first !== undefined) return { published: first, updated: chosen };
  }
  const updated = beside.find(({ label }) => label === "updated") ?? null;
  const clock = hasClock(chosen)
    ? undefined
    : beside.find((other) => other !== updated && hasClock(other) && dayOf(other) === dayOf(chosen));
  return { published: clock ?? chosen, updated };
}

/** Another day than the chosen one's, and not the other half of "published ..., updated ...". */
function isRival(other: Stamp, chosen: Stamp): boolean {
  if (dayOf(other) === dayOf(chosen)) return false;
  const isPair = other.label !== null && chosen.label !== null && other.label !== chosen.label;
  const isUpdate = other.label === "updated" && dayOf(other) > dayOf(chosen);
  return !(isPair || isUpdate) || Math.abs(other.line - chosen.line) > BESIDE;
}

function dayOf({ timestamp }: Stamp): string {
  return timestamp.iso.slice(0, 10);
}

function hasClock({ timestamp }: Stamp): boolean {
  return timestamp.iso.includes("T");
}
