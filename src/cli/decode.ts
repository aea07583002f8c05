const BOM_16LE = [0xff, 0xfe];
const BOM_16BE = [0xfe, 0xff];

/**
 * Bytes of a text file to text: UTF-16 by its byte order mark, strict UTF-8, else windows-1252.
 *
 * @throws Error for bytes that are no text: a NUL, or many controls.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, BOM_16LE)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, BOM_16BE)) return new TextDecoder("utf-16be").decode(bytes);
  if (looksBinary(bytes)) throw new Error("is no text");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls * 20 > head.length;
}
