import { z } from "zod";
import { auditEntrySchema } from "../../graph/store/store.ts";

export const auditQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
});

/** The latest first. */
export const auditListSchema = z.array(auditEntrySchema).meta({ id: "AuditList" });
