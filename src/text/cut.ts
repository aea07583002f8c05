/** Where a text is cut to at most `maxLength` code units: moved back so that no surrogate pair and no CRLF is split. */
export function cutAt(text: string, maxLength: number): number {
  if (maxLength >= text.length) return text.length;
  const before = text.charCodeAt(maxLength - 1);
  const after = text.charCodeAt(maxLength);
  const splitsPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  const splitsLineEnd = before === 0x0d && after === 0x0a;
  return splitsPair || splitsLineEnd ? maxLength - 1 : maxLength;
}
