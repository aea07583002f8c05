/** Whether `zone` is an IANA zone id that this runtime knows. */
export function isZoneId(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
