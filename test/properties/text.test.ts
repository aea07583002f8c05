import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/text/lines.js";
import { createLocator } from "../../src/text/locate.js";
import { cleanText, normalize } from "../../src/text/normalize.js";
import { CLEAN, MATCH } from "../../src/text/rules.js";
import { toSource, toView, type View } from "../../src/text/view.js";
import { anyText, textWithSpan } from "../support/arbitraries.js";
import { expectTiling } from "../support/invariants.js";

const runs = { numRuns: 2000 };
const rules = fc.constantFrom(CLEAN, MATCH);

/** A range moved out to whole replacements. */
function snap(view: View, from: number, to: number): { from: number; to: number } {
  let [left, right] = [from, to];
  for (const edit of view.edits) {
    if (edit.from < left && left < edit.to) left = edit.from;
    if (edit.from < right && right < edit.to) right = edit.to;
  }
  return { from: left, to: right };
}

describe("lines", () => {
  it("tile the source, each with at most one terminator", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = splitLines(text);
        expectTiling(
          text,
          lines.map((line) => line.span),
        );
        for (const { span, content } of lines) {
          expect(content.start).toBe(span.start);
          expect(text.slice(content.start, content.end)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
          expect(["", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"]).toContain(text.slice(content.end, span.end));
        }
      }),
      runs,
    );
  });

  it("do not move when text is appended after a blank line", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        const before = splitLines(`${text}\n\n`);
        expect(splitLines(`${text}\n\n${more}`).slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
      runs,
    );
  });
});

describe("views", () => {
  it("have sorted, disjoint edits inside the span, and equal lengths between them", () => {
    fc.assert(
      fc.property(textWithSpan, rules, ({ text, span }, rule) => {
        const view = normalize(text, span, rule);
        let source = span.start;
        let at = 0;
        for (const edit of view.edits) {
          expect(edit.start).toBeGreaterThanOrEqual(source);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(edit.from - at).toBe(edit.start - source);
          if (rule === CLEAN) expect(view.text.slice(at, edit.from)).toBe(text.slice(source, edit.start));
          expect(edit.to).toBeGreaterThanOrEqual(edit.from);
          [source, at] = [edit.end, edit.to];
        }
        expect(view.text.length - at).toBe(span.end - source);
      }),
      runs,
    );
  });

  it("map every non-empty range to a non-empty span inside the view's own, which reads back as the range", () => {
    fc.assert(
      fc.property(textWithSpan, rules, fc.nat(), fc.nat(), ({ text, span }, rule, a, b) => {
        const view = normalize(text, span, rule);
        if (view.text === "") return;
        const from = a % view.text.length;
        const to = from + 1 + (b % (view.text.length - from));
        const mapped = toSource(view, { from, to });
        expect(mapped.start).toBeGreaterThanOrEqual(span.start);
        expect(mapped.end).toBeLessThanOrEqual(span.end);
        expect(mapped.end).toBeGreaterThan(mapped.start);
        const snapped = snap(view, from, to);
        expect(normalize(text, mapped, rule).text).toBe(view.text.slice(snapped.from, snapped.to).trim());
      }),
      runs,
    );
  });

  it("map ranges that meet outside an edit to disjoint spans", () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(), ({ text, span }, a) => {
        const view = normalize(text, span, CLEAN);
        if (view.text.length < 2) return;
        const middle = 1 + (a % (view.text.length - 1));
        if (view.edits.some((edit) => edit.from < middle && middle < edit.to)) return;
        const left = toSource(view, { from: 0, to: middle });
        const right = toSource(view, { from: middle, to: view.text.length });
        expect(left.end).toBeLessThanOrEqual(right.start);
      }),
      runs,
    );
  });

  it("find a source offset again", () => {
    fc.assert(
      fc.property(textWithSpan, fc.nat(), ({ text, span }, a) => {
        const view = normalize(text, span, MATCH);
        if (view.text === "") return;
        const from = a % view.text.length;
        const at = toView(view, toSource(view, { from, to: from + 1 }).start);
        expect(at).toBe(snap(view, from, from + 1).from);
      }),
      runs,
    );
  });
});

describe("clean text", () => {
  it("is composed, trimmed, free of runs and invisibles, and a fixed point unless a reference hid another", () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        const clean = cleanText(text, span);
        // eslint-disable-next-line no-control-regex -- controls are what must not be there
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[\u00ad\u200b\u2060\ufeff\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        if (!clean.includes("&")) expect(cleanText(clean, { start: 0, end: clean.length })).toBe(clean);
      }),
      runs,
    );
  });
});

describe("createLocator", () => {
  it("counts as splitting by hand does", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, a) => {
        const offset = a % (text.length + 1);
        const point = createLocator(text).toPoint(offset);
        const before = text.slice(0, offset);
        // A CRLF cut in two is still one line end.
        const whole = text[offset - 1] === "\r" && text[offset] === "\n" ? before.slice(0, -1) : before;
        const lines = whole.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        expect(point.line).toBe(lines.length);
        expect(point.column).toBe((lines.at(-1)?.length ?? 0) + 1 + (before.length - whole.length));
      }),
      runs,
    );
  });
});
