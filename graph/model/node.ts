import { z } from "zod";
import { nodeKindIds } from "../kinds.ts";
import { confidences, keysOf, levels, states } from "../vocabulary.ts";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./id.ts";
import { rowList } from "./row-list.ts";
import { citationSchema } from "./source.ts";
import { proseSchema, textSchema } from "./text.ts";

/** An identifier in somebody's scheme, as org:identifier and Popolo have it. */
export const identifierSchema = z
  .object({ scheme: idSchema, value: textSchema.min(1) })
  .meta({ id: "Identifier" });

/** What may be otherwise at another time. */
const changing = {
  name: textSchema.min(1),
  short: textSchema.optional().describe("Acronym or short form for boxes"),
  classification: textSchema.optional(),
  grade: textSchema
    .optional()
    .describe("Grade of a post, on the scale of its organization; where left out, its classification"),
  level: z.enum(keysOf(levels)).optional(),
  pillar: textSchema.optional().describe("Pillar or group for silo measures: political, security …"),
  state: z.enum(keysOf(states)).optional(),
  fte: z.number().nonnegative().optional().describe("Full-time equivalents"),
  hatsMin: z.number().int().nonnegative().optional().describe("Least number of hats the source gives a post"),
  hatsMax: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe("Greatest number of hats the source gives a post"),
  members: z.enum(["known", "unknown"]).optional().describe("For a class: whether its members are recorded"),
  note: proseSchema.optional(),
};
export const changingFields = [
  "name",
  "short",
  "classification",
  "grade",
  "level",
  "pillar",
  "state",
  "fte",
  "hatsMin",
  "hatsMax",
  "members",
  "note",
] as const satisfies readonly (keyof typeof changing)[];
export type ChangingField = (typeof changingFields)[number];

/** A word of another time; an empty one would be written as one that was not recorded. */
const then = textSchema.min(1).nullable().optional();

/**
 * What a node was for a time: some of its fields as they were then, in place of what they are otherwise; null where
 * nothing was recorded of a field then.
 */
export const datedFieldsSchema = z
  .strictObject({
    name: changing.name.optional(),
    short: then,
    classification: then,
    grade: then,
    level: changing.level.nullable(),
    pillar: then,
    state: changing.state.nullable(),
    fte: changing.fte.nullable(),
    hatsMin: changing.hatsMin.nullable(),
    hatsMax: changing.hatsMax.nullable(),
    members: changing.members.nullable(),
    note: proseSchema.min(1).nullable().optional(),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    sources: rowList(citationSchema).default([]),
  })
  .refine((row) => row.since !== undefined || row.until !== undefined, "it says neither since nor until when")
  .refine((row) => changingFields.some((field) => row[field] !== undefined), "it says nothing of the time")
  .meta({ id: "DatedFields" });
export type DatedFields = z.infer<typeof datedFieldsSchema>;

/** The pay band that a post had for a time, apart from what else it was, as pay is shown to fewer; null where none was recorded. */
export const datedPaySchema = z
  .strictObject({
    payBand: textSchema.min(1).nullable(),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    sources: rowList(citationSchema).default([]),
  })
  .refine((row) => row.since !== undefined || row.until !== undefined, "it says neither since nor until when")
  .meta({ id: "DatedPay" });
export type DatedPay = z.infer<typeof datedPaySchema>;

/** Whoever or whatever lines join. `class: true` marks one node that stands for many. */
export const nodeSchema = z
  .object({
    id: idSchema,
    kind: z.enum(nodeKindIds),
    name: changing.name,
    short: changing.short,
    aliases: rowList(textSchema.min(1)).default([]),
    classification: changing.classification,
    level: changing.level,
    pillar: changing.pillar,
    state: changing.state,
    stateSaid: z
      .boolean()
      .optional()
      .describe(
        "Set where the source says that state elsewhere too than in the title, which has words for it",
      ),
    class: z.boolean().default(false),
    members: changing.members,
    grade: changing.grade,
    payBand: textSchema.optional().describe("Pay band of a post; shown only where asked for"),
    fte: changing.fte,
    hatsMin: changing.hatsMin,
    hatsMax: changing.hatsMax,
    separate: z.boolean().default(false).describe("The source says its standing apart is deliberate"),
    since: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
    dated: rowList(datedFieldsSchema)
      .min(1)
      .optional()
      .describe("What it was for a time: `2001/2005 | state=active | report#2.2`"),
    datedPayBand: rowList(datedPaySchema)
      .min(1)
      .optional()
      .describe(
        "Pay band that it had for a time: `2001/2005 | payBand=B2 | report#2.2`; shown only where asked for",
      ),
    identifiers: rowList(identifierSchema).default([]),
    note: changing.note,
    confidence: z.enum(keysOf(confidences)).default("stated"),
    sources: rowList(citationSchema).default([]),
  })
  .meta({ id: "Node" });
export type Node = z.infer<typeof nodeSchema>;

/** The grade of a post: what is given as such, else its classification, which lists without grades of their own use for it. */
export const gradeOf = ({
  grade,
  classification,
}: Pick<Node, "grade" | "classification">): string | undefined => grade ?? classification;

/** What a node was, or was paid, for a time. */
export const timesOf = ({
  dated = [],
  datedPayBand = [],
}: Pick<Node, "dated" | "datedPayBand">): readonly (DatedFields | DatedPay)[] =>
  datedPayBand.length === 0 ? dated : [...dated, ...datedPayBand];

/** Everything a node is or was called, but its id. */
export const callingsOf = ({ name, short, aliases = [], dated = [] }: Calling): string[] => [
  ...new Set(
    [name, short, ...aliases, ...dated.flatMap((one) => [one.name, one.short])].filter(
      (each) => each !== undefined && each !== null,
    ),
  ),
];
type Calling = { readonly [Field in "name" | "short" | "aliases" | "dated"]?: Node[Field] | undefined };
