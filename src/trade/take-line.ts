import type { Context } from "../context.js";
import { endWithout, startWithout } from "../matchers/edges.js";
import { readRevisionLabel, type RevisionReading } from "./revision.js";

/** What brackets or rules a mark; five apostrophes stand for five bells. */
const SIGNS = "'\"()[]*+#/= -";

/** Reads a whole line above a headline as a mark of the version: "2ND LEAD", "BERICHTIGUNG", "KILL KILL KILL", "(Zusammenfassung 1)". Null when it is none. */
export function readTakeLine(text: string, context: Context): RevisionReading | null {
  if (text.length < 3 || text.length > 60) return null;
  const bare = text.slice(startWithout(text, SIGNS), endWithout(text, `${SIGNS}:.`));
  // Two letters alone are any abbreviation.
  const marked = (bare !== text || (bare === bare.toUpperCase() && bare.length > 3) || /\d/.test(bare)) && /\p{L}{3}|\d/u.test(bare);
  return marked ? readRevisionLabel(onceOf(bare), context) : null;
}

/** A word said three times is one word: HOLD HOLD HOLD. */
function onceOf(text: string): string {
  const blank = text.indexOf(" ");
  return (blank > 0 && text.charCodeAt(0) === text.charCodeAt(blank + 1) ? /^(\S+)(?:,? \1){1,3}$/u.exec(text)?.[1] : undefined) ?? text;
}
