import type { AgencyEntry } from "../agencies/table.js";
import type { ViewRange } from "../text/view.js";
import type { DateDraft } from "./date.js";

/** A place while it is read. Ranges of the view. */
export interface PlaceDraft {
  /** The whole of it as printed, region, country and qualifier included. */
  readonly from: number;
  to: number;
  /** The name alone. */
  readonly nameFrom: number;
  nameTo: number;
  region: ViewRange | null;
  country: ViewRange | null;
  qualifier: ViewRange | null;
}

export interface AgencyDraft extends ViewRange {
  /** What the token may stand for; empty for a token of no table. */
  readonly entries: readonly AgencyEntry[];
}

/** A dateline while it is read. Ranges of the view of the head of the span. */
export interface DatelineDraft {
  readonly places: PlaceDraft[];
  agency: AgencyDraft | null;
  date: DateDraft | null;
  readonly authors: ViewRange[];
  from: number;
  /** Behind the closing separator, without the blank after it. */
  end: number;
  /** Where the words of the lead start; the length of the view when nothing follows on the line. */
  bodyStart: number;
}

/** The head of a text as the readers of datelines see it. */
export interface Head {
  /** Match view: dashes, digits and fullwidth signs folded; a blank that was a line end is "\n". */
  readonly text: string;
}

/** What was read besides the draft itself, for the verdict. */
export interface Evidence {
  /** The agency stands in brackets or between slashes. */
  bracketed: boolean;
  /** A bracketed token of no table. */
  unknown: boolean;
  /** The separator between the last item and the lead. */
  close: string;
}
