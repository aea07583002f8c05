import { agenciesOf } from "../agencies/table.js";
import type { ViewRange } from "../text/view.js";
import { isGivenName } from "./name-lists.js";
import { isUnspaced, openingOf, PageWord, type PageLexicon } from "./page-lexicon.js";
import { isCapitalAt, isEdgeAt } from "./word-edges.js";

/** Words inside a name that take no capital, and may introduce one too. */
export const PARTICLES = new Set(
  "de da do dos das del della dello di du des la le el al bin ibn ben bint abu van von vom der den ter ten zu zur af av y e i of the ap ur 't d' und".split(
    " ",
  ),
);
/** Particles that open no name: joiners and prepositions. */
const NO_OPENING = new Set("y e i of the und ap ur af av vom zur zu".split(" "));
/** Desks that sign like a person, with what stands before them: "News Nation Bureau". */
export const TEAMS: ReadonlySet<string> = new Set(
  "staff,bureau,desk,team,newsroom,redaktion,redazione,redacción,redação,rédaction,redactie,toimitus,redaksjonen,redakcja,redakce,redakcia,редакция,редакція,ब्यूरो,डेस्क,ajansi,agency,agentur,agence,agencia".split(
    ",",
  ),
);
const LONGEST_PARTICLE = 5;
const MOST_WORDS = 5;
/** A word that runs into the next one: FosterTravel, RITCHIEStaff; McDonald and DiCaprio are whole. */
const GLUED = /^(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|O'|D'|St)\p{Lu})(\p{Lu}\p{Ll}{2,})(?=\p{Lu})/u;

/** Words that stand behind a name and are none of it. */
const BEHIND =
  PageWord.authorRoles |
  PageWord.published |
  PageWord.updated |
  PageWord.readingTime |
  PageWord.share |
  PageWord.comments |
  PageWord.readAlso;

/** A name of a list. */
export interface ListedName extends ViewRange {
  /** It is that of a news agency. */
  readonly agency: boolean;
}

function isAgency(text: string, { from, to }: ViewRange): boolean {
  return agenciesOf(text.slice(from, to)).length > 0;
}

/** Splits a stretch of a byline into the names it lists; roles, places and other words behind a name are left out. */
export function namesIn(text: string, folded: string, { from, to }: ViewRange, lexicon: PageLexicon, introduced: boolean): ListedName[] {
  const names: ListedName[] = [];
  for (const piece of splitNames(text, folded, from, to, lexicon)) {
    const agency = isAgency(text, piece);
    const name =
      agency || isTeam(text, folded, piece)
        ? piece
        : isUnspaced(text.charCodeAt(piece.from))
          ? readUnspaced(text, folded, piece, lexicon, introduced)
          : readSpaced(text, folded, piece, lexicon, introduced);
    // "By NAME, in Politics": the list of names is over.
    if (name === null && introduced && names.length > 0 && opensWithStopword(folded, piece, lexicon)) break;
    if (name !== null && (introduced || isWhole(text, folded, name, piece, lexicon)))
      names.push({ from: name.from, to: name.to, agency: name === piece ? agency : isAgency(text, name) });
  }
  return names;
}

function splitNames(text: string, folded: string, from: number, to: number, lexicon: PageLexicon): ViewRange[] {
  const names: ViewRange[] = [];
  for (const part of splitList(text, folded, from, to, lexicon)) {
    const apart = splitByGivenNames(folded, part);
    if (apart === null) names.push(part);
    else names.push(...apart);
  }
  return names;
}

/** Names printed one behind the other with nothing between: a given name behind a word that is none opens the next one. Null for one. */
function splitByGivenNames(folded: string, piece: ViewRange): ViewRange[] | null {
  const first = folded.indexOf(" ", piece.from);
  const third = folded.indexOf(" ", folded.indexOf(" ", first + 1) + 1);
  if (third < 0 || third >= piece.to || !isGivenName(folded.slice(piece.from, first))) return null;
  const words = folded.slice(piece.from, piece.to).split(" ");
  if (words.length < 4 || words.length > 12) return null;
  const names: ViewRange[] = [];
  let from = piece.from;
  let at = piece.from;
  let length = 0;
  words.forEach((word, index) => {
    const given = isGivenName(word);
    if (length > 1 && given && !isGivenName(words[index - 1] ?? "") && !PARTICLES.has(words[index - 1] ?? "") && index + 1 < words.length) {
      names.push({ from, to: at - 1 });
      from = at;
      length = 0;
    }
    length++;
    at += word.length + 1;
  });
  return length > 1 ? [...names, { from, to: piece.to }] : null;
}

/** "Our Foreign Staff", "BR24 Redaktion": a desk that signs as a whole. */
function isTeam(text: string, folded: string, { from, to }: ViewRange): boolean {
  const last = Math.max(folded.lastIndexOf(" ", to - 1), folded.lastIndexOf("-", to - 1)) + 1;
  return to - from < 40 && last > from && TEAMS.has(folded.slice(last, to)) && /^[\p{Lu}\p{Lo}][^.:;!?]*$/u.test(text.slice(from, to));
}

function opensWithStopword(folded: string, { from, to }: ViewRange, { stopwords }: PageLexicon): boolean {
  const blank = folded.indexOf(" ", from);
  return stopwords.has(folded.slice(from, blank < 0 || blank > to ? to : blank));
}

/** Nothing but a role follows the name: words that go on are a sentence. */
function isWhole(text: string, folded: string, name: ViewRange, piece: ViewRange, lexicon: PageLexicon): boolean {
  const rest = text.slice(name.to, piece.to);
  if (!/[\p{L}\d]/u.test(rest) || /^\p{Lu}/u.test(rest)) return true;
  // A line in capitals goes on: only what is in no list can be seen to.
  if (/^\s\p{Lu}{2}/u.test(rest) && !/\p{Ll}/u.test(text.slice(name.from, name.to))) return false;
  const gap = /^[\s.]*/.exec(rest)?.[0].length ?? 0;
  return (openingOf(folded, lexicon, name.to + gap).mask & BEHIND) !== 0;
}

/** Parts between commas, ampersands, slashes and joining words. */
function splitList(text: string, folded: string, from: number, to: number, lexicon: PageLexicon): ViewRange[] {
  const parts: ViewRange[] = [];
  let start = from;
  const close = (end: number, next: number): void => {
    let a = start;
    let b = end;
    while (a < b && isEdgeAt(text, a, "\"'“”„.*:;-")) a++;
    while (b > a && isEdgeAt(text, b - 1, "\"'“”:;*-")) b--;
    if (b > a) parts.push({ from: a, to: b });
    start = next;
  };
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) continue;
    const sign = text.charAt(i);
    if (sign === "/" ? !/^\p{Ll}+$/u.test(text.slice(from, i).trim()) || /^\s/.test(text.slice(i + 1)) : ",;&、，・·＝=".includes(sign)) {
      close(i, i + 1);
    } else if (sign === " " && i + 1 < to) {
      const { mask, length } = openingOf(folded, lexicon, i + 1);
      const whole = length > 0 && text.charAt(i + 1 + length) === " ";
      if (whole && mask & PageWord.authorJoiners && !/\p{Lu}/u.test(text.charAt(i + 1)) && !(length === 1 && text.charAt(i + 1) === "с")) {
        close(i, i + 1 + length);
        i += length;
      }
    }
  }
  close(to, to);
  return parts;
}

/** Nothing but ASCII letters. */
function isSmallWord(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}

/** Words with capitals from the start of the piece; null when it opens with none or goes on too long. */
function readSpaced(text: string, folded: string, { from, to }: ViewRange, lexicon: PageLexicon, introduced: boolean): ViewRange | null {
  let end = from;
  let words = 0;
  let at = from;
  while (at < to && words < MOST_WORDS) {
    let stop = text.indexOf(" ", at);
    if (stop < 0 || stop > to) stop = to;
    const word = text.slice(at, stop);
    const small = isSmallWord(word);
    if (!small && /[\d@#©®|()[\]{}<>_+*=?!…]/.test(word) && !(introduced && words === 0 && /^[\p{L}\d_.-]+$/u.test(word))) break;
    if (!small && /[\u3040-\u9fff\uac00-\ud7a3]/.test(word)) break;
    const capital = isCapitalAt(word, 0) || (!small && (/^["'“„]\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word)));
    const particle =
      (word.length <= LONGEST_PARTICLE && PARTICLES.has(word.toLowerCase())) || (!small && /^(?:d'|l'|al-|el-)\p{Lu}/u.test(word));
    if (words > 0 && TEAMS.has(folded.slice(at, stop))) {
      end = stop;
      break;
    }
    if (words > 0 && openingOf(folded, lexicon, at).mask & BEHIND && !(capital && stop < to && PARTICLES.has(folded.slice(at, stop))))
      break;
    if (words === 0 && NO_OPENING.has(word)) break;
    // A nickname: in Latin letters, since elsewhere words that introduce also govern.
    if (!capital && !particle && !(introduced && words === 0 && stop === to && /^[a-z]/.test(word))) break;
    words++;
    const glued = word.length > 3 ? GLUED.exec(word) : null;
    if (glued !== null && isListedAt(folded, lexicon, at + (glued[1]?.length ?? 0), stop)) {
      end = at + (glued[1]?.length ?? 0);
      break;
    }
    if (capital || !particle) end = stop;
    if (word.endsWith(".") && /\p{Ll}{3}$/u.test(word.slice(0, -1))) {
      end = stop - 1;
      break;
    }
    at = stop + 1;
  }
  while (end > from && /[.,:;'"”-]/.test(text.charAt(end - 1)) && !/\p{Lu}\.$|Jr\.$|Sr\.$/u.test(text.slice(from, end))) end--;
  return end - from >= 2 ? { from, to: end } : null;
}

/** A word of the page's lists or of the calendar begins at `from`. */
function isListedAt(folded: string, lexicon: PageLexicon, from: number, to: number): boolean {
  return lexicon.calendar.has(folded.slice(from, to)) || openingOf(folded, lexicon, from).mask !== 0;
}

/** A name of two to four characters: before a role ("NAME 기자", "NAME記者"), or all of an introduced piece. */
function readUnspaced(text: string, folded: string, { from, to }: ViewRange, lexicon: PageLexicon, introduced: boolean): ViewRange | null {
  for (let at = from + 2; at <= Math.min(to - 1, from + 14); at++) {
    const gap = text.charAt(at) === " " ? 1 : 0;
    const { mask, length } = openingOf(folded, lexicon, at + gap);
    if (length < 2 || !(mask & PageWord.authorRoles)) continue;
    const start = Math.max(from, text.lastIndexOf(" ", at - 1) + 1);
    return at - start >= 2 && at - start <= 12 ? { from: start, to: at } : null;
  }
  let end = from;
  let blanks = 0;
  while (end < to && (isUnspaced(text.charCodeAt(end)) || (text.charAt(end) === " " && blanks++ === 0 && end - from <= 3))) end++;
  while (end > from && text.charAt(end - 1) === " ") end--;
  const longest = introduced ? 14 : 6;
  return end - from >= 2 && end - from <= longest ? { from, to: end } : null;
}
