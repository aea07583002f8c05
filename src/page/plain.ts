import { Ending, Opening } from "./edges.js";
import { isStamp } from "./first-look.js";
import { Mark, type Marks } from "./markers.js";
import { Sign, type Measures } from "./measure.js";

/** Share of the text's weight that must be running text before it is read as a story without a page around it: of few rows, of more. */
const RUNNING_SHARE = 0.7;
const RUNNING_SHARE_LONG = 0.92;
/** What few rows are. */
const FEW_ROWS = 12;
/** Lowest weight of a row of running text in a script with spaces. */
const LEAST = 24;
/** From this many words on a row with a stop inside runs whatever ends it: "… in February. (PAP)", "… en febrero. EFE". */
const SIGNED_WORDS = 10;
/** From this weight on a row runs even without a stop at its end. */
const LONG = 110;
const LONG_UNSPACED = 40;

/** Rows that may hold a head with a date in it, and how many times heavier the text must be. */
const HEAD_ROWS = 8;
const HEAD_SHARE = 4;
/** Letters for each digit from which a row with a date is a sentence and no stamp. */
const LETTERS_OF_SENTENCE = 6;

/** What opens with these belongs to a page. */
const PAGE_MARKS = Mark.Navigation | Mark.Share | Mark.Comments | Mark.Related | Mark.Legal | Mark.Promotion;

/**
 * Reads a text that is a story and hardly anything else: mail from a newsdesk, a pasted paragraph, the output of an extractor.
 * The page model knows whole pages only.
 *
 * @returns the scores, 1 from the first row of running text to the last and -1 elsewhere; null when the text is a page or holds
 * no running text.
 */
export function readPlain(m: Measures, marks: Marks): Float32Array | null {
  let total = 0;
  let running = 0;
  let furniture = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < m.count; i++) {
    const weight = m.weight[i] ?? 0;
    if (isRunning(m, i) || (first >= 0 && m.count <= FEW_ROWS && isSigned(m, i))) {
      running += weight;
      if (first < 0) first = i;
      last = i;
    } else if (((marks.row[i] ?? 0) & PAGE_MARKS) !== 0) furniture++;
    total += weight;
  }
  if (first < 0 || running < (m.count <= FEW_ROWS ? RUNNING_SHARE : RUNNING_SHARE_LONG) * total || furniture * 6 > m.count) return null;
  const scores = new Float32Array(m.count).fill(-1);
  first = behindHead(m, first, running);
  if (isSigned(m, last + 1)) last++;
  for (let i = first; i <= last; i++) scores[i] = isRunning(m, i) || isPart(m, marks, i) ? 1 : -1;
  for (let i = last + 1; i < m.count && isItem(m, i); i++) scores[i] = 1;
  return scores;
}

/** First row of the body where a date stands between the headline, perhaps a standfirst, in full sentences and the text. */
function behindHead(m: Measures, first: number, running: number): number {
  let above = 0;
  let start = first;
  for (let i = first; i < Math.min(m.count, first + HEAD_ROWS); i++) {
    if (isRunning(m, i)) above += m.weight[i] ?? 0;
    if (above * HEAD_SHARE > running) break;
    if (isStamp(m, i) && !isDated(m, i)) start = i + 1;
  }
  return start;
}

/** A sentence that names a date among many words, as the lead behind a dateline does. */
function isDated(m: Measures, i: number): boolean {
  return isRunning(m, i) && (m.letters[i] ?? 0) > (m.digits[i] ?? 0) * LETTERS_OF_SENTENCE;
}

/** The last paragraph with the agency's name or a desk's initials behind its stop. */
function isSigned(m: Measures, i: number): boolean {
  return i < m.count && (m.stops[i] ?? 0) > 0 && (m.words[i] ?? 0) >= SIGNED_WORDS && (m.ending[i] ?? 0) < Ending.Ellipsis;
}

/** The row reads like a sentence of running text. */
export function isRunning(m: Measures, i: number): boolean {
  const weight = m.weight[i] ?? 0;
  if (((m.signs[i] ?? 0) & Sign.Copyright) !== 0) return false;
  if ((m.unspaced[i] ?? 0) > 0.5) return weight >= LONG_UNSPACED;
  const words = m.words[i] ?? 0;
  if ((m.ending[i] ?? 0) >= Ending.Ellipsis) return words >= 5 && weight >= LEAST * 0.6;
  return weight >= LONG && (m.upper[i] ?? 0) * 2 < (m.letters[i] ?? 0);
}

/** A short row between rows of running text: a subheading, an item, a short quote; an address is of who sent or answered it. */
function isPart(m: Measures, marks: Marks, i: number): boolean {
  if (((m.signs[i] ?? 0) & Sign.Mail) !== 0) return false;
  return !isStamp(m, i) && ((marks.row[i] ?? 0) & (PAGE_MARKS | Mark.ReadAlso | Mark.Credit)) === 0;
}

function isItem(m: Measures, i: number): boolean {
  return m.opening[i] === Opening.Separator && m.opening[i - 1] === Opening.Separator && (m.words[i] ?? 0) > 2;
}
