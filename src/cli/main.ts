import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Article } from "../model/article.js";
import { createParser } from "../entries/article.js";
import { OptionsError, type ParseOptions } from "../options.js";
import { decodeText } from "./decode.js";
import { HELP } from "./help.js";
import { renderHtml } from "./render-html.js";
import { renderTerminal } from "./render-terminal.js";

/** Set by the build from package.json. */
declare const __VERSION__: string;

const PARSED = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;

/** Streams and flags of the process, so that a test can stand in for it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; isTTY?: boolean };
  readonly env?: Readonly<Record<string, string | undefined>>;
}

type View = "json" | "ndjson" | "view" | "html" | "wire";

interface Job {
  readonly view: View;
  readonly files: string[];
  /** Where the HTML page goes; null for standard output. */
  readonly page: string | null;
  readonly field: string | null;
  readonly options: ParseOptions;
}

/** Runs the command line. @returns the exit status: 0 parsed, 1 some input held no paragraph or could not be read, 2 wrong use. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  let job: Job | string;
  try {
    job = readArguments(args);
    if (typeof job !== "string") createParser(job.options);
  } catch (error) {
    const message =
      error instanceof OptionsError
        ? error.issues.map(({ path, message: what }) => `--${path.join(".")} ${what}`).join("; ")
        : (error as Error).message;
    terminal.stderr.write(`wirecopy: ${message}\nTry: wirecopy --help\n`);
    return WRONG_USE;
  }
  if (typeof job === "string") {
    terminal.stdout.write(job);
    return PARSED;
  }
  return job.field !== null ? parseJsonLines(job, terminal) : parseFiles(job, terminal);
}

/** The job, or a text to print. @throws Error with a message for the user. */
function readArguments(args: string[]): Job | string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
      ndjson: { type: "boolean" },
      view: { type: "boolean" },
      html: { type: "string" },
      wire: { type: "boolean" },
      field: { type: "string" },
      language: { type: "string" },
      region: { type: "string" },
      reference: { type: "string" },
      zone: { type: "string" },
    },
  });
  if (values.help) return HELP;
  if (values.version) return `${__VERSION__}\n`;
  const views = (["ndjson", "view", "html", "wire"] as const).filter((view) => values[view] !== undefined);
  if (views.length > 1) throw new Error(`--${views.join(" and --")} do not go together`);
  // `--html story.txt` prints the page; `--html page.html story.txt` writes it. The ending guards a story from being overwritten.
  const page = positionals.length > 0 ? (values.html ?? null) : null;
  if (page !== null && !/\.html?$/i.test(page)) throw new Error(`--html writes to a file that ends in .html, not to ${page}`);
  const files = positionals.length === 0 && values.html !== undefined ? [values.html] : positionals;
  if (files.length === 0) throw new Error("no file named; - reads standard input");
  if (values.field !== undefined && views[0] !== "ndjson") throw new Error("--field goes with --ndjson");
  if (files.length > 1 && (views[0] === undefined || views[0] === "html")) throw new Error("several files need --ndjson, --view or --wire");
  const { language, region, reference, zone } = values;
  return {
    view: views[0] ?? "json",
    files,
    page,
    field: values.field ?? null,
    options: {
      ...(language === undefined ? {} : { language }),
      ...(region === undefined ? {} : { region }),
      ...(reference === undefined ? {} : { reference }),
      ...(zone === undefined ? {} : { zone }),
    },
  };
}

async function parseFiles({ view, files, page, options }: Job, terminal: Terminal): Promise<number> {
  const parser = createParser(options);
  let status = PARSED;
  let done = 0;
  for (const file of files) {
    if (files.length > 1 && terminal.stderr.isTTY === true)
      terminal.stderr.write(`\r${String(++done)}/${String(files.length)} ${file}\u001b[K${done === files.length ? "\n" : ""}`);
    try {
      const bytes = file === "-" ? await readAll(terminal.stdin) : await readFile(file);
      if (bytes.length === 0) throw new Error("is empty");
      const articles =
        view === "wire"
          ? await printWire(bytes, options, terminal)
          : [await printText(decodeText(bytes), file, view, page, parser, terminal)];
      if (articles.some((article) => article.paragraphs.length === 0) || articles.length === 0) throw new Error("holds no paragraph");
    } catch (error) {
      terminal.stderr.write(`wirecopy: ${file}: ${reason(error)}\n`);
      status = SOME_FAILED;
    }
  }
  return status;
}

async function printText(
  text: string,
  file: string,
  view: View,
  page: string | null,
  parser: { parse(text: string): Article },
  { stdout, env }: Terminal,
): Promise<Article> {
  const article = parser.parse(text);
  if (view === "json") stdout.write(`${JSON.stringify(article, null, 2)}\n`);
  else if (view === "ndjson") stdout.write(`${JSON.stringify({ file, article })}\n`);
  else if (view === "view") stdout.write(renderTerminal(text, article, !env?.["NO_COLOR"]));
  else if (page === null) stdout.write(renderHtml(text, article));
  else await writeFile(page, renderHtml(text, article));
  return article;
}

async function printWire(bytes: Uint8Array, options: ParseOptions, { stdout }: Terminal): Promise<Article[]> {
  const { parseWire } = await import("../entries/wire.js");
  const messages = parseWire(bytes, options);
  for (const message of messages) stdout.write(`${JSON.stringify(message)}\n`);
  return messages.map(({ article }) => article);
}

/** One JSON value a line in, one article a line out, the record's other keys kept. A bad line is reported and the rest still done. */
async function parseJsonLines({ files, field, options }: Job, terminal: Terminal): Promise<number> {
  const parser = createParser(options);
  const key = field ?? "text";
  let status = PARSED;
  for (const file of files) {
    let number = 0;
    try {
      const input = file === "-" ? terminal.stdin : createReadStream(file);
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === "") continue;
        try {
          const record = JSON.parse(line) as Record<string, unknown>;
          const text = record[key];
          if (typeof text !== "string") throw new Error(`has no text in "${key}"`);
          const article = parser.parse(text);
          terminal.stdout.write(`${JSON.stringify({ ...record, [key]: undefined, article })}\n`);
          if (article.paragraphs.length === 0) throw new Error("holds no paragraph");
        } catch (error) {
          terminal.stderr.write(`wirecopy: ${file}:${String(number)}: ${error instanceof SyntaxError ? "is no JSON" : reason(error)}\n`);
          status = SOME_FAILED;
        }
      }
    } catch (error) {
      terminal.stderr.write(`wirecopy: ${file}: ${reason(error)}\n`);
      status = SOME_FAILED;
    }
  }
  return status;
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES") return "may not be read";
  if (code === "EISDIR") return "is a folder";
  return message;
}
