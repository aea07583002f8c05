import { TokenFlag } from "./draft.js";

/** What a sign means to the sentence; `length`: how often it is repeated. */
export function signFlags(code: number, length: number): number {
  switch (code) {
    case 0x2c:
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return TokenFlag.Comma;
    case 0x3a:
    case 0xff1a:
      return TokenFlag.Colon;
    case 0x2d:
      return length === 1 ? TokenFlag.LooseDash : length === 2 ? TokenFlag.Dash : 0;
    case 0x2013:
      return TokenFlag.LooseDash;
    case 0x2014:
    case 0x2015:
      return TokenFlag.Dash;
    case 0x2e:
      return length <= 4 ? TokenFlag.Terminal : 0;
    // Signs read as words beside a number: % $ £ ¥ ° ‰ € ₹ ₺ ₽.
    case 0x24:
    case 0x25:
    case 0xa3:
    case 0xa5:
    case 0xb0:
    case 0x2030:
    case 0x20ac:
    case 0x20b9:
    case 0x20ba:
    case 0x20bd:
      return TokenFlag.Number;
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x61f:
    case 0x6d4:
    case 0x964:
      return TokenFlag.Terminal;
    default:
      return 0;
  }
}
