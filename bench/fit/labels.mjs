// Which blocks of a page are its story, by the labelled paragraphs: 1 body, 0 not, with a weight each.

const squash = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const tokens = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}_])+/gu,
    ) ?? [];

/** Weight of a row by its tokens: long rows count more, but not in proportion. */
export const rowWeight = (size) => Math.min(4, Math.max(0.6, Math.sqrt(size / 10)));

/** Four-grams of a token list. */
function shingles(list) {
  const found = [];
  for (let i = 0; i + 4 <= list.length; i++) found.push(list.slice(i, i + 4).join("\u0001"));
  return found;
}

/**
 * @param texts the text of each block that is not blank
 * @returns labels (0, 1) and weights; a weight of 0: standfirst, subheading, half-covered, or unknown
 */
export function labelPage(texts, gold) {
  const labels = new Uint8Array(texts.length);
  const weights = new Float32Array(texts.length);
  const keys = texts.map(squash);
  const sizes = texts.map((text) => tokens(text).length);
  const weigh = (i) => rowWeight(sizes[i]);
  if (gold.goldKind === "partial") {
    const must = gold.mustContain.map(squash).filter(Boolean);
    const mustNot = gold.mustNotContain.map(squash).filter(Boolean);
    keys.forEach((key, i) => {
      const yes = must.some((part) => key.includes(part));
      const no = mustNot.some((part) => key.includes(part));
      if (yes === no) return;
      labels[i] = yes ? 1 : 0;
      weights[i] = weigh(i) * (yes ? 1 : 1.5);
    });
    return { labels, weights, sizes };
  }
  const body = new Set(gold.body.map(squash).filter(Boolean));
  const optional = new Set((gold.summary ?? []).map(squash).filter(Boolean));
  const headings = new Set((gold.subheads ?? []).map(squash).filter(Boolean));
  const grams = new Set(gold.body.flatMap((text) => shingles(tokens(text))));
  const count = new Map();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const anchors = keys.flatMap((key, i) => (body.has(key) && count.get(key) === 1 ? [i] : []));
  const middle = anchors[anchors.length >> 1] ?? -1;
  const nearest = new Map();
  keys.forEach((key, i) => {
    if (!body.has(key) || count.get(key) === 1 || middle < 0) return;
    const best = nearest.get(key);
    if (best === undefined || Math.abs(i - middle) < Math.abs(best - middle)) nearest.set(key, i);
  });
  texts.forEach((text, i) => {
    weights[i] = weigh(i);
    const key = keys[i];
    if (body.has(key)) {
      labels[i] =
        count.get(key) === 1 || middle < 0 || nearest.get(key) === i || (i > anchors[0] && i < anchors[anchors.length - 1]) ? 1 : 0;
      return;
    }
    if (headings.has(key) && i > (anchors[0] ?? 0) && i < (anchors[anchors.length - 1] ?? 0)) {
      labels[i] = 1;
      weights[i] *= 0.7;
      return;
    }
    if (optional.has(key) || headings.has(key)) {
      weights[i] = 0;
      return;
    }
    const own = shingles(tokens(text));
    if (own.length === 0) return;
    const covered = own.filter((gram) => grams.has(gram)).length / own.length;
    if (covered >= 0.7) labels[i] = 1;
    else if (covered > 0.3) weights[i] = 0;
  });
  return { labels, weights, sizes };
}
