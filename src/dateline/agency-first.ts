import { agenciesOf } from "../agencies/table.js";
import type { Context } from "../context.js";
import { countriesOfCity } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { isAlert } from "./alerts.js";
import { readDate } from "./date.js";
import type { DatelineDraft, Evidence, Head } from "./draft.js";
import { finish, readRest } from "./items.js";
import { readPlaces } from "./places.js";
import { caseOf, skipSeparators, type AgencyMatch, type Group } from "./scan.js";
import { hasBreak, isKnown, isPlausible, nameOf, SHORTEST_LEAD, startsLower, STRONG } from "./verdict.js";

/** "(ANSA) - ROMA, 17 NOV -", "(Bloomberg) --", "TEMPO.CO, Jakarta -", "STT—AFP, Pariisi". */
export function readAgencyFirst(
  head: Head,
  from: ViewRange & { bracketed: boolean },
  agency: AgencyMatch,
  context: Context,
): DatelineDraft | null {
  const { text } = head;
  const draft: DatelineDraft = { places: [], agency, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: from.bracketed, unknown: false, close: "" };
  const next = skipSeparators(text, from.to);
  const separator = text.slice(from.to, next);
  const { places, to } = separator.includes("\n") ? { places: [], to: next } : readPlaces(head, next, context);
  if (places.length > 0) {
    const placed: DatelineDraft = { ...draft, places, authors: [] };
    readRest(head, placed, evidence, to, context);
    const ownLine = placed.bodyStart >= text.length || hasBreak(head, to, placed.bodyStart);
    const closed = placed.date !== null ? /[-—―_=:.]/.test(evidence.close) : STRONG.test(evidence.close);
    if (
      isPlausible(head, places, context) &&
      (from.bracketed || placed.date !== null || places.every((place) => isKnown(text, place))) &&
      (ownLine ? !from.bracketed && placed.bodyStart < text.length && places.every((place) => isKnown(text, place)) : closed) &&
      !startsLower(text, placed.bodyStart)
    )
      return placed;
  }
  const printed = text.slice(agency.from, agency.to);
  if (!from.bracketed && !isDomain(printed) && caseOf(printed) !== "none") return null;
  if (next >= text.length || readDate(text, next, context) !== null) return null;
  // "(CNN) President ...": without a sign the words of a lead must follow.
  if (
    !STRONG.test(separator) &&
    (separator.includes("\n") || text.length - next < SHORTEST_LEAD || startsLower(text, next) || agency.to - agency.from < 3)
  )
    return null;
  return finish(head, draft, from.to);
}

/** "AKP Phnom Penh, November 17, 2022 --", "APA-Dakar (Senegal)": the agency before its place without a sign, or with a hyphen. */
export function readJoinedFirst(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  const token = /^\p{Lu}{2,8}(?=[ -]\p{Lu})/u.exec(text)?.[0] ?? "";
  const entries = token === "" ? [] : agenciesOf(token);
  if (entries.length === 0 || countriesOfCity(token).length > 0) return null;
  const { places, to } = readPlaces(head, token.length + 1, context);
  const place = places[0];
  if (place === undefined || places.length > 1 || countriesOfCity(nameOf(text, place)).length === 0) return null;
  const draft: DatelineDraft = {
    places,
    agency: { from: 0, to: token.length, entries },
    date: null,
    authors: [],
    from: 0,
    end: 0,
    bodyStart: 0,
  };
  const evidence: Evidence = { bracketed: false, unknown: false, close: "" };
  readRest(head, draft, evidence, to, context);
  const closed = draft.date !== null ? /[-—.:]/.test(evidence.close) : place.country !== null && text[token.length] === "-";
  return closed && !startsLower(text, draft.bodyStart) && draft.bodyStart < text.length ? draft : null;
}

/** "(Agenzia Vista) Roma, 17 novembre 2022 -": a service of no table counts when a whole dateline follows it. */
export function readUnknownFirst(head: Head, group: Group, context: Context): DatelineDraft | null {
  const { text } = head;
  const printed = text.slice(group.inner.from, group.inner.to);
  if (!/^\p{Lu}[\p{L}\d.'-]{1,18}(?: \p{Lu}[\p{L}\d.'-]{1,18}){0,2}$/u.test(printed) || isAlert(printed, context)) return null;
  const { places, to } = readPlaces(head, skipSeparators(text, group.to), context);
  if (places.length === 0 || !places.every((place) => isKnown(text, place))) return null;
  const draft: DatelineDraft = { places, agency: { ...group.inner, entries: [] }, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: true, unknown: true, close: "" };
  readRest(head, draft, evidence, to, context);
  return draft.date !== null && STRONG.test(evidence.close) && !startsLower(text, draft.bodyStart) ? draft : null;
}

function isDomain(printed: string): boolean {
  return /\.[a-z]{2,4}$/i.test(printed);
}
