import type { Words } from "./locale.js";

/** Words of the trade: alerts, revisions, notes, sign-offs, end marks. A field that is left out: the language has no habit of its own. */
export interface TradeWords {
  // -- labels before a headline or a lead: never a place --
  /** "breaking", "urgent": the news is urgent. */
  readonly alerts: Words;
  /** "flash": more urgent still. */
  readonly flashes?: Words;
  /** "exclusive". */
  readonly exclusives?: Words;
  /** Kinds of text and of credit: "analysis", "live", "photo", "source". */
  readonly labels?: Words;

  // -- labels of revisions --
  /** "update": a newer version. */
  readonly updates?: Words;
  /** "lead", "new lead". */
  readonly leads?: Words;
  /** "wrapup", "summary". */
  readonly wrapups?: Words;
  /** "repeat". */
  readonly repeats?: Words;
  /** "correction", "corrected". */
  readonly corrections?: Words;
  /** "kill", "withdrawn", "retracted". */
  readonly kills?: Words;
  /** "hold". */
  readonly holds?: Words;
  /** "add", "addition". */
  readonly adds?: Words;

  // -- notes to editors --
  /** What opens a note: "editor's note", "eds", "attn". */
  readonly notes?: Words;
  /** Titles of a section of notes: "notes to editors". */
  readonly noteSections?: Words;
  /** Verbs of a note: "adds", "updates", "recasts". */
  readonly noteVerbs?: Words;
  /** Verbs of a note that correct: "corrects", "fixes". */
  readonly correctingVerbs?: Words;
  /** "paragraph, paragraphs, para, paras". */
  readonly paragraphs?: Words;
  /** What opens a part that is not to be published. */
  readonly unpublished?: Words;

  // -- release --
  /** "embargoed until", "not for release before": a time follows. */
  readonly embargoes?: Words;
  /** "for immediate release". */
  readonly immediate?: Words;

  // -- sign-offs: each list holds what stands before the names --
  readonly reporting?: Words;
  readonly writing?: Words;
  readonly editing?: Words;
  readonly translation?: Words;
  readonly contributing?: Words;
  /** Between a name and its place: "in", "from". */
  readonly inPlace?: Words;
  /** Between the last two names: "and". */
  readonly joiners?: Words;

  // -- behind the story --
  /** Before agencies the story was made with: "with", "with files from". */
  readonly withAgencies?: Words;
  /** Agencies in general: "agencies". */
  readonly agencies?: Words;
  /** Before a source: "source". */
  readonly sources?: Words;
  /** Titles of a list of contacts: "media contact". */
  readonly contacts?: Words;
  /** Before a number: "tel", "phone". */
  readonly phones?: Words;
  /** Before the issuer's own description: "about". */
  readonly about?: Words;
  /** What a line of service text begins or ends with: "view original content", "voir plus". */
  readonly boilerplate?: Words;
  /** The end: "end", "ends". */
  readonly ends?: Words;
  /** More follows: "more", "more to follow". */
  readonly more?: Words;
}
