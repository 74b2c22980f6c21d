import { z } from "zod";
import { idSchema } from "./id.ts";
import { rowList } from "./row-list.ts";
import { citationSchema } from "./source.ts";
import { proseSchema, textSchema } from "./text.ts";

/** Something a source asks for. What it would change is its patch; it is never itself a line of today. */
export const recommendationSchema = z
  .object({
    id: idSchema.describe("As the source's readers number it: `R-8-8`, `P4`"),
    form: z
      .enum(["point", "principle", "prose"])
      .describe("Bulleted point, concluding principle, or in running text"),
    title: textSchema.min(1).describe("A few words for lists"),
    text: proseSchema.min(1).describe("What is asked, in our words"),
    section: textSchema,
    addressees: rowList(idSchema).default([]).describe("Named by the source"),
    inferredAddressees: rowList(idSchema).default([]).describe("Concluded by us where the source is passive"),
    roles: rowList(textSchema.regex(/^\S+: \S/, "a role is written `node: role`"))
      .default([])
      .describe("`node: role` where an addressee has a part of its own, such as `ga: backer`; else it acts"),
    concerns: rowList(idSchema).default([]).describe("Nodes it would change something about"),
    firmness: z.enum(["asked", "suggested", "option"]).default("asked"),
    note: proseSchema.optional().describe("Where it has no executable patch: why"),
    sources: rowList(citationSchema).min(1),
  })
  .meta({ id: "Recommendation" });
export type Recommendation = z.infer<typeof recommendationSchema>;

/** The part an addressee has of its own, or undefined where it is simply asked to act. */
export const roleOf = (recommendation: Recommendation, node: string): string | undefined =>
  recommendation.roles.find((role) => role.startsWith(`${node}: `))?.slice(node.length + 2);

/** Whether a role is to do something: a backer, a partner or a place of discussion does not act itself. */
export const isActing = (role = ""): boolean => !/^(backer|partner|place)\b/.test(role);

/** Whether an addressee is asked to do something itself. */
export const isAskedToAct = (recommendation: Recommendation, node: string): boolean =>
  isActing(roleOf(recommendation, node));
