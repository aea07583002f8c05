import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WireStream } from "../../src/entries/stream.js";
import { parseWire } from "../../src/entries/wire.js";
import type { ByteRange, WireMessage } from "../../src/wire/message.js";
import { anpa, bytes, iptc, withParity } from "../support/envelopes.js";
import { expectLawful } from "../support/invariants.js";

/** Whole messages of every shape. */
const whole = fc.constantFrom(
  anpa(),
  anpa({ eol: "\n", syn: false }),
  anpa({ etx: false, endLine: null }),
  anpa({ eot: false }),
  anpa({ headline: "Caf\u00e9 lends lamps" }),
  iptc(),
  iptc({ eol: "\n", endLine: "091223 dec 18" }),
  iptc({ controls: false }),
  "ZCZC\n$i\n^Museum lends\nA museum lent its lamps.\nNNNN\n",
  '<DOC id="ABC_ENG_20221118.0001" type="story">\n<HEADLINE>\nLamps & light\n</HEADLINE>\n<TEXT>\n<P>\nA museum lent.\n<P>\nThey hold.\n</TEXT>\n</DOC>\n',
  '<REUTERS NEWID="2"><DATE>18-NOV-1986 09:15:01.79</DATE><UNKNOWN>\n&#5;&#22;&#22;&#1;f0704&#31;reute\nu f BC-LAMPS 11-18 0105</UNKNOWN><TEXT>&#2;<TITLE>LAMPS</TITLE><BODY>They hold.\n Reuter\n&#3;</BODY></TEXT></REUTERS>\n',
  "From: a@example.com\nSubject: =?utf-8?Q?Caf=C3=A9?=\nDate: Fri, 18 Nov 2022 09:15:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\nQSBtdXNldW0gbGVudC4=\n--b--\n",
);
const noise = fc.oneof(
  fc.constantFrom(
    "",
    "\x00\x00\r\n",
    "\x7f\n\x7f",
    "tail of a lost one<\n\x04",
    "\x16\x16",
    "\x01",
    "\x01\x01\x02",
    "ZCZC",
    "<DOC ",
    "NNNN\n",
  ),
  fc.string({ maxLength: 12 }),
);

/** Messages stacked with noise between them, then cut or with bytes changed. */
const stream: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.tuple(noise, whole), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.flat().join("")),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    fc.option(fc.nat(), { nil: null }),
  )
  .map(([text, changes, cut]) => {
    const data = bytes(text);
    for (const [at, value] of changes) data[at % data.length] = value;
    return cut === null ? data : data.subarray(0, cut % (data.length + 1));
  });

function expectAccounted(length: number, messages: readonly WireMessage[]): void {
  const ranges: ByteRange[] = messages.flatMap(({ byteRange, diagnostics }) => [
    ...diagnostics.flatMap((diagnostic) => diagnostic.byteRange ?? []),
    byteRange,
  ]);
  let at = 0;
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(length);
}

async function collect(data: Uint8Array, cuts: readonly number[]): Promise<WireMessage[]> {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (data.length + 1)), data.length])].sort((a, b) => a - b);
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      edges.slice(1).forEach((edge, index) => {
        controller.enqueue(data.subarray(edges[index], edge));
      });
      controller.close();
    },
  });
  const messages: WireMessage[] = [];
  const reader = source.pipeThrough(new WireStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) messages.push(next.value);
  return messages;
}

describe("laws of parseWire", () => {
  it("accounts for every byte and keeps the laws of an article, whatever comes", () => {
    fc.assert(
      fc.property(stream, (data) => {
        const messages = parseWire(data);
        expectAccounted(data.length, messages);
        for (const { text, article } of messages) expectLawful(text, article);
        expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("accounts for every code unit of a string", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, whole, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 5 }), (pieces) => {
        const text = pieces.join("");
        const messages = parseWire(text);
        expectAccounted(text.length, messages);
        for (const message of messages) expectLawful(message.text, message.article);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("finds each message of a stack", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("", "\x00\x00\r\n", "\x7f\n\x7f", "lost tail<\n\x04"), fc.boolean()), {
          minLength: 1,
          maxLength: 5,
        }),
        (parts) => {
          const data = parts
            .map(
              ([before, isAnpa], index) =>
                `${before}${isAnpa ? anpa({ headline: `Story ${index}`, eot: index % 2 === 0 }) : iptc({ head: [`Story ${index} =`] })}`,
            )
            .join("");
          expect(parseWire(bytes(data)).map(({ article }) => article.headline?.text)).toEqual(parts.map((_, index) => `Story ${index}`));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it("gives the same messages however the stream is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(stream, fc.array(fc.nat(), { maxLength: 12 }), async (data, cuts) => {
        const streamed = await collect(data, cuts);
        const together = parseWire(data);
        expect(
          streamed.map(({ envelope, article, format, encoding }) => [envelope, format, encoding, article.headline, article.paragraphs]),
        ).toEqual(
          together.map(({ envelope, article, format, encoding }) => [envelope, format, encoding, article.headline, article.paragraphs]),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("gives a message as soon as its end has come", async () => {
    const streamed: WireMessage[] = [];
    const { readable, writable } = new WireStream();
    const writer = writable.getWriter();
    const reader = readable.getReader();
    for (let story = 0; story < 3; story++) {
      void writer.write(withParity(anpa({ number: `000${story}` }), "even"));
      const { value } = await reader.read();
      if (value !== undefined) streamed.push(value);
    }
    expect(streamed.map(({ envelope }) => envelope["storyNumber"])).toEqual(["0000", "0001", "0002"]);
    void writer.close();
    expect((await reader.read()).done).toBe(true);
  });

  it("has no message in nothing, and one in anything else", () => {
    expect(parseWire("")).toEqual([]);
    expect(parseWire(new Uint8Array())).toEqual([]);
    expect(parseWire("\x00")).toHaveLength(1);
    expect(parseWire("Just words.")[0]).toMatchObject({ format: "text", byteRange: { start: 0, end: 11 } });
  });

  it("tells each diagnostic to the listener too", () => {
    const heard: string[] = [];
    const [message] = parseWire(`lost tail<\n\x04${anpa({ etx: false })}`, { onDiagnostic: ({ code }) => heard.push(code) });
    expect(heard).toContain("outside-message");
    for (const { code } of message?.diagnostics ?? []) expect(heard).toContain(code);
  });

  it("reads no further than maxLength into each message", () => {
    const [message] = parseWire(anpa(), { maxLength: 120 });
    const last = message?.article.segments.at(-1);
    expect(last).toEqual({ kind: "unparsed", span: { start: 120, end: message?.text.length } });
    expect(message?.diagnostics.map(({ code }) => code)).toContain("input-truncated");
  });
});
