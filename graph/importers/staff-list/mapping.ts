import { z } from "zod";
import { textSchema } from "../../model/text.ts";
import { bases, keysOf, scopes } from "../../vocabulary.ts";

/** What a column of a staff list can hold. */
export const staffFields = {
  id: "number or code of the post",
  title: "title of the post",
  person: "who holds it",
  email: "e-mail address of who holds it",
  employee: "staff number of who holds it",
  grade: "grade or level",
  payBand: "pay band or salary range",
  status: "how the post is filled: vacant, acting",
  head: "whether the post is the head of its unit",
  unit: "unit the post is in; a path where `unitSeparator` parts it",
  parentUnit: "unit that the post's unit is part of",
  place: "duty station",
  contract: "type of contract, kept as a note",
  remarks: "remarks; how the post is filled where they say that alone, else kept as a note",
  fte: "full-time equivalents",
  superior: "the post's superior",
  second: "its second superior",
  since: "since when the post is there",
  until: "until when",
  heldSince: "since when whoever holds it does",
  heldUntil: "until when",
} as const;
export type StaffField = keyof typeof staffFields;
export const staffFieldIds = [
  "id",
  "title",
  "person",
  "email",
  "employee",
  "grade",
  "payBand",
  "status",
  "head",
  "unit",
  "parentUnit",
  "place",
  "contract",
  "remarks",
  "fte",
  "superior",
  "second",
  "since",
  "until",
  "heldSince",
  "heldUntil",
] as const satisfies readonly StaffField[];

/** How sure it is what a column says: its header is known; it is like a known one, or its contents say so; it is a guess. */
export const sureness = ["sure", "likely", "doubtful"] as const;
export type Sureness = (typeof sureness)[number];

/** How a column names a superior: by the post's code, by its title, or by the person in it. */
export const references = ["id", "title", "person"] as const;
export type Reference = (typeof references)[number];

/**
 * How a column names a superior by where it stands: by the number that a spreadsheet gives its row, or by counting the
 * rows below the header. Rows move, so that either is read only where a mapping says it.
 */
export const rowReferences = ["row", "place"] as const;
export type RowReference = (typeof rowReferences)[number];
export const superiorReferences = [...references, ...rowReferences] as const;
export type SuperiorReference = (typeof superiorReferences)[number];

const scopesSchema = z
  .array(z.enum(keysOf(scopes)))
  .min(1)
  .default(["general"]);

/**
 * Which column of a staff list says what. Guessed from headers and contents where none is given; `--write-mapping`
 * writes it down, to be corrected and used again.
 */
export const mappingSchema = z
  .strictObject({
    columns: z
      .partialRecord(z.enum(staffFieldIds), textSchema.min(1))
      .describe("Header of the column of each field"),
    superiorBy: z.enum(superiorReferences).default("id"),
    secondBy: z.enum(superiorReferences).default("id"),
    basis: z
      .enum(keysOf(bases))
      .default("formal")
      .describe("A list that the organization keeps is its paper"),
    secondKind: z
      .enum(["functional-to", "reports-to"])
      .default("functional-to")
      .describe("A second column is the dotted line of functional authority, or a second superior"),
    secondBasis: z.enum(keysOf(bases)).default("formal"),
    scopes: scopesSchema.describe("What the first line is about"),
    secondScopes: scopesSchema.describe("What the second line is about"),
    unitSeparator: textSchema.min(1).optional().describe("What parts the units of a path, such as ` / `"),
    vacant: z.array(textSchema.min(1)).default([]).describe("Further words for a post that nobody holds"),
  })
  .meta({ id: "StaffListMapping" });
export type Mapping = z.output<typeof mappingSchema>;
