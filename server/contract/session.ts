import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { keysOf, type Words } from "../../graph/vocabulary.ts";

/** What each role may do, as the page says it, least first; each may do what those before it may. */
export const roles = {
  viewer: { en: "may read and ask", fr: "peut lire et interroger" },
  analyst: {
    en: "may read and ask, keep scenarios and notes, and accept findings",
    fr: "peut lire et interroger, garder scénarios et notes, et accepter des constats",
  },
  editor: {
    en: "may do all that, import and remove datasets",
    fr: "peut faire tout cela, et importer ou supprimer des jeux de données",
  },
  admin: {
    en: "may do everything, and read the audit of everything",
    fr: "peut tout faire, et lire le journal de tout",
  },
} as const satisfies Readonly<Record<string, Words>>;
export type Role = keyof typeof roles;
export const roleSchema = z.enum(keysOf(roles)).meta({ id: "Role" });

/** What can be done here, each with the least role that may. */
const leastRole = {
  read: "viewer",
  keep: "analyst",
  query: "analyst",
  audit: "analyst",
  import: "editor",
  auditAll: "admin",
} as const satisfies Readonly<Record<string, Role>>;
export type Permission = keyof typeof leastRole;

/** The least role that may do something. */
export const roleFor = (permission: Permission): Role => leastRole[permission];

const ranks = keysOf(roles);

/** Whether a role reaches another. */
export const reaches = (role: Right, needed: Role): boolean =>
  role !== "none" && ranks.indexOf(role) >= ranks.indexOf(needed);

/** What somebody may do on a dataset, or everywhere: a role, or nothing. */
export const rightSchema = z.union([roleSchema, z.literal("none")]);
export type Right = z.infer<typeof rightSchema>;

const permissions = {
  read: z.boolean(),
  keep: z.boolean().describe("Keep scenarios, notes, accepted findings and saved queries"),
  query: z.boolean().describe("Ask ad-hoc Cypher, where the store has it"),
  audit: z.boolean().describe("Read who did what in a dataset"),
  import: z.boolean().describe("Import and remove datasets"),
  auditAll: z.boolean().describe("Read who did what everywhere"),
} as const satisfies Readonly<Record<Permission, z.ZodBoolean>>;

const maySchema = z.object(permissions).meta({ id: "May" });

/** All that a role may do. */
export const mayOf = (role: Role): z.infer<typeof maySchema> =>
  maySchema.parse(
    Object.fromEntries(
      Object.entries(leastRole).map(([permission, needed]) => [permission, reaches(role, needed)]),
    ),
  );

/** Who the server takes the caller for, and what it is. */
export const sessionSchema = z
  .object({
    actor: z.string(),
    role: roleSchema,
    may: maySchema,
    store: z.string().describe("Kind and place of the store, without credentials"),
    cypher: z.boolean().describe("Whether ad-hoc Cypher can be asked here"),
    signIn: z.boolean().describe("Whether there are tokens with which one could be somebody else here"),
    version: z.string(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof sessionSchema>;

export const sessionQuerySchema = z.strictObject({
  dataset: idSchema.optional().describe("On which dataset; when absent the most that you may do on any"),
});

export const signInBodySchema = z
  .strictObject({ token: z.string().min(1).max(500) })
  .meta({ id: "SignInBody" });

export const healthSchema = z.object({ status: z.literal("ok"), version: z.string() }).meta({ id: "Health" });
