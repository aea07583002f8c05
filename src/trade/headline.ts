import type { Context } from "../context.js";
import type { Revision } from "../model/article.js";
import type { Span } from "../model/span.js";
import { normalize, textSpan } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource, type View } from "../text/view.js";
import { isPhrase, phraseAt } from "./phrases.js";
import { readRevisionLabel, weightiest, type RevisionReading } from "./revision.js";

/** A label of the wire before or behind a headline. */
export interface HeadlineTag {
  /** As printed, without number and brackets; a kind of text in capitals. */
  readonly tag: string;
  readonly number: number | null;
  /** What stands in brackets behind it: CORRECTED-(OFFICIAL)-. */
  readonly note: string | null;
  readonly kind: "revision" | "alert" | "exclusive" | "genre" | "topic";
  /** The label with its number, without the sign that parts it from the headline. */
  readonly span: Span;
}

/** A headline parted from the labels of the wire. */
export interface HeadlineTags {
  /** The headline's own words. Equal to the span given, without white space, when there are no labels. */
  readonly core: Span;
  readonly tags: HeadlineTag[];
  readonly revision: Revision | null;
  /** "flash" outranks "urgent". */
  readonly alert: "urgent" | "flash" | null;
  /** "factbox", "analysis", ...; null for plain news. */
  readonly genre: string | null;
  /** Number of the take: `=2`. */
  readonly take: number | null;
  /** A label has a form that only wires print: joined by a hyphen, in round brackets, or a take. Sites print `VIDEO:` and `[속보]` as a part of the headline. */
  readonly wire: boolean;
}

/** Kinds of text that Reuters and its followers print before a headline. */
const GENRES = new Map(
  Object.entries({
    factbox: "factbox",
    "fact box": "factbox",
    analysis: "analysis",
    "snap analysis": "analysis",
    insight: "analysis",
    explainer: "explainer",
    newsmaker: "profile",
    profile: "profile",
    poll: "poll",
    "reuters poll": "poll",
    table: "table",
    text: "text",
    transcript: "text",
    statement: "text",
    diary: "advisory",
    advisory: "advisory",
    timeline: "timeline",
    chronology: "timeline",
    interview: "interview",
    feature: "feature",
    preview: "preview",
    review: "review",
    column: "column",
    commentary: "commentary",
    breakingviews: "commentary",
    opinion: "commentary",
    obituary: "obituary",
    scenarios: "analysis",
    "q+a": "explainer",
    "q&a": "explainer",
    "special report": "feature",
    graphic: "graphic",
    "instant view": "reaction",
    reaction: "reaction",
    quotes: "reaction",
    highlights: "summary",
    snapshot: "summary",
    "take a look": "summary",
    "take-a-look": "summary",
    "press digest": "summary",
    digest: "summary",
    brief: "brief",
    media: "media",
    buzz: "brief",
    schedule: "advisory",
    "live markets": "live",
    investigation: "feature",
    photos: "photo",
    pix: "photo",
    chart: "graphic",
    video: "video",
    "deals of the day": "summary",
    "global markets": "markets",
    "emerging markets": "markets",
    "us stocks": "markets",
    "european shares": "markets",
    forex: "markets",
    precious: "markets",
    metals: "markets",
    grains: "markets",
    "money markets": "markets",
  }),
);

/** Fields of sport that stand before a headline and a hyphen: Soccer-. */
const TOPICS = new Set(
  "soccer,football,tennis,golf,cricket,rugby,olympics,athletics,cycling,motor racing,formula one,motorcycling,swimming,boxing,basketball,baseball,ice hockey,skiing,alpine skiing,nordic skiing,figure skating,speed skating,gymnastics,sailing,rowing,horse racing,judo,weightlifting,badminton,table tennis,volleyball,handball,snooker,darts,chess,wrestling,fencing,biathlon,ski jumping,snowboarding,triathlon,equestrian,doping,paralympics,nba,nfl,mlb,nhl,rallying,surfing,archery,shooting,squash,netball,field hockey,hockey,luge,bobsleigh,curling,diving,mma,sport,sports,motorsport,games,commonwealth games,winter olympics".split(
    ",",
  ),
);

interface Found {
  tags: HeadlineTag[];
  revisions: (RevisionReading & { from: number; to: number })[];
  alert: "urgent" | "flash" | null;
  genre: string | null;
  wire: boolean;
}

/** Parts the labels of the wire from a headline: `CORRECTED-UPDATE 2-Ferry talks collapse`. Text without labels comes back whole. */
export function readHeadlineTags(span: Span, context: Context): HeadlineTags {
  const view = normalize(context.source, span, MATCH);
  const { text } = view;
  const found: Found = { tags: [], revisions: [], alert: null, genre: null, wire: false };
  let from = text.length - text.trimStart().length;
  for (let round = 0; round < 4; round++) {
    const next = readPrefix(view, from, found, context);
    if (next < 0) break;
    from = next;
  }
  let to = text.trimEnd().length;
  const take = /\s?=(\d{1,2})$/.exec(text.slice(0, to));
  if (take !== null) to -= take[0].length;
  to = readSuffix(view, from, to, found, context);
  if (to <= from) return { core: span, tags: [], revision: null, alert: null, genre: null, take: null, wire: false };
  const best = weightiest(found.revisions);
  return {
    core: toSource(view, { from, to }),
    tags: found.tags,
    revision: best === null ? null : { kind: best.kind, number: best.number, ...textSpan(context.source, toSource(view, best)) },
    alert: found.alert,
    genre: found.genre,
    take: take === null ? null : Number(take[1]),
    wire: found.wire || take !== null,
  };
}

const OPENING =
  /^(?:\(([^()]{2,24})\)|\[([^[\]]{2,16})\]|【([^【】]{1,16})】|［([^［］]{1,16})］|[+*=]{2,4} ?([^+*=]{2,30}?) ?[+*=]{2,4})\s*[-:]?\s*/u;
/** A label and the sign behind it. The hyphen of Reuters has no blank after it. */
const LABEL =
  /^([\p{L}\p{M}\d][\p{L}\p{M}\d .'&+/]{0,30}?(?:-A-LOOK)?)(?: ?\(([^()]{2,20})\))?(-(?:\(([^()]{2,30})\)-)?(?=[\p{L}\d"'“‘«(¿¡$€£])|\s?[:|]\s+|\s[-–—]\s+|\.\s+|: ?)/u;

/** Reads one label at `from`; the offset behind it and its sign, or -1. */
function readPrefix(view: View, from: number, found: Found, context: Context): number {
  const text = view.text.slice(from);
  const bracket = OPENING.exec(text);
  if (bracket !== null && bracket[0].length < text.length) {
    const inner = (bracket.slice(1) as (string | undefined)[]).find((group) => group !== undefined) ?? "";
    const at = from + bracket[0].indexOf(inner);
    return addTag(view, { from: at, to: at + inner.trimEnd().length }, null, "bracket", found, context) ? from + bracket[0].length : -1;
  }
  const label = LABEL.exec(text);
  if (label?.[1] === undefined || label[0].length >= text.length) return -1;
  const sign = label[3] ?? "";
  const form = sign.startsWith("-") ? "hyphen" : sign.trim() === "." ? "dot" : "sign";
  return addTag(view, { from, to: from + label[1].trimEnd().length }, label[2] ?? label[4] ?? null, form, found, context)
    ? from + label[0].length
    : -1;
}

/** Takes a label when it is one in this form; words alone are none: "Flash floods hit 14 villages". */
function addTag(
  view: View,
  range: { from: number; to: number },
  note: string | null,
  form: "bracket" | "hyphen" | "sign" | "dot",
  found: Found,
  context: Context,
): boolean {
  const printed = view.text.slice(range.from, range.to);
  const plain = printed.replace(/^\d{1,2}(?:st|nd|rd|th)/, "");
  const capitals = plain === plain.toUpperCase();
  const span = toSource(view, range);
  const put = (kind: HeadlineTag["kind"], tag: string, number: number | null = null): true => {
    found.tags.push({ tag, number, note, kind, span });
    if (form === "hyphen" || (form === "bracket" && view.text[range.from - 1] === "(")) found.wire = true;
    return true;
  };
  const spoken = printed.replace(/\s\d{1,2}$/, "");
  const counted = /\s(\d{1,2})$/.exec(printed)?.[1];
  if (capitals || form === "sign" || form === "bracket") {
    if (phraseAt(printed, 0, ["flashes"], context) === printed.length) {
      found.alert = "flash";
      return put("alert", printed);
    }
    if (isPhrase(printed, "alerts", context)) {
      found.alert ??= "urgent";
      return put("alert", printed);
    }
    if (isPhrase(printed, "exclusives", context)) return put("exclusive", printed);
  }
  const genre = GENRES.get(spoken.toLowerCase());
  const revision = genre === undefined && (capitals || form !== "dot") ? readRevisionLabel(printed, context) : null;
  if (revision !== null && (form !== "hyphen" || capitals) && (capitals || form !== "sign" || /^\p{Lu}/u.test(printed))) {
    found.revisions.push({ ...revision, ...range });
    const number = counted === undefined ? null : Number(counted);
    return put("revision", counted === undefined ? printed : spoken, number);
  }
  if (genre !== undefined && (capitals || form === "sign") && form !== "dot" && form !== "bracket") {
    found.genre ??= genre;
    return put("genre", spoken.toUpperCase(), counted === undefined ? null : Number(counted));
  }
  // In other languages the hyphen makes a compound: Basketball-Euroleague.
  if (
    form === "hyphen" &&
    (context.language === null || context.language.startsWith("en")) &&
    /^\p{Lu}/u.test(printed) &&
    TOPICS.has(printed.toLowerCase())
  )
    return put("topic", printed);
  return false;
}

/** Labels behind a headline: (종합2보), (UPDATE), (aktl.). */
function readSuffix(view: View, from: number, to: number, found: Found, context: Context): number {
  const text = view.text.slice(from, to);
  const match = /\s?[([【［]([^()[\]【】［］]{2,20})[)\]】］]$/u.exec(text);
  if (match?.[1] === undefined || match.index < 4) return to;
  const at = from + match.index + match[0].indexOf(match[1]);
  const revision = readRevisionLabel(match[1], context);
  const sure =
    revision !== null && (/\p{sc=Hangul}/u.test(match[1]) || match[1] === match[1].toUpperCase() || /^\p{Ll}{3,12}\.?$/u.test(match[1]));
  if (revision === null || !sure) return to;
  const range = { from: at, to: at + match[1].length };
  found.revisions.push({ ...revision, ...range });
  found.tags.push({ tag: match[1], number: null, note: null, kind: "revision", span: toSource(view, range) });
  return from + match.index;
}
