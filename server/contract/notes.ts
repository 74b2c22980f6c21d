import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { proseSchema, textSchema } from "../../graph/model/text.ts";
import { stampSchema } from "./common.ts";

/** What somebody wants to remember about a node, a line or a finding. */
export const noteBodySchema = z
  .strictObject({
    subject: z.strictObject({ type: z.enum(["node", "line", "finding"]), id: z.string().min(1).max(2_000) }),
    text: proseSchema.min(1),
    by: textSchema.max(200).optional().describe("The name of who writes it"),
  })
  .meta({ id: "NoteBody" });

export const storedNoteSchema = noteBodySchema
  .extend({ id: idSchema, ...stampSchema.shape })
  .meta({ id: "Note" });
export type StoredNote = z.infer<typeof storedNoteSchema>;
export const noteListSchema = z.array(storedNoteSchema).meta({ id: "NoteList" });
