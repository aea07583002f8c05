import { describe, expect, it } from "vitest";
import { parseWire } from "../../src/entries/wire.js";
import type { WireMessage } from "../../src/wire/message.js";
import { bytes, iptc } from "../support/envelopes.js";
import { expectLawful } from "../support/invariants.js";

const HEAD =
  "From: =?utf-8?Q?Ren=C3=A9e?= <r@example.com>\r\nSubject: Fwd: =?utf-8?B?Q2Fmw6k=?=\r\n =?utf-8?Q?_opens?=\r\nDate: Fri, 18 Nov 2022 09:15:00 -0330\r\nMIME-Version: 1.0\r\n";
const read = (input: string | Uint8Array): WireMessage => {
  const [message] = parseWire(input);
  if (message === undefined) throw new Error("no message");
  expectLawful(message.text, message.article);
  return message;
};

describe("e-mail", () => {
  it("decodes headers; subject and date stand in for headline and time, the sender is no author", () => {
    const message = read(`${HEAD}\r\nShort note.\r\n`);
    expect(message.format).toBe("email");
    expect(message.envelope).toMatchObject({ from: "Renée <r@example.com>", subject: "Fwd: Café opens" });
    expect(message.article.headline?.text).toBe("Café opens");
    expect(message.article.published).toMatchObject({ instant: "2022-11-18T12:45:00Z", offsetMinutes: -210 });
    expect(message.article.bylines).toEqual([]);
    expect(message.article.paragraphs.map(({ text }) => text)).toEqual(["Short note."]);
    expect(message.article.segments[0]).toEqual({ kind: "header", span: { start: 0, end: message.text.indexOf("Short note.") } });
  });

  it("takes no day of a letter that is answered for its own", () => {
    const letter = `Residents of this village voted to stay put, rejecting a buyout from the county.\r\n\r\n"Where would I go?" said Nell Farrow, who is 71 and was born there.\r\n`;
    const message = read(`${HEAD}\r\n${letter}\r\n> On Mon, 4 Mar 2022 at 19:02, Ivo Marsh <ivo@example.com> wrote:\r\n> Here it is.\r\n`);
    expect(message.article.published?.instant).toBe("2022-11-18T12:45:00Z");
  });

  it.each([
    ["quoted-printable", "Caf=C3=A9 =\r\nopens=20\r\n", "utf-8", "Café opens \n"],
    ["base64", "Q2Fmw6kg\r\nb3BlbnM=\r\n", "utf-8", "Café opens"],
    ["quoted-printable", "=93Caf=E9=94", "windows-1252", "“Café”"],
    ["quoted-printable", "=CA=E0=F4=E5", "windows-1251", "Кафе"],
    ["7bit", "Plain.", "no-such-charset", "Plain."],
  ])("undoes %s in %s", (encoding, data, charset, text) => {
    const message = read(
      bytes(`${HEAD}Content-Type: text/plain; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${data}`),
    );
    expect(message.text.endsWith(`\n\n${text}`)).toBe(true);
  });

  it("joins the lines of format=flowed, but not a signature", () => {
    const message = read(`${HEAD}Content-Type: text/plain; format=flowed\n\nOne line that \ngoes on.\n\n-- \nRenée\n`);
    expect(message.text).toContain("\n\nOne line that goes on.\n\n-- \nRenée");
  });

  it("prefers the plain part, nested or not, and reads HTML when there is none", () => {
    const parts =
      "--a\nContent-Type: text/html\n\n<p>Markup</p>\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlain words.\n--b--\n--a--\n";
    expect(read(`${HEAD}Content-Type: multipart/alternative; boundary="a"\n\n${parts}`).text).toMatch(/\n\nPlain words\.$/);
    const html = read(`${HEAD}Content-Type: text/html\n\n<style>p{}</style><p>One &amp; <b>two</b></p><p>Three</p>`);
    expect(html.text).toContain("\n\nOne &amp; two\n\nThree");
  });

  it("reads the wire message that an e-mail carries", () => {
    const message = read(bytes(`${HEAD}Content-Transfer-Encoding: 8bit\n\n${iptc({ controls: false })}`));
    expect(message.format).toBe("iptc-7901");
    expect(message.envelope).toMatchObject({ number: "123", email: { subject: "Fwd: Café opens" } });
    expect(message.article.headline?.text).toBe("Museum lends its lamps");
  });

  it("gives the places of its diagnostics in the e-mail, not in its body", () => {
    const heard: { code: string; span: { start: number; end: number } | null }[] = [];
    const carried = `${HEAD}\r\n${iptc({ controls: false, endLine: "180915 Nov 22", paragraphs: ["It closes on 31.02.2024 at last."] })}`;
    const [message] = parseWire(bytes(carried), { onDiagnostic: (diagnostic) => heard.push(diagnostic) });
    const textAt = (code: string): string | undefined => {
      const span = heard.find((diagnostic) => diagnostic.code === code)?.span;
      return message?.text.slice(span?.start, span?.end);
    };
    expect(textAt("zone-missing")).toBe("180915 Nov 22");
    expect(textAt("invalid-date")).toBe("31.02.2024");
  });

  it("cuts a mailbox into its letters", () => {
    const letter = (subject: string): string =>
      `From a@example.com Fri Nov 18 09:15:00 2022\nFrom: a@example.com\nSubject: ${subject}\n\nWords.\n\n`;
    const messages = parseWire(letter("One") + letter("Two"));
    expect(messages.map(({ article }) => article.headline?.text)).toEqual(["One", "Two"]);
    expect(messages[1]?.byteRange.start).toBe(letter("One").length);
  });

  it("takes a memo with a colon for no e-mail", () => {
    expect(read("Note: the square is closed.\nTomorrow: it opens.\n").format).toBe("text");
  });
});
