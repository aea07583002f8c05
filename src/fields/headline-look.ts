import { isCredited } from "./credit.js";
import { tokensOf, type Token } from "./headline-words.js";
import { isNameLike, isStampLike, type LineShape } from "./line-shape.js";
import { FURNITURE, PageWord, type Opening } from "./page-lexicon.js";
import type { Sheet } from "./sheet.js";

/** A line of the head, looked at once. */
export interface Look {
  readonly shape: LineShape;
  readonly opening: Opening;
  readonly stamp: boolean;
  readonly byline: boolean;
  readonly credit: boolean;
  readonly tokens: readonly Token[];
}

export function lookAt({ text, folded, shape, opening }: Sheet["lines"][number], { lexicon }: Sheet): Look {
  const stamp = isStampLike(text, shape);
  const short = shape.words <= 12;
  const byline =
    short &&
    ((opening.mask & PageWord.bylineIntros) !== 0 || (isNameLike(text, shape) && (opening.mask & (FURNITURE | PageWord.sections)) === 0));
  const credit = (opening.mask & PageWord.credits) !== 0 || isCredited(text, folded, lexicon);
  return { shape, opening, stamp, byline, credit, tokens: text.length > 400 ? [] : tokensOf(folded) };
}
