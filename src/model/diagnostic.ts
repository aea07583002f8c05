import { z } from "zod";
import { SpanSchema } from "./span.js";

export const DiagnosticSchema = z
  .object({
    code: z.string().meta({ description: "Stable code; docs/diagnostics.md explains each." }),
    severity: z
      .enum(["info", "warning", "error"])
      .meta({ description: "info: for the curious; warning: a value is missing or doubtful; error: a message could not be read." }),
    message: z.string().meta({ description: "One sentence for a person." }),
    span: SpanSchema.nullable().meta({ description: "What it is about; null for the text as a whole." }),
  })
  .meta({ description: "Something the parser could not read, or read with a reservation." });
/** Something the parser could not read, or read with a reservation. */
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
