import { z } from "zod";
import { PRECISIONS, TIMESTAMP_KINDS } from "../vocabulary.js";
import { TextSpanSchema } from "./span.js";

export const TimestampSchema = TextSpanSchema.extend({
  kind: z
    .enum(TIMESTAMP_KINDS)
    .meta({ description: "instant: an offset is known; local: a wall-clock time without one; the others by grain." }),
  iso: z.string().meta({
    description:
      'ISO 8601 cut at `precision`; an offset only when the text or the options give one. No year known: "--11-17", "---17"; a time alone: "T15:49"; ranges "a/b"; durations "P3D"; weeks "2022-W46".',
  }),
  instant: z.string().nullable().meta({ description: "RFC 3339 in UTC, or null." }),
  offsetMinutes: z
    .int()
    .min(-720)
    .max(840)
    .nullable()
    .meta({ description: "Minutes east of UTC. Null: not known, which is not zero (RFC 3339 section 4.3)." }),
  zone: z.string().nullable().meta({ description: "The zone as written, or the IANA id it stands for." }),
  precision: z.enum(PRECISIONS).meta({ description: "The finest unit that is known." }),
  inferred: z.array(z.string()).meta({ description: 'Units the text did not state: "year", "offset", ...' }),
}).meta({ description: "A point or stretch of time read from the text." });

/** A point or stretch of time read from the text. */
export type Timestamp = z.infer<typeof TimestampSchema>;
