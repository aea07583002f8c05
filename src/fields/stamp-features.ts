import type { Sheet } from "./sheet.js";
import type { Stamp } from "./stamps.js";

/** Columns of the model that chooses the publication stamp. The last row of a page stands for "none of them". */
export const STAMP_FEATURES = [
  "none",
  "candidates",
  "fromHeadline",
  "fromPrinting",
  "toBody",
  "afterBody",
  "inBody",
  "labelPublished",
  "labelUpdated",
  "minute",
  "offset",
  "lineLength",
  "share",
  "order",
  "rest",
  "near",
  "above",
  "indexBelow",
  "sameDay",
  "daysToLatest",
  "daysToEarliest",
  "weekday",
  "firstBelow",
  "labelsAround",
  "lineAbove",
  "sameLineLabel",
  "copies",
  "minuteAround",
  "hasHeadline",
  "gap",
] as const;

const FAR = 40;

export function stampRows(sheet: Sheet, headline: number, stamps: readonly Stamp[]): Float32Array {
  const width = STAMP_FEATURES.length;
  const table = new Float32Array((stamps.length + 1) * width);
  const anchor = headline < 0 ? sheet.start : headline;
  const printed = sheet.copies.get(sheet.lines[headline]?.folded ?? "") ?? [];
  const days = stamps.map(({ timestamp }) => dayOf(timestamp.iso));
  const latest = Math.max(...days);
  const earliest = Math.min(...days);
  const firstBelow = stamps.findIndex(({ line }) => line >= anchor);
  let indexBelow = 0;
  stamps.forEach((stamp, index) => {
    const { timestamp, line, from, to, label, order } = stamp;
    const own = sheet.lines[line];
    const text = own?.text ?? "";
    const day = days[index] ?? 0;
    const minute = timestamp.iso.includes("T");
    const nearest = printed.reduce((best, at) => (Math.abs(line - at) < Math.abs(best) ? line - at : best), line - anchor);
    const values = [
      0,
      Math.min(12, stamps.length),
      clamp(line - anchor),
      clamp(nearest),
      clamp(line - sheet.start),
      line >= sheet.end ? 1 : 0,
      own?.body === true ? 1 : 0,
      label === "published" ? 1 : 0,
      label === "updated" ? 1 : 0,
      minute ? 1 : 0,
      timestamp.offsetMinutes === null ? 0 : 1,
      Math.min(220, text.length),
      (to - from) / Math.max(1, text.length),
      order,
      Math.min(100, from),
      stamps.filter((other) => other !== stamp && Math.abs(other.line - line) <= 4).length,
      Math.min(8, index),
      line >= anchor ? indexBelow : -1,
      days.filter((other) => other === day).length,
      Math.min(400, latest - day),
      Math.min(400, day - earliest),
      /^\p{L}{2,}/u.test(timestamp.text) ? 1 : 0,
      index === firstBelow ? 1 : 0,
      stamps.some((other) => other !== stamp && other.label === "published" && Math.abs(other.line - line) <= 3) ? 1 : 0,
      Math.min(300, sheet.lines[line - 1]?.weight ?? 0),
      stamps.some((other) => other !== stamp && other.line === line && other.label !== null) ? 1 : 0,
      Math.min(4, (sheet.copies.get(own?.folded ?? "") ?? []).length),
      stamps.some((other) => other !== stamp && Math.abs(other.line - line) <= 3 && other.timestamp.iso.includes("T")) ? 1 : 0,
      headline < 0 ? 0 : 1,
      Math.min(3, own?.gap ?? 0),
    ];
    table.set(values, index * width);
    if (line >= anchor) indexBelow++;
  });
  const none = stamps.length * width;
  table[none] = 1;
  table[none + 1] = Math.min(12, stamps.length);
  return table;
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}

/** Days since 1970 of an ISO date. */
function dayOf(iso: string): number {
  return Math.floor(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000);
}
