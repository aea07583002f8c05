import type { Context } from "../context.js";
import { endWithout } from "../matchers/edges.js";
import { phraseAt, type WordList } from "./phrases.js";

/** One thing a new version changes: `ADDS`, in paragraphs 4 and 5. */
export interface NoteChange {
  /** Upper case, as advisory lines print it. */
  readonly verb: string;
  /** Numbers of paragraphs, from 1; empty when the note names none. */
  readonly paragraphs: readonly number[];
}

/** A note to editors. Ranges are of the text read. */
export interface EditorsNote {
  /** The words of the note, without what opens and closes it; an empty range for the title of a section. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly NoteChange[];
  /** The note corrects. */
  readonly corrects: boolean;
  /** What follows is notes to editors, or not for publication. */
  readonly section: "editorsNotes" | "notForPublication" | null;
}

/** A note is no longer than this, in code units. */
const LONGEST = 600;

/** Reads a whole block as a note to editors; `text` is a match view without white space around it. Words alone are no note: a bracket, a sign or capitals must mark it. */
export function readEditorsNote(text: string, context: Context): EditorsNote | null {
  if (text.length < 3 || text.length > LONGEST) return null;
  return readSection(text, context) ?? readIntroduced(text, context) ?? readAdvisory(text, context);
}

function readSection(text: string, context: Context): EditorsNote | null {
  const sign = text.charCodeAt(0);
  const marks = sign === 0x23 || sign === 0x2a ? (/^(?:#{1,3}|\*(?: ?\*){2,})\s*/.exec(text)?.[0].length ?? 0) : 0;
  const unpublished = phraseAt(text, marks, ["unpublished"], context);
  if (unpublished > 0 && (marks > 0 || unpublished - marks > 20) && text.length - unpublished < 3)
    return section("notForPublication", text.length);
  const title = phraseAt(text, marks, ["noteSections"], context);
  if (title < 0 || !/^\s*:?$/.test(text.slice(title))) return null;
  // One word without the marks of a section is any heading of a page.
  if (marks === 0 && !/\s/.test(text.slice(0, title))) return null;
  return section("editorsNotes", text.length);
}

function section(kind: "editorsNotes" | "notForPublication", at: number): EditorsNote {
  return { from: at, to: at, changes: [], corrects: false, section: kind };
}

/** "(ATTN: ADDS details)", "EDITOR'S NOTE _ This is part", "ATTENTION - ADDS minister ///". */
function readIntroduced(text: string, context: Context): EditorsNote | null {
  const open = /^(?:[([]|\/{2,3}|\*{1,3}|-{1,2})?\s*/.exec(text)?.[0].length ?? 0;
  const intro = phraseAt(text, open, ["notes"], context);
  if (intro < 0) return null;
  const printed = text.slice(open, intro);
  const sign = /^\s?[:—_-]+\s*|^\.?:\s*|^\s(?=\/\/\/)/.exec(text.slice(intro));
  if (sign === null || sign[0].trim() === "") return null;
  // "Attention: ..." and "Editors: ..." open prose as well; a dash after them needs capitals or a bracket.
  const weak =
    !/:/.test(sign[0]) || /^(?:attention|achtung|atención|atenção|attenzione|hinweis|note|editors|ed|let op|uwaga|dikkat)$/iu.test(printed);
  const capitals = printed === printed.toUpperCase();
  if (weak && !capitals && open === 0) return null;
  const from = intro + sign[0].length;
  const to = endOf(text);
  if (to <= from) return null;
  return make(text, from, to, context);
}

/** "(Adds quotes, background)", "///ADDS minister///". */
function readAdvisory(text: string, context: Context): EditorsNote | null {
  const open = /^(?:\(|\[|\/{2,3})\s*/.exec(text)?.[0].length ?? 0;
  if (open === 0 || !/(?:\)|\]|\/{2,3})\s*\.?$/.test(text)) return null;
  const verb = phraseAt(text, open, ["noteVerbs", "correctingVerbs"], context);
  if (verb < 0) return null;
  const to = endOf(text);
  const body = text.slice(verb, to);
  // An advisory is a short list, not a sentence with a full stop inside.
  if (
    to - open > 300 ||
    /[.!?]\s+\p{Lu}/u.test(body) ||
    (!/^\p{Lu}\p{Ll}/u.test(text.slice(open)) && text.slice(open, verb) !== text.slice(open, verb).toUpperCase())
  )
    return null;
  return make(text, open, to, context);
}

/** Before the bracket, the slashes or the full stop that close the note. */
function endOf(text: string): number {
  const end = endWithout(text, ")]/. ");
  const close = text.slice(end);
  const opens = /^[([/]/.test(text);
  // A full stop that no bracket follows belongs to the note.
  const stop = /^\./.test(close) ? 1 : 0;
  return (opens && /[)\]/]/.test(close)) || close.includes("//") ? end + stop : text.length;
}

function make(text: string, from: number, to: number, context: Context): EditorsNote {
  const changes: NoteChange[] = [];
  let corrects = false;
  // Clauses begin with a verb; what follows up to the next belongs to it.
  const starts: { at: number; end: number; list: WordList }[] = [];
  for (const at of clauseStarts(text, from, to)) {
    for (const list of ["correctingVerbs", "noteVerbs"] as const) {
      const end = phraseAt(text, at, [list], context);
      if (end < 0 || end > to) continue;
      const printed = text.slice(at, end);
      if (at !== from && printed !== printed.toUpperCase() && /^\p{Lu}/u.test(printed)) break;
      starts.push({ at, end, list });
      break;
    }
  }
  starts.forEach(({ at, end, list }, index) => {
    if (list === "correctingVerbs") corrects = true;
    changes.push({
      verb: text.slice(at, end).toUpperCase(),
      paragraphs: paragraphsIn(text.slice(end, starts[index + 1]?.at ?? to), context),
    });
  });
  return { from, to, changes, corrects, section: null };
}

function* clauseStarts(text: string, from: number, to: number): Generator<number> {
  yield from;
  for (const match of text.slice(from, to).matchAll(/[,;]\s+(?:and\s+|et\s+|und\s+|y\s+)?|\s(?:and|et|und|y|e)\s/g))
    yield from + match.index + match[0].length;
}

const ORDINALS = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    lead: 1,
    premier: 1,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    ersten: 1,
    zweiten: 2,
    dritten: 3,
    vierten: 4,
    primer: 1,
    segundo: 2,
    tercer: 3,
    cuarto: 4,
    primo: 1,
    secondo: 2,
    terzo: 3,
    quarto: 4,
    primeiro: 1,
    terceiro: 3,
  }),
);

/** Numbers of the paragraphs a clause names: "in paras 4-5", "in first paragraph", "paragraphs 3, 5 and 7". */
function paragraphsIn(clause: string, context: Context): number[] {
  const numbers: number[] = [];
  for (const match of clause.matchAll(/[\p{L}§]+/gu)) {
    const end = phraseAt(clause, match.index, ["paragraphs"], context);
    if (end < 0) continue;
    const after = /^\.?\s?((?:\d{1,2}(?:\s?-\s?\d{1,2})?(?:\s?(?:[,y]|and|et|und|[e&])\s?)?)+)/.exec(clause.slice(end));
    if (after?.[1] !== undefined) {
      for (const range of after[1].matchAll(/(\d{1,2})(?:\s?-\s?(\d{1,2}))?/g)) {
        const low = Number(range[1]);
        const high = Number(range[2] ?? range[1]);
        for (let number = low; number <= Math.min(high, low + 30); number++) numbers.push(number);
      }
      continue;
    }
    const before =
      /(?:^|[^\p{L}\d])([\p{L}\d]{1,20})[\s-]{0,3}$/u.exec(clause.slice(Math.max(0, match.index - 26), match.index))?.[1]?.toLowerCase() ??
      "";
    const ordinal = ORDINALS.get(before) ?? Number(/^(\d{1,2})(?:st|nd|rd|th|e|er|º)?$/.exec(before)?.[1] ?? 0);
    if (ordinal > 0) numbers.push(ordinal);
  }
  return numbers;
}
