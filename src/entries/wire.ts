/** placeholder replaced by the wire branch */
export function parseWire(): never[] {
  return [];
}
