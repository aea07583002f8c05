import { Sign } from "./draft.js";

/** Families of marks that may open and close one another. */
export const enum Family {
  None = 0,
  Double = 1,
  Guillemet = 2,
  Single = 3,
  Corner = 4,
  SmallGuillemet = 5,
  WhiteCorner = 6,
}

/** Which way the shape of a mark points; straight marks point by their spacing. */
export const enum Points {
  Either = 0,
  Open = 1,
  Close = 2,
  /** Opens in some languages, closes in others: the high 66 mark. */
  Mostly = 3,
}

/** Family and way of a mark, as `family * 4 + points`; by what `Tokens.signs` holds. */
export const SHAPES: ReadonlyMap<number, number> = new Map(
  (
    [
      ["“", Family.Double, Points.Mostly],
      ["”", Family.Double, Points.Close],
      ["„", Family.Double, Points.Open],
      ["‟", Family.Double, Points.Open],
      ['"', Family.Double, Points.Either],
      ["＂", Family.Double, Points.Either],
      ["″", Family.Double, Points.Either],
      ["''", Family.Double, Points.Either],
      ["``", Family.Double, Points.Open],
      ["‘‘", Family.Double, Points.Open],
      ["’’", Family.Double, Points.Close],
      ["´´", Family.Double, Points.Either],
      ["〝", Family.Double, Points.Open],
      ["〞", Family.Double, Points.Close],
      ["〟", Family.Double, Points.Close],
      ["«", Family.Guillemet, Points.Open],
      ["»", Family.Guillemet, Points.Close],
      ["‹", Family.SmallGuillemet, Points.Open],
      ["›", Family.SmallGuillemet, Points.Close],
      ["‘", Family.Single, Points.Open],
      ["’", Family.Single, Points.Close],
      ["‚", Family.Single, Points.Open],
      ["‛", Family.Single, Points.Open],
      ["'", Family.Single, Points.Either],
      ["`", Family.Single, Points.Open],
      ["´", Family.Single, Points.Close],
      ["「", Family.Corner, Points.Open],
      ["」", Family.Corner, Points.Close],
      ["｢", Family.Corner, Points.Open],
      ["｣", Family.Corner, Points.Close],
      ["『", Family.WhiteCorner, Points.Open],
      ["』", Family.WhiteCorner, Points.Close],
    ] as const
  ).map(([mark, family, points]) => [mark.charCodeAt(0) + (mark.length - 1) * Sign.Again, family * 4 + points]),
);

export function familyOf(shape: number): Family {
  return shape >> 2;
}

export function pointsOf(shape: number): Points {
  return shape & 3;
}
