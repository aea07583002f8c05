import { foldWord } from "../matchers/words.js";
import { isSimpleName } from "../text/simple.js";
import { ASIA } from "./asia.js";
import { EUROPE } from "./europe.js";
import { SOUTH } from "./south.js";
import { WORLD } from "./world.js";

/** A news agency, or a paper or service that signs datelines. */
export interface AgencyEntry {
  /** Canonical name. */
  readonly id: string;
  /** As printed, in every script; the first is the usual one. */
  readonly tokens: readonly string[];
  /** ISO 3166-1: where it is at home. */
  readonly countries: readonly string[];
  /** BCP 47: what it writes in. */
  readonly languages: readonly string[];
  /** How sure the row is: "seen" in public text, or "known" house style. */
  readonly evidence: "seen" | "known";
}

/**
 * Rows of `id | tokens | countries | languages | s or k`; the id "*" makes each token a name of its own. Sources: stylebooks and public pages of the agencies, fixtures of open-source
 * wire parsers (s), general knowledge (k). Tokens are facts of the trade, not text of the agencies.
 */
export const AGENCIES: readonly AgencyEntry[] = [WORLD, EUROPE, SOUTH, ASIA].flatMap((table) => table.split("\n").flatMap(readRow));

function readRow(line: string): AgencyEntry[] {
  const [id, list, countries, languages, evidence] = line.split("|").map((cell) => cell.trim());
  if (id === undefined || list === undefined || countries === undefined || languages === undefined) return [];
  const printed = list.split(",").map((token) => token.trim().normalize("NFC"));
  const rest = { countries: countries.split(" "), languages: languages.split(" "), evidence: evidence === "s" ? "seen" : "known" } as const;
  // A row of papers and sites: each token is a name of its own.
  if (id !== "*") return [{ id, tokens: printed, ...rest }];
  const names = new Map<string, string[]>();
  for (const token of printed) names.set(foldToken(token), [...(names.get(foldToken(token)) ?? []), token]);
  return [...names.values()].map((tokens) => ({ id: tokens[0] ?? "", tokens, ...rest }));
}

/** Capitals and small letters alike; the dots and blanks of initials do not count. */
export function foldToken(token: string): string {
  if (isSimpleName(token)) return token.toLowerCase();
  return foldWord(token)
    .replace(/[–—-]/g, "-")
    .replace(/[.«»"“”„]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const exact = new Set<string>();
const byToken = new Map<string, AgencyEntry[]>();
for (const agency of AGENCIES) {
  for (const token of agency.tokens) {
    exact.add(foldPrinted(token));
    const key = foldToken(token);
    const entries = byToken.get(key);
    if (entries === undefined) byToken.set(key, [agency]);
    else if (!entries.includes(agency)) entries.push(agency);
  }
}

/** 1 at the first two letters of every folded token that opens with two of ASCII: spares most words the look-up. */
const heads = new Uint8Array(32 * 32);
for (const key of byToken.keys()) if (isLetter(key.charCodeAt(0)) && isLetter(key.charCodeAt(1))) heads[headOf(key)] = 1;

/** False where no token opens as the text does: letters of ASCII are folded to themselves in lower case, and none is left out. */
function mayOpen(text: string): boolean {
  return !isLetter(text.charCodeAt(0)) || !isLetter(text.charCodeAt(1)) || heads[headOf(text)] === 1;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function headOf(text: string): number {
  return (text.charCodeAt(0) & 31) * 32 + (text.charCodeAt(1) & 31);
}

function foldPrinted(token: string): string {
  return token.replace(/[–—]/g, "-").replace(/’/g, "'");
}

const NONE: readonly AgencyEntry[] = [];

/**
 * The agencies a printed token may stand for. Short tokens must be printed as the table has them or in capitals: "(Sid)" is a name,
 * "(SID)" an agency.
 */
export function agenciesOf(printed: string): readonly AgencyEntry[] {
  if (!mayOpen(printed)) return NONE;
  const entries = byToken.get(foldToken(printed));
  if (entries === undefined) return NONE;
  if (printed.length >= 6 || exact.has(foldPrinted(printed))) return entries;
  return printed === printed.toUpperCase() && printed.length >= 2 ? entries : NONE;
}
