import { agenciesOf } from "../agencies/table.js";
import type { Context } from "../context.js";
import { countriesOfCity } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { isAlert } from "./alerts.js";
import { readDate, type DateDraft } from "./date.js";
import type { AgencyDraft, DatelineDraft, Head, PlaceDraft } from "./draft.js";
import { agencyIn, skipSeparators } from "./scan.js";

const OPEN = "【（(〔［[";
const CLOSE = "】）)〕］]";
/** The word that ends a Chinese dateline: sent by wire, report, news. */
const SENT = /(?:专电|專電|综合电|綜合電|(?:综合|綜合)?(?:外电|外電)?(?:报道|報導|報道)|电|電|讯|訊|消息)/uy;
/** （记者张三）, (记者 赵六), 记者张三、李四 behind the dateline. */
const REPORTER_GROUP = /\s?[(（〔[]\s?(?:[^()（）〔〕[\]]{0,10}?)(?:记者|記者|通讯员|通訊員|编辑|見習記者|实习生)[\s/：:]?([^()（）〔〕[\]]{1,40})[)）〕\]]/uy;
/** 〔記者王小明／台北報導〕 */
const TAIWAN = /[〔【(（[]?(?:本報|本刊|[\p{sc=Han}]{2,6})?(?:特派員|特派记者|記者|记者|編譯|編輯|通訊員)\s?([\p{sc=Han}·]{2,4}(?:[、,和 ][\p{sc=Han}·]{2,4}){0,3})\s?[/／]\s?([\p{sc=Han}]{2,8}?)\s?(?:\d{1,2}日)?(?:報導|报道|報道|電|電報)[〕】)）\]]?/uy;
/** Words that open a credit or a label of the same shape as a dateline. */
const LABEL = /^(?:写真|動画|画像|映像|資料|撮影|提供|図|グラフ|表|図解|動画|图|图片|圖|資料照|综合|綜合|视频|影片)/u;

/** Reads datelines of Chinese and Japanese. */
export function readHan(head: Head, context: Context): DatelineDraft | null {
  return readTaiwan(head) ?? readSent(head, context) ?? readBracketed(head, context);
}

function empty(): DatelineDraft {
  return { places: [], agency: null, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
}

function finish({ text }: Head, draft: DatelineDraft, last: number): DatelineDraft {
  const next = skipSeparators(text, last);
  draft.bodyStart = next;
  draft.end = last + text.slice(last, next).trimEnd().length;
  return draft;
}

function readTaiwan(head: Head): DatelineDraft | null {
  const { text } = head;
  TAIWAN.lastIndex = 0;
  const match = TAIWAN.exec(text);
  if (match === null) return null;
  const draft = empty();
  const names = text.indexOf(match[1] ?? "");
  pushNames(text, { from: names, to: names + (match[1] ?? "").length }, draft);
  const place = text.indexOf(match[2] ?? "", names + (match[1] ?? "").length);
  if (!/^[综綜]合/u.test(match[2] ?? "")) draft.places.push(placeOf({ from: place, to: place + (match[2] ?? "").length }));
  return finish(head, draft, match[0].length);
}

/** 新华社北京11月17日电（记者张三）, 【中央社台北17日電】, 红网沅陵站1月12日讯, 本报讯（记者张三）. */
function readSent(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  const opens = OPEN.includes(text[0] ?? "x") && text !== "" ? 1 : 0;
  let day = -1;
  for (let i = opens; i < Math.min(text.length, 30); i++) {
    if (/\d/.test(text[i] ?? "")) {
      day = i;
      break;
    }
    if (!/[\p{sc=Han}\p{L}·\s-]/u.test(text[i] ?? "")) break;
  }
  const date = day < 0 ? null : readDate(text, day, context);
  if (date !== null) {
    SENT.lastIndex = date.to + (text[date.to] === " " ? 1 : 0);
    const sent = SENT.exec(text);
    const draft = empty();
    if (!readAgencyAndPlace(text, { from: opens, to: day }, draft)) return null;
    // Without the word of sending only an agency of the table with a place and a dash will do: 路透北京11月17日 -
    if (sent === null && !(draft.agency !== null && draft.agency.entries.length > 0 && draft.places.length > 0 && /^ ?[-—]/.test(text.slice(date.to)))) return null;
    draft.date = date;
    return close(head, draft, sent === null ? date.to : SENT.lastIndex, opens === 1);
  }
  // Without a date: 本报讯, 中新社北京电, 新华社电.
  const match = /^[【（(〔［[]?([\p{sc=Han}A-Za-z]{2,12}?)(?:讯|訊|电|電)(?=[】（(〔\s]|$)/u.exec(text);
  if (match === null) return null;
  const draft = empty();
  if (!readAgencyAndPlace(text, { from: opens, to: opens + (match[1] ?? "").length }, draft) || draft.agency === null) return null;
  return close(head, draft, match[0].length, opens === 1);
}

function close(head: Head, draft: DatelineDraft, at: number, bracketed: boolean): DatelineDraft {
  const { text } = head;
  let to = at;
  if (bracketed && CLOSE.includes(text[to] ?? "x")) to++;
  REPORTER_GROUP.lastIndex = to;
  const group = REPORTER_GROUP.exec(text);
  if (group !== null) {
    const from = to + group[0].lastIndexOf(group[1] ?? "");
    pushNames(text, { from, to: from + (group[1] ?? "").length }, draft);
    to += group[0].length;
  } else if (/^\s?[(（]/.test(text.slice(to))) {
    const name = /^\s?[(（]([\p{sc=Han}]{2,4})[)）]/u.exec(text.slice(to, to + 10));
    if (name?.[1] !== undefined) {
      const from = to + name[0].indexOf(name[1]);
      draft.authors.push({ from, to: from + name[1].length });
      to += name[0].length;
    }
  }
  return finish(head, draft, to);
}

/** Longest Chinese token of the table. */
const LONGEST_TOKEN = 10;

/** "新华社北京", "中央社記者王小明台北", "大陸新聞組北京", "红网沅陵站", "北京". */
function readAgencyAndPlace(text: string, range: ViewRange, draft: DatelineDraft): boolean {
  const from = text[range.from] === "据" || text[range.from] === "據" ? range.from + 1 : range.from;
  const printed = text.slice(from, range.to).trimEnd();
  const to = from + printed.length;
  const agency = leadingAgency(text, from, to);
  let at = agency?.to ?? from;
  draft.agency = agency;
  if (agency !== null) {
    const person = /^\s?[/／]?\s?(?:记者|記者|特派員|特派记者)\s?([\p{sc=Han}]{2,4}?)(?=$|[\p{sc=Han}]{2,6}$)/u.exec(text.slice(at, to));
    if (person?.[1] !== undefined) {
      const rest = splitNameAndPlace(text.slice(at + person[0].length - person[1].length, to));
      const nameFrom = at + person[0].length - person[1].length;
      draft.authors.push({ from: nameFrom, to: nameFrom + rest });
      at = nameFrom + rest;
    }
    while (/[\s/／-]/.test(text[at] ?? "x")) at++;
  }
  if (at >= to) return agency !== null;
  const place = text.slice(at, to).replace(/^[于於]/u, "");
  if (agency === null && countriesOfCity(place).length === 0) return false;
  if (!/^[\p{sc=Han}·A-Za-z\s]{2,14}$/u.test(place)) return false;
  draft.places.push(placeOf({ from: to - place.length, to }));
  return true;
}

/** 王小明台北 -> 3: names of two to four characters before a known city. */
function splitNameAndPlace(text: string): number {
  for (const length of [3, 2, 4]) if (countriesOfCity(text.slice(length)).length > 0) return length;
  return Math.min(3, text.length);
}

function leadingAgency(text: string, from: number, to: number): AgencyDraft | null {
  for (let end = Math.min(to, from + LONGEST_TOKEN); end > from + 1; end--) {
    const entries = agenciesOf(text.slice(from, end));
    if (entries.length > 0) return { from, to: end, entries };
  }
  // A site or desk of no table: 红网, 国际新闻组.
  const unknown = /^(?:[\p{sc=Han}]{1,8}?(?:[网網社]|[日晚时早商晨都本青时工法][报報]|[报報]社?)|[\p{sc=Han}]{2,6}?[组組])(?=[\p{sc=Han}]*$)/u.exec(text.slice(from, to));
  return unknown === null ? null : { from, to: from + unknown[0].length, entries: [] };
}

/** 【ドーハ共同】, 【ソウル＝鈴木花子】, ［東京　１７日　ロイター］, 【11月17日 AFP】, 【ロンドン=AP】. */
function readBracketed(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  const bracket = /^[【［[〔(]\s?([^【】［］[\]〔〕()]{2,40}?)\s?[】］\]〕)]/u.exec(text);
  if (bracket?.[1] === undefined) return null;
  const from = bracket[0].indexOf(bracket[1]);
  const inner: ViewRange = { from, to: from + bracket[1].length };
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(bracket[1]) && !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text.slice(bracket[0].length, bracket[0].length + 10))) return null;
  if (LABEL.test(bracket[1]) || isAlert(bracket[1].split(/[=＝]/u)[0] ?? "", context)) return null;
  const draft = empty();
  if (!readInside(text, inner, draft, context)) return null;
  // 【11月17日 AFP】（更新）
  const label = /^\s?[（(【][更再速追詳][^（）()【】]{1,6}[）)】]/u.exec(text.slice(bracket[0].length, bracket[0].length + 12));
  return finish(head, draft, bracket[0].length + (label?.[0].length ?? 0));
}

function readInside(text: string, inner: ViewRange, draft: DatelineDraft, context: Context): boolean {
  const printed = text.slice(inner.from, inner.to);
  const equals = /[=＝]/u.exec(printed)?.index ?? -1;
  const left: ViewRange = { from: inner.from, to: equals < 0 ? inner.to : inner.from + equals };
  if (equals >= 0) {
    const right: ViewRange = { from: inner.from + equals + 1, to: inner.to };
    const agency = agencyIn(text, right);
    if (agency !== null) draft.agency = agency;
    else if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{2,8}(?:[、・ ,][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{1,8}){0,3}$/u.test(text.slice(right.from, right.to))) pushNames(text, right, draft, "join");
    else return false;
  }
  return readItems(text, left, draft, context) && (draft.agency !== null || draft.authors.length > 0 || (draft.date !== null && draft.places.length > 0));
}

/** Place, day and agency in any order, with or without blanks between them. */
function readItems(text: string, range: ViewRange, draft: DatelineDraft, context: Context): boolean {
  let at = range.from;
  let date: DateDraft | null = null;
  let placeFrom = -1;
  const flush = (to: number): void => {
    if (placeFrom < 0) return;
    const raw = text.slice(placeFrom, to);
    const end = placeFrom + raw.trimEnd().length;
    for (const match of text.slice(placeFrom, end).matchAll(/[^、・,/ ]+/gu)) {
      draft.places.push(placeOf({ from: placeFrom + match.index, to: placeFrom + match.index + match[0].length }));
    }
    placeFrom = -1;
  };
  while (at < range.to) {
    if (/[\s,、・-]/.test(text[at] ?? "") && !(text[at] === "・" && placeFrom >= 0 && agencyTail(text, at + 1, range.to, -1) === null)) {
      if (text[at] === "・") flush(at);
      if (placeFrom >= 0 && /\s/.test(text[at] ?? "")) flush(at);
      at++;
      continue;
    }
    date ??= readDate(text, at, context);
    if (date !== null && date.from === at && date.to <= range.to) {
      flush(at);
      draft.date = date;
      at = text[date.to] === "発" ? date.to + 1 : date.to;
      continue;
    }
    const agency = agencyTail(text, at, range.to, placeFrom);
    if (agency !== null) {
      flush(at);
      // Beside the agency that signs, another is the one the report was taken from: 【カイロAFP＝時事】.
      draft.agency ??= agency;
      at = agency.to;
      continue;
    }
    if (placeFrom < 0) placeFrom = at;
    at++;
  }
  flush(range.to);
  if (draft.places.length > 3 || draft.places.some(({ from, to }) => to - from > 14)) return false;
  return draft.places.every(({ from, to }) => /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ーA-Za-z・]+$/u.test(text.slice(from, to)));
}

/** An agency that fills the rest of the range, or stands before a blank, a date or nothing. */
function agencyTail(text: string, at: number, end: number, placeFrom: number): AgencyDraft | null {
  const latin = /[A-Za-z]/.test(text[at] ?? "");
  if (latin && at > 0 && /[A-Za-z]/.test(text[at - 1] ?? "")) return null;
  for (let to = end; to > at + 1; to--) {
    if (to < end && !/[\s=＝、,・]/u.test(text[to] ?? "")) continue;
    const agency = agencyIn(text, { from: at, to });
    // "東京" is no agency because "東京新聞" begins with it; a token inside a longer word does not count.
    if (agency?.known === true && (placeFrom < 0 || to === end || text[to] === " ")) return { from: agency.from, to: agency.to, entries: agency.entries };
  }
  return null;
}

/** Names of Chinese reporters are parted by blanks or commas; a Japanese name may hold a blank. */
function pushNames(text: string, range: ViewRange, draft: DatelineDraft, blanks: "part" | "join" = "part"): void {
  const name = blanks === "part" ? /[^、,和与 ]+/gu : /[^、,・]+/gu;
  for (const match of text.slice(range.from, range.to).matchAll(name)) {
    if (/^(?:记者|記者|通讯员|通訊員)$/u.test(match[0])) continue;
    const title = /^(?:记者|記者|通讯员|通訊員)[/：:]?/u.exec(match[0])?.[0].length ?? 0;
    draft.authors.push({ from: range.from + match.index + title, to: range.from + match.index + match[0].length });
  }
}

function placeOf({ from, to }: ViewRange): PlaceDraft {
  return { from, to, nameFrom: from, nameTo: to, region: null, country: null, qualifier: null };
}
