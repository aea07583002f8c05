import type { Article } from "../model/article.js";
import { stretches, summary, valueMarks } from "./marks.js";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.55 Georgia, serif; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
table { border-collapse: collapse; font: 14px/1.4 system-ui, sans-serif; margin-bottom: 2rem; } th { text-align: left; padding: .15rem 1rem .15rem 0; vertical-align: top; font-weight: 600; opacity: .65; white-space: nowrap; }
.source { white-space: pre-wrap; overflow-wrap: anywhere; }
.headline { font-weight: 700; } .subheadline, .subheading { font-weight: 600; }
.furniture, .header, .caption, .credit, .endMark { opacity: .45; font-family: system-ui, sans-serif; font-size: .85em; }
.publisher { color: #8b3a9e; } .byline { color: #0b7285; } .dateline { color: #a15c00; } .timestamp, .date { color: #1b7f3b; } .slug, .editorsNote { color: #b3261e; } .unparsed { background: #8884; }
.direct-quote, .mixed-quote { background: #4c8bf533; } .indirect-quote { border-bottom: 2px dotted #4c8bf5; } .cue { background: #f5c84c66; } .speaker { background: #55b87a55; }
`;

/** The marked-up article as one self-contained HTML page; each segment and value names its kind on hover. */
export function renderHtml(source: string, article: Article): string {
  const marks = valueMarks(article);
  const body = article.segments
    .map(({ kind, span }) => {
      const inner = stretches(span, marks)
        .map(({ span: piece, mark }) => {
          const text = escapeHtml(source.slice(piece.start, piece.end));
          if (mark === null) return text;
          return `<span class="${mark.kind}" title="${escapeHtml(mark.note === null ? mark.kind : `${mark.kind}: ${mark.note}`)}">${text}</span>`;
        })
        .join("");
      return kind === "blank" ? inner : `<span class="${kind}" title="${kind}">${inner}</span>`;
    })
    .join("");
  const rows = summary(article).map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`);
  const title = escapeHtml(article.headline?.text ?? "wirecopy");
  return `<!doctype html>
<html lang="${escapeHtml(article.language ?? "")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><table>${rows.join("\n")}</table>
<div class="source" dir="auto">${body}</div></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
