import type { Context } from "../context.js";
import { countriesOfCity } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { isAlert } from "./alerts.js";
import { readDate } from "./date.js";
import type { DatelineDraft, Head, PlaceDraft } from "./draft.js";
import { agencyIn, skipSeparators } from "./scan.js";

/** (서울=연합뉴스) 홍길동 기자 = */
const BRACKET = /[([【［]\s?([^()[\]【】［］]{2,60}?)\s?[)\]】］]/uy;
/** Reporters and desks behind the bracket, closed by an equals sign. */
const REPORTERS =
  /\s?((?:\p{sc=Hangul}{2,4}[·,ㆍ]? ?){1,5}?)(기자|특파원|통신원|논설위원|인턴기자|인턴|선임기자|전문기자|객원기자|편집위원|위원|앵커|PD|팀)?\s?=/uy;
const ROLE = /(?:기자|특파원|통신원|인턴기자|선임기자|전문기자|객원기자|편집위원|논설위원|팀)$/u;
/** Words that open a picture credit of the same shape: (사진=연합뉴스). */
const CREDIT = /^(?:사진|자료|영상|그래픽|캡처|출처|제공|이미지|일러스트|표|화면)/u;

/** Reads Korean datelines: place and agency in brackets, reporters behind them. */
export function readKorean(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  BRACKET.lastIndex = 0;
  const bracket = BRACKET.exec(text);
  if (bracket === null || !/\p{sc=Hangul}/u.test(bracket[1] ?? "")) return null;
  const from = bracket[0].indexOf(bracket[1] ?? "");
  const inner: ViewRange = { from, to: from + (bracket[1] ?? "").length };
  const draft: DatelineDraft = { places: [], agency: null, date: null, authors: [], from: 0, end: bracket[0].length, bodyStart: 0 };
  if (CREDIT.test(bracket[1] ?? "") || isAlert(bracket[1] ?? "", context)) return null;
  if (!readInside(text, inner, draft, context)) return null;
  readReporters(text, draft);
  draft.bodyStart = skipSeparators(text, draft.end);
  draft.end += text.slice(draft.end, draft.bodyStart).trimEnd().length;
  return draft;
}

/** "서울=연합뉴스", "워싱턴 AP=연합뉴스", "부산=스포츠조선 홍길동 기자", "이데일리 홍길동 기자", "평양 11월 17일발 조선중앙통신". */
function readInside(text: string, inner: ViewRange, draft: DatelineDraft, context: Context): boolean {
  const printed = text.slice(inner.from, inner.to);
  const equals = printed.search(/[=＝]/u);
  if (equals < 0) {
    const space = printed.indexOf(" ");
    const dated = space > 0 ? readDate(text, inner.from + space + 1, context) : null;
    if (dated !== null) {
      const rest = trimLeft(text, { from: dated.to + (text[dated.to] === "발" ? 1 : 0), to: inner.to });
      const agency = agencyIn(text, rest);
      if (agency === null) return false;
      draft.places.push(placeOf({ from: inner.from, to: inner.from + space }));
      draft.date = dated;
      draft.agency = agency;
      return true;
    }
    return ROLE.test(printed) && readSigned(text, inner, draft);
  }
  const left: ViewRange = { from: inner.from, to: inner.from + printed.slice(0, equals).trimEnd().length };
  const right = trimLeft(text, { from: inner.from + equals + 1, to: inner.to });
  const agency = agencyIn(text, right);
  if (agency !== null) {
    draft.agency = agency;
    // "워싱턴 AP": the agency the report was taken from.
    const space = text.lastIndexOf(" ", left.to);
    const source = space > left.from ? agencyIn(text, { from: space + 1, to: left.to }) : null;
    for (const range of listOf(text, source === null ? left : { from: left.from, to: space })) draft.places.push(placeOf(range));
    return /^[\p{sc=Hangul}A-Za-z]/u.test(text.slice(left.from));
  }
  if (ROLE.test(text.slice(right.from, right.to))) {
    const paper = agencyIn(text, left);
    if (paper !== null) {
      draft.agency = paper;
      pushNames(text, right, draft);
      return true;
    }
    draft.places.push(placeOf(left));
    return readSigned(text, right, draft);
  }
  if (
    countriesOfCity(text.slice(left.from, left.to)).length === 0 ||
    !/^[\p{sc=Hangul}A-Za-z0-9]{0,10}(?:뉴스|일보|신문|경제|방송|통신|투데이|데일리|저널|미디어|타임즈|타임스|매일|닷컴|TV)$/u.test(
      text.slice(right.from, right.to),
    )
  )
    return false;
  draft.places.push(placeOf(left));
  draft.agency = { ...right, entries: [] };
  return true;
}

/** "스포츠조선 홍길동 기자", or names alone behind a place. */
function readSigned(text: string, range: ViewRange, draft: DatelineDraft): boolean {
  const printed = text.slice(range.from, range.to);
  for (let space = printed.indexOf(" "); space > 0; space = printed.indexOf(" ", space + 1)) {
    const agency = agencyIn(text, { from: range.from, to: range.from + space });
    if (agency === null) continue;
    draft.agency = agency;
    pushNames(text, { from: range.from + space + 1, to: range.to }, draft);
    return true;
  }
  if (draft.places.length === 0 && !/^\S+ \p{sc=Hangul}{2,4} (?:기자|특파원)$/u.test(printed)) return false;
  const space = printed.indexOf(" ");
  if (draft.places.length === 0) draft.agency = { from: range.from, to: range.from + space, entries: [] };
  pushNames(text, draft.places.length === 0 ? { from: range.from + space + 1, to: range.to } : range, draft);
  return draft.authors.length > 0;
}

function readReporters(text: string, draft: DatelineDraft): void {
  REPORTERS.lastIndex = draft.end;
  const match = REPORTERS.exec(text);
  if (match === null) return;
  const names = (match[1] ?? "").trimEnd();
  const start = draft.end + match[0].indexOf(match[1] ?? "");
  // A desk keeps its word: 증권팀.
  if (match[2] === "팀") draft.authors.push({ from: start, to: start + names.length + 1 });
  else pushNames(text, { from: start, to: start + names.length }, draft);
  draft.end += match[0].length;
}

function pushNames(text: string, range: ViewRange, draft: DatelineDraft): void {
  for (const match of text.slice(range.from, range.to).matchAll(/\p{sc=Hangul}{2,5}/gu)) {
    if (/^(?:기자|특파원|통신원|인턴|인턴기자|선임기자|전문기자|객원기자|편집위원|논설위원)$/u.test(match[0])) continue;
    draft.authors.push({ from: range.from + match.index, to: range.from + match.index + match[0].length });
  }
}

function listOf(text: string, range: ViewRange): ViewRange[] {
  const parts: ViewRange[] = [];
  for (const match of text.slice(range.from, range.to).matchAll(/[^·ㆍ,/]+/gu)) {
    const raw = match[0];
    const from = range.from + match.index + (raw.length - raw.trimStart().length);
    if (raw.trim() !== "") parts.push({ from, to: from + raw.trim().length });
  }
  return parts;
}

function placeOf({ from, to }: ViewRange): PlaceDraft {
  return { from, to, nameFrom: from, nameTo: to, region: null, country: null, qualifier: null };
}

function trimLeft(text: string, { from, to }: ViewRange): ViewRange {
  let start = from;
  while (start < to && text[start] === " ") start++;
  return { from: start, to };
}
