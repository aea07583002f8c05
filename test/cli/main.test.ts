import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";

const STORY = `Ferry service resumes

The ferry between the two islands will resume on Monday, the harbour master said in a statement on Friday evening.

"We have repaired both engines and tested them for a week," said Ann Lee, the harbour master, at the quay.
`;

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirecopy-cli-"));
  writeFileSync(at("story.txt"), STORY);
  writeFileSync(at("latin1.txt"), Buffer.from(STORY.replace("ferry", "caf\u00e9"), "latin1"));
  writeFileSync(at("utf16.txt"), Buffer.from(`\ufeff${STORY}`, "utf16le"));
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("binary.bin"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(at("menu.txt"), "Home\nSport\n");
  writeFileSync(
    at("rows.jsonl"),
    `${JSON.stringify({ id: 1, body: STORY })}\nnot json\n\n${JSON.stringify({ id: 2 })}\n${JSON.stringify({ id: 3, body: STORY })}\n`,
  );
  mkdirSync(at("folder"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(args: string[], stdin = "", isTTY = false, env = {}): Promise<{ status: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const status = await main(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text), isTTY },
    env,
  });
  return { status, out, err };
}

interface Printed {
  headline: { text: string } | null;
  paragraphs: { text: string }[];
}

describe("wirecopy on the command line", () => {
  it("prints one article as JSON", async () => {
    const { status, out, err } = await run([at("story.txt")]);
    expect([status, err]).toEqual([0, ""]);
    const article = JSON.parse(out) as Printed;
    expect(article.paragraphs.at(-1)?.text).toContain("both engines");
  });

  it("reads standard input", async () => {
    const { status, out } = await run(["-"], STORY);
    expect(status).toBe(0);
    expect((JSON.parse(out) as Printed).paragraphs).toHaveLength(2);
  });

  it.each(["latin1.txt", "utf16.txt"])("decodes %s", async (name) => {
    const { status, out } = await run([at(name)]);
    expect(status).toBe(0);
    expect(out).not.toContain("\ufffd");
  });

  it("reports each bad file in one line and still does the others", async () => {
    const { status, out, err } = await run([
      "--ndjson",
      at("missing.txt"),
      at("empty.txt"),
      at("binary.bin"),
      at("folder"),
      at("menu.txt"),
      at("story.txt"),
    ]);
    expect(status).toBe(1);
    expect(err.split("\n")).toEqual([
      `wirecopy: ${at("missing.txt")}: no such file`,
      `wirecopy: ${at("empty.txt")}: is empty`,
      `wirecopy: ${at("binary.bin")}: is no text`,
      `wirecopy: ${at("folder")}: is a folder`,
      `wirecopy: ${at("menu.txt")}: holds no paragraph`,
      "",
    ]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; article: Printed });
    expect(lines.map(({ file }) => file)).toEqual([at("menu.txt"), at("story.txt")]);
  });

  it("reads JSON Lines and keeps the other keys", async () => {
    const { status, out, err } = await run(["--ndjson", "--field", "body", at("rows.jsonl")]);
    expect(status).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      `wirecopy: ${at("rows.jsonl")}:2: is no JSON`,
      `wirecopy: ${at("rows.jsonl")}:4: has no text in "body"`,
    ]);
    const records = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; body?: string; article: Printed });
    expect(records.map(({ id, body, article }) => [id, body, article.paragraphs.length])).toEqual([
      [1, undefined, 2],
      [3, undefined, 2],
    ]);
  });

  it("shows progress when standard error is a terminal and there are several files", async () => {
    expect((await run(["--ndjson", at("story.txt"), at("utf16.txt")], "", true)).err).toContain("2/2");
    expect((await run([at("story.txt")], "", true)).err).toBe("");
  });

  it("keeps the whole text in the terminal view", async () => {
    const { status, out } = await run(["--view", at("story.txt")]);
    expect(status).toBe(0);
    // eslint-disable-next-line no-control-regex -- the colour codes
    expect(out.replace(/\u001b\[[\d;]*m/g, "").startsWith(STORY)).toBe(true);
  });

  it("sets no colours where NO_COLOR asks for none", async () => {
    const { out } = await run(["--view", at("story.txt")], "", false, { NO_COLOR: "1" });
    expect(out).not.toContain("\u001b");
    expect(out.startsWith(STORY)).toBe(true);
  });

  it("lets no control character through to the terminal", async () => {
    const { out } = await run(["--view", "-"], `${STORY}\u001b]0;title\u0007\n`);
    expect(out).not.toContain("\u001b]0;");
  });

  it("writes the page as HTML, escaped", async () => {
    const { status, out } = await run(["--html", "-"], STORY.replace("Ferry", "<b>Ferry"));
    expect(status).toBe(0);
    expect(out).toContain("&lt;b&gt;Ferry");
    expect(await run(["--html", at("page.html"), at("story.txt")])).toMatchObject({ status: 0, out: "" });
    expect(readFileSync(at("page.html"), "utf8")).toContain("<!doctype html>");
  });

  it.each([
    ["no file", []],
    ["an unknown flag", ["--colour", "x"]],
    ["two views", ["--view", "--ndjson", "x"]],
    ["several files as one JSON", ["a", "b"]],
    ["a field without ndjson", ["--field", "text", "x"]],
    ["a page over a story", ["--html", "story.txt", "other.txt"]],
    ["a wrong zone", ["--zone", "Nowhere", "x"]],
    ["a wrong reference", ["--reference", "monday", "x"]],
  ])("exits 2 for %s", async (_name, args) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^wirecopy: .+\nTry: wirecopy --help\n$/);
  });

  it.each([
    ["--help", /^wirecopy - /],
    ["--version", /^\d+\.\d+\.\d+/],
  ])("answers %s", async (flag, pattern) => {
    const { status, out } = await run([flag]);
    expect(status).toBe(0);
    expect(out).toMatch(pattern);
  });
});
