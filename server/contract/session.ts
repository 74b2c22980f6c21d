import { z } from "zod";
import { keysOf } from "../../graph/vocabulary.ts";

/** What one may do, least first; each role may do what those before it may. */
export const roles = {
  viewer: { en: "may read and ask", fr: "peut lire et interroger" },
  analyst: {
    en: "may also keep scenarios, notes and accepted findings",
    fr: "peut aussi enregistrer scénarios, notes et constats acceptés",
  },
  editor: {
    en: "may also import and remove datasets",
    fr: "peut aussi importer et supprimer des jeux de données",
  },
  admin: { en: "may also read the audit of everything", fr: "peut aussi lire tout le journal" },
} as const;
export type Role = keyof typeof roles;
export const roleSchema = z.enum(keysOf(roles)).meta({ id: "Role" });

/** Who the server takes the caller for, and what it is. */
export const sessionSchema = z
  .object({
    actor: z.string(),
    role: roleSchema,
    store: z.string().describe("Kind and place of the store, without credentials"),
    cypher: z.boolean().describe("Whether ad-hoc Cypher can be asked here"),
    signIn: z.boolean().describe("Whether there are tokens with which one could be somebody else here"),
    version: z.string(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof sessionSchema>;

export const signInBodySchema = z
  .strictObject({ token: z.string().min(1).max(500) })
  .meta({ id: "SignInBody" });

export const healthSchema = z.object({ status: z.literal("ok"), version: z.string() }).meta({ id: "Health" });
