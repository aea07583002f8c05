/** A small writer of wire envelopes, so that every fixture is made here and can be broken on purpose. */

export interface AnpaMessage {
  level?: string;
  number?: string;
  device?: string;
  selector?: string;
  priority?: string;
  category?: string;
  format?: string;
  keyword?: string;
  version?: string;
  date?: string;
  count?: string;
  slugLine?: string | null;
  headline?: string | null;
  marks?: string[];
  paragraphs?: string[];
  endLine?: string | null;
  eol?: string;
  syn?: boolean;
  etx?: boolean;
  eot?: boolean;
  ff?: boolean;
}

export const ANPA_DEFAULTS = {
  level: "W",
  number: "4711",
  device: "",
  selector: "asian",
  priority: "r",
  category: "i",
  format: "\x13\x11",
  keyword: "BC-EU--Lamps",
  version: "",
  date: "11-18",
  count: "0120",
  slugLine: "BC-EU--Lamps,120",
  headline: "Museum lends its lamps",
  marks: [] as string[],
  paragraphs: ["LIEGE, Belgium (AP) _ A museum lent its lamps to the town. ", "``They light the square,'' said Ann Bo, the keeper. "],
  endLine: "AP-WF-11-18-22 0915GMT<",
  eol: "\r\n",
  syn: true,
  etx: true,
  eot: true,
  ff: true,
};

/** One ANPA 1312 message as AP sends it; every part can be changed or left out. */
export function anpa(message: AnpaMessage = {}): string {
  const m = { ...ANPA_DEFAULTS, ...message };
  const line2 = `${m.priority} ${m.category}${m.format} ${m.keyword} ${m.version === "" ? "  " : m.version} ${m.date} ${m.count}`;
  const marks = [m.slugLine, m.headline, ...m.marks].filter((mark) => mark !== null).map((mark) => `^${mark}<${m.eol}`);
  const body = m.paragraphs.map((paragraph) => `\t   ${paragraph}${m.eol}`).join("");
  const end = m.endLine === null ? "" : `${m.endLine}${m.eol}`;
  return [
    m.syn ? "\x16\x16" : "",
    `\x01${m.level}${m.number}${m.device}\x1f${m.selector}${m.eol}${line2}${m.eol}`,
    `\x02${marks.join("")}${body}${m.eol}\t   `,
    m.etx ? "\x03" : "",
    end,
    m.ff ? `${m.eol}\x0c${m.eol}` : "",
    m.eot ? "\x04" : "",
  ].join("");
}

export interface IptcMessage {
  header?: string;
  keyword?: string | null;
  head?: string[];
  paragraphs?: string[];
  after?: string[];
  endLine?: string | null;
  eol?: string;
  controls?: boolean;
  padding?: boolean;
}

export const IPTC_DEFAULTS = {
  header: "abc123 4 i 20 ccccb   dpa 099",
  keyword: "Belgium-lamps/",
  head: ["Museum lends its lamps ="],
  paragraphs: ["Liege (dpa) - A museum lent its lamps\nto the town.", '"They light the square," said Ann Bo, the\nkeeper.'],
  after: ["dpa ab cd"],
  endLine: "180915 GMT Nov 22",
  eol: "\r\n",
  controls: true,
  padding: true,
};

/** One IPTC 7901 message as dpa sends it. */
export function iptc(message: IptcMessage = {}): string {
  const m = { ...IPTC_DEFAULTS, ...message };
  const control = (character: string): string => (m.controls ? character : "");
  const block = (text: string): string => `   ${text.replaceAll("\n", m.eol)}${m.eol}${m.eol}`;
  return [
    control("\x01"),
    `${m.header}${m.eol}${m.eol}`,
    m.keyword === null ? "" : `${m.keyword}${m.eol}`,
    control("\x02"),
    `${m.head.join(m.eol)}${m.eol}${m.eol}`,
    m.paragraphs.map(block).join(""),
    m.after.map((line) => `${line}${m.eol}${m.eol}`).join(""),
    control("\x03"),
    m.endLine === null ? "" : `${m.endLine}${m.eol}`,
    m.padding && m.controls ? "\x7f\n\x7f" : "",
    control("\x04"),
  ].join("");
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Sets bit 8 so that every byte has an even, or odd, number of ones. */
export function withParity(text: string, parity: "even" | "odd"): Uint8Array {
  return bytes(text).map((byte) => {
    let ones = 0;
    for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
    return (ones % 2 === 0) === (parity === "even") ? byte : byte | 0x80;
  });
}
