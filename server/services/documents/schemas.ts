import { z } from "zod";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import type { DocumentKind } from "../../../graph/record/document-kind.ts";
import { passageBodySchema, sourceTextSchema } from "../../contract/documents.ts";
import { noteBodySchema } from "../../contract/notes.ts";
import { savedQueryBodySchema } from "../../contract/saved-queries.ts";
import { scenarioBodySchema } from "../../contract/scenarios.ts";
import { storedDispositionSchema } from "./dispositions.ts";

/** What the body of a document of each kind says. */
export const documentSchemas: Readonly<Record<DocumentKind, z.ZodType>> = {
  scenario: scenarioBodySchema,
  note: noteBodySchema,
  disposition: storedDispositionSchema,
  "saved-query": savedQueryBodySchema,
  mapping: mappingSchema,
  "source-text": sourceTextSchema,
  passage: passageBodySchema,
  "set-aside": z.strictObject({ settled: z.literal(true) }),
};
