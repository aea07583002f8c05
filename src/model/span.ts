import { z } from "zod";

export const SpanSchema = z
  .object({
    start: z.int().min(0).meta({ description: "Offset of the first UTF-16 code unit, 0-based." }),
    end: z.int().min(0).meta({ description: "Offset behind the last UTF-16 code unit." }),
  })
  .meta({ description: "A stretch of the text the caller passed in: UTF-16 code units, end exclusive." });

/** A stretch of the text the caller passed in: UTF-16 code units, 0-based, end exclusive. */
export type Span = z.infer<typeof SpanSchema>;

export const TextSpanSchema = z
  .object({
    text: z.string().meta({ description: "Clean reading of the span: white space folded, references decoded, NFC, trimmed." }),
    span: SpanSchema,
  })
  .meta({ description: "A value with the exact place it was read from." });

/** A value with the place it was read from: `text === textOf(source, span)`. */
export type TextSpan = z.infer<typeof TextSpanSchema>;
