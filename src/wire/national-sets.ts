/**
 * The national variants of 7-bit ISO 646: the letters that stand in the places of ASCII brackets and braces.
 * Order of the characters: `# $ @ [ \ ] ^ backtick { | } ~`; a blank keeps the ASCII character.
 * Source: the ISO international register of coded character sets, registrations 4, 11, 15, 16, 17, 21, 60, 69.
 */
const PLACES = "#$@[\\]^`{|}~";
const SETS = {
  da: "   ÆØÅ  æøå ",
  de: "  §ÄÖÜ  äöüß",
  "en-GB": "£           ",
  es: "£ §¡Ñ¿  °ñç ",
  fi: "   ÄÖÅ  äöå ",
  fr: "£ à°ç§ µéùè¨",
  it: "£ §°çé ùàòèì",
  nb: "   ÆØÅ  æøå ",
  pt: "  §ÃÇÕ  ãçõ°",
  sv: "   ÄÖÅ  äöå ",
} as const;

export type NationalSet = keyof typeof SETS;
export const NATIONAL_SETS = Object.keys(SETS) as NationalSet[];

/** Letters with a brace, bar or tilde between or before them: `M}nchen`. */
const SUSPECT = /[A-Za-z][{|}~][a-z]|(?:^|\s)[[\\\]{|}][a-z]{2}/;

/** Whether letters of a 7-bit text seem to be written as braces. */
export function suspectNationalSet(text: string): boolean {
  return SUSPECT.test(text);
}

/** Rewrites one character for another, so no offset moves. The `@` of an e-mail address and a `#` before no digit stay. */
export function fromNationalSet(text: string, set: NationalSet): string {
  const letters = SETS[set];
  return text.replace(/[#$@[\\\]^`{|}~]/g, (character, at: number) => {
    const letter = letters[PLACES.indexOf(character)] ?? " ";
    if (letter === " ") return character;
    if (character === "@" && /[\w.-]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1))) return character;
    if (character === "#" && !/\d/.test(text.charAt(at + 1))) return character;
    return letter;
  });
}
