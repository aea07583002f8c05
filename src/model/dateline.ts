import { z } from "zod";
import { TextSpanSchema } from "./span.js";
import { TimestampSchema } from "./timestamp.js";

export const PlaceSchema = TextSpanSchema.extend({
  name: z.string().meta({ description: "The place as printed, without region and qualifier." }),
  region: z.string().nullable().meta({ description: 'State or province as printed: "N.Y."' }),
  country: z.string().nullable().meta({ description: "Country as printed." }),
  qualifier: z.string().nullable().meta({ description: "NEAR, ABOARD, ON or OFF, as printed." }),
}).meta({ description: "A place of the dateline." });
/** A place of the dateline. */
export type Place = z.infer<typeof PlaceSchema>;

export const AgencySchema = TextSpanSchema.extend({
  id: z.string().nullable().meta({ description: "Canonical name; null when the token is unknown or stands for several agencies." }),
}).meta({ description: "The news agency, as printed." });
/** The news agency, as printed. */
export type Agency = z.infer<typeof AgencySchema>;

export const DatelineSchema = TextSpanSchema.extend({
  places: z.array(PlaceSchema).meta({ description: "In print order; empty for a dateline without a place." }),
  agency: AgencySchema.nullable(),
  date: TimestampSchema.nullable(),
  authors: z.array(TextSpanSchema).meta({ description: "Reporters named inside the dateline." }),
  bodyStart: z.int().min(0).meta({ description: "Offset in the source where the lead's own words start." }),
}).meta({ description: "The line or phrase that opens a story: place, date, agency (NITF `dateline`)." });
/** The line or phrase that opens a story: place, date, agency (NITF `dateline`). */
export type Dateline = z.infer<typeof DatelineSchema>;
