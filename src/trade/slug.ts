import { endWithout } from "../matchers/edges.js";
import type { RevisionKind } from "../vocabulary.js";

/** The version part of a slug line. */
export interface SlugVersion {
  /** "budget": the story is on the day's list of main stories. */
  readonly kind: RevisionKind | "take" | "budget" | null;
  readonly number: number | null;
  /** The whole story is sent anew. */
  readonly writethru: boolean;
  readonly budget: boolean;
  /** Day of the month an advance is for. */
  readonly day: number | null;
  /** As printed. */
  readonly raw: string;
}

/** A slug line of an English-language wire: `BC-BKN--Docks-Harbor, 1st Ld-Writethru,416`. */
export interface SlugLine {
  /** AM or PM papers, BC both, AP as a service. Upper case. */
  readonly cycle: string;
  /** The line without cycle, version, references and count. */
  readonly slug: string;
  /** Desk or region before the double hyphen: US, EU, WEA. */
  readonly service: string | null;
  /** Code of a sport before the double hyphen: BKN. */
  readonly sportCode: string | null;
  readonly keyword: string;
  readonly version: SlugVersion | null;
  /** Numbers of the stories it belongs to: a0512. */
  readonly references: readonly string[];
  readonly wordCount: number | null;
  /** "flash": a news alert. */
  readonly alert: "flash" | null;
  /** A code before the line: *9006. */
  readonly leadingCode: string | null;
  /** Range of `slug` in the text read. */
  readonly from: number;
  readonly to: number;
}

const LINE = /^(?:(\*\d{4})<? ?)?\^?(AM|PM|BC|AP)-(?=[\p{L}\d])/iu;
const SPORTS = new Set(
  "BBA,BBN,BBO,BBC,BBM,BBI,BBW,BBH,BBY,BKN,BKC,BKO,BKW,BKL,BKH,FBN,FBC,FBO,FBH,FBX,HKN,HKO,HKC,SOC,GLF,TEN,CAR,RAC,BOX,CYC,OLY,SKI,SWM,TRK,ATH,GYM,FIG,RUG,CRI,SPD,YAC,HRS,MMA,LAC,VOL,WRE,BIA,NOR,ALP,LUG,CUR,SJU,BOB,SPO".split(
    ",",
  ),
);

/** Reads a whole line as a slug line; `text` is a match view. Null when it has no cycle or not the form. */
export function readSlugLine(text: string): SlugLine | null {
  const open = LINE.exec(text);
  if (open === null || text.length > 120) return null;
  const from = open[0].length;
  const body = text.slice(from, endWithout(text, "< "));
  const parts = body.split(",");
  const slug = (parts[0] ?? "").trim();
  if (slug === "" || /[.!?;:]/.test(slug) || slug.split(" ").length > 6) return null;
  const rest = parts.slice(1).map((part) => part.trim());
  const last = rest.at(-1) ?? "";
  const count = /^0*(\d{1,5})$/.exec(last);
  // Without comma and count it must look like a keyword, not like a sentence: "AM-Topic Words".
  if (rest.length === 0 && /^\p{Ll}/u.test(slug)) return null;
  if (rest.length === 0 && (/\s/.test(slug) ? !slug.includes("--") : !/-/.test(slug) && open[2] !== (open[2] ?? "").toUpperCase()))
    return null;
  const middle = (count === null ? rest : rest.slice(0, -1)).filter((part) => part !== "");
  const references = middle.filter((part) => /^[a-z]\d{4}$/i.test(part));
  const versions = middle.filter((part) => !references.includes(part));
  const code = /^([A-Z]{2,4})--(.+)$/.exec(slug);
  const sport = code?.[1] !== undefined && SPORTS.has(code[1]);
  const keyword = code?.[2] ?? slug;
  return {
    cycle: (open[2] ?? "").toUpperCase(),
    slug,
    service: code?.[1] !== undefined && !sport ? code[1] : null,
    sportCode: sport ? (code[1] ?? null) : null,
    keyword,
    version: versions.length === 0 ? null : readVersion(versions),
    references,
    wordCount: count === null ? null : Number(count[1]),
    alert: /^APNews(?:Alert|Now)$/i.test(keyword) ? "flash" : null,
    leadingCode: open[1] ?? null,
    from,
    to: from + slug.length,
  };
}

/** Parts like "Bjt", "1st Ld-Writethru", "Adv 20". */
export function readVersion(parts: readonly string[]): SlugVersion {
  const budget = parts.some((part) => /^(?:Bjt|Budget)$/i.test(part));
  let found: Omit<SlugVersion, "raw" | "budget"> = { kind: budget ? "budget" : null, number: null, writethru: false, day: null };
  for (const part of parts) {
    const version = readPart(part);
    if (version !== null) found = version;
  }
  return { ...found, budget, raw: parts.join(", ") };
}

const KINDS: readonly (readonly [RegExp, SlugVersion["kind"]])[] = [
  [/^kill/i, "kill"],
  [/^(?:corrective|correction|corrected|corr)/i, "correction"],
  [/^(?:ld|lead|newlead|nl|writethru)/i, "lead"],
  [/^add/i, "add"],
  [/^sub/i, "sub"],
  [/^ins/i, "insert"],
  [/^advis/i, "advisory"],
  [/^adv/i, "advance"],
  [/^(?:update|upd)/i, "update"],
  [/^(?:wrap|roundup)/i, "wrapup"],
  [/^(?:rpt|repeat)/i, "repeat"],
  [/^refile/i, "refile"],
  [/^hold/i, "hold"],
  [/^(?:take|tk)/i, "take"],
];

function readPart(part: string): Omit<SlugVersion, "raw" | "budget"> | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)\s?)?([A-Za-z][A-Za-z-]*)\s?(\d{1,2})?/.exec(part);
  const word = match?.[2] ?? "";
  const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
  if (kind === undefined) return null;
  const printed = match?.[1] ?? (kind === "advance" ? undefined : match?.[3]);
  const day = kind === "advance" && match?.[3] !== undefined ? Number(match[3]) : null;
  return { kind, number: printed === undefined ? null : Number(printed), writethru: /writethru/i.test(part), day };
}

/** Line 2 of an ANPA header without its control bytes: `r s BC-BBO--WildCardGlance     08-18 `. */
export interface KeywordLine {
  readonly priority: string | null;
  readonly category: string | null;
  readonly cycle: string | null;
  readonly keyword: string;
  /** The 24 code units of the field are full: the keyword may have been cut. */
  readonly truncated: boolean;
  readonly version: string | null;
  readonly reference: string | null;
  /** As printed: services differ in the order of day and month. */
  readonly date: { readonly month: number; readonly day: number } | null;
  readonly wordCountDeclared: number | null;
}

/** ANPA 1312: the keyword field with its cycle. */
const KEYWORD_LENGTH = 24;

/** Reads a keyword line; null when it has no cycle prefix. */
export function readKeywordLine(text: string): KeywordLine | null {
  if (text.length > 200) return null;
  const tail = /\s(\d{1,2})-(\d{1,2})(?:\s+(\d{1,5}))?\s*$/.exec(text);
  const head = tail === null ? text.trim() : text.slice(0, tail.index).trim();
  const match = /^(?:([a-z]) ?([a-z]) ?)?((AM|PM|BC|AP)-(\S+))(?: (.*))?$/i.exec(head);
  if (match?.[3] === undefined) return null;
  const rest = (match[6] ?? "").trim();
  const reference = /(?:^| )([a-z]\d{4})$/.exec(rest);
  const version = (reference === null ? rest : rest.slice(0, reference.index)).trim();
  const [first, second] = [Number(tail?.[1] ?? 0), Number(tail?.[2] ?? 0)];
  return {
    priority: match[1] ?? null,
    category: match[2] ?? null,
    cycle: (match[4] ?? "").toUpperCase(),
    keyword: match[5] ?? "",
    truncated: match[3].length >= KEYWORD_LENGTH,
    version: version === "" ? null : version,
    reference: reference?.[1] ?? null,
    date: tail === null ? null : first > 12 ? { month: second, day: first } : { month: first, day: second },
    wordCountDeclared: tail?.[3] === undefined ? null : Number(tail[3]),
  };
}

/** Parts of an IPTC 7901 keyword line: `/politics/Britain/EU/`. */
export function readKeywordPath(text: string): { readonly keyword: string; readonly parts: readonly string[] } | null {
  const parts = text
    .trim()
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length === 0 ? null : { keyword: parts.join("/"), parts };
}
