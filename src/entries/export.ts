export { toJsonLd, type JsonLdNode, type JsonLdOptions, type JsonLdValue } from "../export/json-ld.js";
export { toMarkdown } from "../export/markdown.js";
export { toNinjs, type Ninjs, type NinjsOptions } from "../export/ninjs.js";
export { toPlainText } from "../export/plain-text.js";
export { OptionsError } from "../options.js";
