import { z } from "zod";
import type { Column } from "../csv/column.ts";
import { patchColumns } from "../csv/patch-columns.ts";
import { patchesFile, rowTables } from "../csv/tables.ts";
import type { Dataset } from "../model/dataset.ts";

/** Marks a folder as written by this tool, so that a later export may replace it. */
const exportMark = "dotted-line export";

/** Whether the text of a datapackage.json was written by an export. */
export const isExport = (descriptor: string): boolean => {
  try {
    return z.object({ createdBy: z.literal(exportMark) }).safeParse(JSON.parse(descriptor)).success;
  } catch {
    return false;
  }
};

type Field = {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

/** Lists and texts of a pattern longer than a word are plain strings to other tools. */
const typeOf = ({ json }: Column): string =>
  json.type === "boolean" || json.type === "number" || json.type === "integer" ? json.type : "string";

const constraintsOf = ({ json, required }: Column): Readonly<Record<string, unknown>> => ({
  ...(required ? { required } : {}),
  ...(json.enum === undefined ? {} : { enum: json.enum }),
  ...(json.minimum === undefined ? {} : { minimum: json.minimum }),
});

const listNote = 'several values are separated by "; "';

const fieldOf = (column: Column): Field => {
  const notes = [column.describe, column.json.type === "array" ? listNote : undefined];
  const description = notes.filter((note) => note !== undefined).join("; ");
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    type: typeOf(column),
    ...(description === "" ? {} : { description }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
};

const toNode = (field: string) => ({ fields: field, reference: { resource: "nodes", fields: "id" } });

const foreignKeys: Readonly<Record<string, readonly object[]>> = {
  lines: ["from", "to", "hat"].map(toNode),
  coverage: [toNode("node")],
  patches: [{ fields: "recommendation", reference: { resource: "recommendations", fields: "id" } }],
};

const resource = (name: string, path: string, columns: readonly Column[], key: object) => ({
  name,
  path,
  profile: "tabular-data-resource",
  encoding: "utf-8",
  schema: {
    fields: columns.map(fieldOf),
    ...key,
    ...(foreignKeys[name] === undefined ? {} : { foreignKeys: foreignKeys[name] }),
  },
});

/** An Open Definition licence is known by its name; any other wording goes into the title. */
const licencesOf = (licence: string) =>
  /^[-A-Za-z0-9._]+$/.test(licence) ? [{ name: licence }] : [{ name: "notspecified", title: licence }];

/** A Tabular Data Package descriptor (v1) of the exported folder, its fields generated from the schemas. */
export const describeFolder = ({ id, title, description, licence, date, settings }: Dataset): string => {
  const descriptor = {
    profile: "tabular-data-package",
    name: id,
    title,
    description,
    licenses: licence === undefined ? undefined : licencesOf(licence),
    date,
    settings,
    createdBy: exportMark,
    resources: [
      ...Object.entries(rowTables).map(([name, { file, columns }]) =>
        resource(name, file, columns, { primaryKey: "id" }),
      ),
      resource("patches", patchesFile, patchColumns, { primaryKey: ["patch", "seq"] }),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};
