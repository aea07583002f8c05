import { agenciesOf } from "../agencies/table.js";
import { personhood } from "./name-lists.js";
import { Form, type NameCandidate } from "./byline-candidates.js";
import { commonWords } from "./common-words.js";
import { isNameLike, isStampLike, shapeOf } from "./line-shape.js";
import { FURNITURE, foldLine, PageWord, type PageLexicon } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";
import { wordsOf } from "./word-edges.js";
import { bare } from "./surroundings.js";

/** Columns of the model that tells authors from other names. The last row of a page stands for "none of them". */
export const NAME_FEATURES = [
  "form",
  "toHeadline",
  "toStart",
  "toEnd",
  "toStamp",
  "words",
  "weight",
  "upperShare",
  "lineWeight",
  "share",
  "order",
  "names",
  "inBody",
  "asLine",
  "role",
  "roleBelow",
  "stampBelow",
  "stampOnLine",
  "agency",
  "backWeight",
  "nextWeight",
  "introduced",
  "rank",
  "nameLike",
  "opens",
  "gap",
  "creditBack",
  "copies",
  "inHeadline",
  "afterEnd",
  "lineWords",
  "bodyScore",
  "none",
  "common",
  "stopwords",
  "listed",
  "calendar",
  "mentions",
  "given",
  "owner",
  "afterSlash",
  "otherSource",
  "runAbove",
  "runBelow",
  "restCapitals",
] as const;

const FAR = 30;

export function nameRows(sheet: Sheet, headline: number, stamp: number, found: readonly NameCandidate[]): Float32Array {
  const common = commonWords(sheet, found);
  const owner = ownerLines(sheet);
  const page = shortLines(sheet);
  const width = NAME_FEATURES.length;
  const table = new Float32Array((found.length + 1) * width);
  const { lines, start, end, lexicon } = sheet;
  const body = lines
    .slice(start, Math.min(end, start + 40))
    .filter((line) => line.body && line.weight > 90)
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 8000);
  const title = lines[headline]?.text ?? "";
  const anyIntroduced = found.some(({ form, line }) => form === Form.Introduced && line < start);
  const anchor = headline < 0 ? start : headline;
  found.forEach((name, index) => {
    const line = lines[name.line];
    const text = line?.text ?? "";
    const folded = line?.folded ?? "";
    const own = text.slice(name.from, name.to);
    const key = folded.slice(name.from, name.to);
    const shape = shapeOf(own);
    const whole = line?.shape ?? shapeOf("");
    const back = name.line === 0 ? undefined : lines[name.line - 1];
    const next = lines[name.line + 1];
    const values = [
      name.form,
      clamp(name.line - anchor),
      clamp(name.line - start),
      clamp(name.line - end),
      stamp < 0 ? FAR : clamp(name.line - stamp),
      Math.min(8, shape.words),
      Math.min(60, own.length),
      shape.upper / Math.max(1, shape.letters),
      Math.min(200, line?.weight ?? 0),
      own.length / Math.max(1, text.length),
      name.order,
      name.names,
      body.includes(own) ? 1 : 0,
      (sheet.copies.get(key) ?? []).length,
      name.role ? 1 : 0,
      (next?.opening.mask ?? 0) & PageWord.authorRoles ? 1 : 0,
      next !== undefined && isStampLike(next.text, next.shape) ? 1 : 0,
      isStampLike(text, whole) ? 1 : 0,
      name.agency ? 1 : 0,
      Math.min(200, back?.weight ?? 0),
      Math.min(200, next?.weight ?? 0),
      anyIntroduced ? 1 : 0,
      Math.min(12, index),
      isNameLike(own, shape) ? 1 : 0,
      Math.min(60, name.opens),
      Math.min(3, line?.gap ?? 0),
      (back?.opening.mask ?? 0) & PageWord.credits || /[/©(]/.test(text.slice(Math.max(0, name.from - 2), name.from)) ? 1 : 0,
      Math.min(6, (sheet.copies.get(folded) ?? []).length),
      title.includes(own) ? 1 : 0,
      name.line >= end ? 1 : 0,
      Math.min(30, whole.words),
      Math.max(-9, Math.min(5, line?.score ?? -9)),
      0,
      ...wordCounts(key, common, lexicon),
      countMentions(page, own),
      personhood(key),
      owner.includes(bare(key)) ? 1 : 0,
      text.lastIndexOf("/", name.from) >= 0 ? 2 : text.indexOf("/", name.to) >= 0 ? 1 : 0,
      otherSource(text, name, lexicon),
      runLength(lines, name.line, -1),
      runLength(lines, name.line, 1),
      whole.capitalised / Math.max(1, whole.words - 1),
    ];
    table.set(values, index * width);
  });
  table[found.length * width + NAME_FEATURES.indexOf("none")] = 1;
  return table;
}

/** The lines that may name an author or the site, of both ends of a long page. */
function shortLines({ lines }: Sheet): string {
  const short = lines.filter(({ text }) => text.length <= 120).map(({ text }) => text);
  return (short.length > 600 ? [...short.slice(0, 300), ...short.slice(-300)] : short).join("\n");
}

/** Letters of the lines that say whose page it is: the first, and those of copyright. */
function ownerLines({ lines }: Sheet): string {
  const foot = lines.slice(-80).filter(({ folded }) => folded.length < 300 && /©|copyright|\(c\)|all rights/.test(folded));
  return [...lines.slice(0, 2), ...foot].map(({ folded }) => bare(folded.slice(0, 200))).join(" ");
}

/** How many words of a folded name are common on the page, function words, in the packs' page lists, months or weekdays. */
function wordCounts(
  name: string,
  common: ReadonlySet<string>,
  { stopwords, phrases, calendar }: PageLexicon,
): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const word of wordsOf(name)) {
    if (common.has(word)) counts[0]++;
    if (stopwords.has(word)) counts[1]++;
    if ((phrases.get(word) ?? 0) & LISTED) counts[2]++;
    if (calendar.has(word)) counts[3]++;
  }
  return counts;
}

/** Lists whose words are seldom a part of a name. */
const LISTED =
  FURNITURE | PageWord.sections | PageWord.published | PageWord.updated | PageWord.credits | PageWord.readingTime | PageWord.authorRoles;

/** An agency, or a word of credits, elsewhere on the line: "NAME / AGENCY", "NAME nuotr.". */
function otherSource(text: string, { from, to }: NameCandidate, lexicon: PageLexicon): number {
  if (text.length > 160) return 0;
  const rest = `${text.slice(0, from)} ${text.slice(to)}`;
  for (const part of rest.split(/[/|,;()]| - /)) {
    const word = part.trim();
    if (word.length > 1 && word.length < 40 && agenciesOf(word).length > 0) return 2;
  }
  for (const word of foldLine(rest).split(/[\s/|,;:.()]+/)) if ((lexicon.phrases.get(word) ?? 0) & PageWord.credits) return 1;
  return 0;
}

/** How many short lines stand in a row above or below: menus and lists of topics. */
function runLength(lines: Sheet["lines"], line: number, step: number): number {
  let run = 0;
  for (let at = line + step; run < 8; at += step) {
    const other = lines[at];
    if (other === undefined || other.weight > 40 || other.body) break;
    run++;
  }
  return run;
}

function countMentions(page: string, name: string): number {
  let count = 0;
  for (let at = page.indexOf(name); at >= 0 && count < 8; at = page.indexOf(name, at + name.length)) count++;
  return count;
}

function clamp(distance: number): number {
  return Math.max(-FAR, Math.min(FAR, distance));
}
