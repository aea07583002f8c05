import { z } from "zod";
import { TextSpanSchema } from "./span.js";

export const SpeakerSchema = TextSpanSchema.extend({
  name: z.string().nullable().meta({ description: "Fullest form in the article; null when it cannot be known." }),
  kind: z.enum(["person", "organisation", "anonymous", "unknown"]).meta({ description: "What the speaker is." }),
  role: TextSpanSchema.nullable().meta({ description: "Office or description printed beside the name." }),
}).meta({ description: "The mention at the quote, and who it is." });
/** The mention at the quote ("M. Aliyev", "il", "the ministry"), and who it is. */
export type Speaker = z.infer<typeof SpeakerSchema>;

export const QuoteSchema = z
  .object({
    kind: z.enum(["direct", "mixed", "indirect"]).meta({ description: "Wholly inside quotation marks, partly, or not at all." }),
    text: z.string().meta({ description: "The parts joined by one space." }),
    parts: z
      .array(TextSpanSchema)
      .meta({ description: "Content without marks; a quote split around its cue is one quote of several parts." }),
    fragments: z
      .array(TextSpanSchema)
      .meta({ description: "Stretches inside marks: some of the clause for mixed, the parts for direct, none for indirect." }),
    cue: TextSpanSchema.nullable().meta({ description: 'The word that reports: "said", "a précisé", "selon".' }),
    speaker: SpeakerSchema.nullable(),
    paragraph: z.int().min(0).meta({ description: "Index of the paragraph that holds the first part." }),
  })
  .meta({ description: "One quotation with its cue and speaker." });
/** One quotation with its cue and speaker. */
export type Quote = z.infer<typeof QuoteSchema>;
