import type { Locale } from "../locale/locale.js";
import * as packs from "./index.js";

/** Every pack, in the order of their tags. */
export const allLocales: readonly Locale[] = Object.values(packs);
