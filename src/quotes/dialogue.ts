import { CueClass, Sign, TokenFlag, WordClass, type MarkPair, type Tokens } from "./draft.js";

type Columns = Pick<Tokens, "flags" | "signs" | "cues" | "classes">;

/** The `mark` of a pair that is speech led by a dash: its last token is a word or sign, no mark. */
export const DIALOGUE = "—";

/** A paragraph that a dash opens: what somebody says, the narrator's words between further dashes. */
export function isDialogue({ flags, signs }: Columns, from: number, to: number): boolean {
  if (to - from <= 2 || !isSpeechDash(flags[from] ?? 0)) return false;
  // The Spanish raya stands tight.
  if (((flags[from] ?? 0) & TokenFlag.Dash) === 0 && ((flags[from + 1] ?? 0) & TokenFlag.Spaced) === 0) return false;
  const sign = signs[from + 1] ?? 0;
  const first = sign === Sign.InvertedQuestion || sign === Sign.InvertedExclamation ? from + 2 : from + 1;
  return ((flags[first] ?? 0) & TokenFlag.Capital) !== 0;
}

function isSpeechDash(flag: number): boolean {
  return (flag & (TokenFlag.Dash | TokenFlag.LooseDash)) !== 0;
}

/** A comma, a stop, a question or exclamation mark. */
function endsClause(sign: number): boolean {
  const code = sign & 0xffff;
  return code === Sign.Comma || code === Sign.Stop || code === 0x21 || code === 0x3f || code === 0x2026;
}

const SOMEBODY = WordClass.Role | WordClass.Organisation | WordClass.Title | WordClass.Pronoun;

/** Words behind a dash in which the narrator's cue must come. */
const NARRATOR = 4;

/**
 * Pairs the dashes of dialogue as if they were marks. Speech ends at a dash that a cue follows, within a few words
 * if a comma or full stop stands before it, else at once; the narrator ends at the next dash behind one.
 */
export function pairDialogue({ signs, flags, cues, classes }: Columns, from: number, to: number, pairs: MarkPair[]): void {
  let open = from;
  const push = (end: number): void => {
    if (end > open + 1)
      pairs.push({ first: open, last: end - 1, from: open + 1, to: end, mark: DIALOGUE, unclosed: false, unopened: false });
  };
  let speaking = true;
  for (let at = from + 1; at < to; at++) {
    if (!isSpeechDash(flags[at] ?? 0)) continue;
    if (!speaking) {
      // "—dijo Ana—. Lo sé": in Spanish the stop stands behind the dash.
      if (!endsClause(signs[at - 1] ?? 0) && !endsClause(signs[at + 1] ?? 0)) continue;
      open = at;
      speaking = true;
      continue;
    }
    const spoken = CueClass.Speech | CueClass.Utter | CueClass.Thought;
    const bits = cues[at + 1] ?? 0;
    // A form that is a noun as often tells where somebody stands right behind it: "— odpowiada burmistrz".
    const somebody = ((flags[at + 2] ?? 0) & TokenFlag.Capital) !== 0 || ((classes[at + 2] ?? 0) & SOMEBODY) !== 0;
    const told = (bits & spoken) !== 0 && (bits & CueClass.Finite) !== 0 && ((bits & CueClass.Ambiguous) === 0 || somebody);
    if (!told && !endsClause(signs[at - 1] ?? 0)) continue;
    let cue = told;
    for (let next = at + 1; next < to && next <= at + NARRATOR; next++) {
      cue ||= ((cues[next] ?? 0) & spoken) !== 0;
      if (((flags[next] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) === 0) break;
    }
    if (!cue) continue;
    push(at);
    speaking = false;
  }
  if (speaking) push(to);
}
