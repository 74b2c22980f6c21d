import { expect, test } from "vitest";
import { z } from "zod";
import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { datasetSchema } from "../../graph/model/dataset.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import { damageIn } from "../../server/services/bundle/damage.ts";
import { descriptorSchema, documentsSchema } from "../../server/services/bundle/schema.ts";
import { takeRecord } from "../../server/services/bundle/take.ts";
import { writeBundle } from "../../server/services/bundle/write.ts";
import { importDataset } from "../../server/services/import.ts";
import { previewImport } from "../../server/services/import-preview.ts";
import { smallDataset } from "../graph/small-dataset.ts";
import { temporaryFolder } from "./kit.ts";

const descriptor = {
  format: "dotted-line-bundle",
  version: 1,
  dataset: "small",
  revision: 2,
  changedAt: "2026-05-17",
  changedBy: "ada",
  files: [],
};
const document = { kind: "note", id: "n", revision: 1, body: {}, changedAt: "", changedBy: "" };

/** What is told of a value that a schema does not accept. */
const told = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value);
  if (error === undefined) throw new Error("nothing is wrong with it");
  return damageIn("a.json", error, value).map(
    ({ field = "", code, message }) => `${field}|${code}|${message}`,
  );
};

test.each([
  [
    "text for a number",
    { ...descriptor, revision: "two" },
    'revision|damaged-value|"revision" is "two": it has to be a number',
  ],
  [
    "nothing",
    { ...descriptor, dataset: undefined },
    'dataset|damaged-value|"dataset" is missing: it has to be text in quotation marks',
  ],
  [
    "a group for a list",
    { ...descriptor, files: {} },
    'files|damaged-value|"files" is a group of fields: it has to be a list',
  ],
  [
    "a field of the future",
    { ...descriptor, when: 1 },
    '|damaged-value|the file is a group of fields: no bundle has there "when"',
  ],
  [
    "a number that is none",
    { ...descriptor, revision: -1 },
    'revision|damaged-value|"revision" is -1: it is too small or too short',
  ],
  ["no JSON at all", undefined, "|damaged-value|the file is empty, cut off in the middle or no JSON"],
])("a descriptor with %s is told in words", (_, value, sentence) => {
  expect(told(descriptorSchema, value)).toEqual([sentence]);
});

test("a fault in a list is told with the number of its entry", () => {
  expect(told(documentsSchema, [document, { ...document, kind: "letter", revision: "1" }])).toEqual([
    expect.stringMatching(/^1\.kind\|damaged-value\|"kind" of entry 2 is "letter": it has to be one of /),
    '1.revision|damaged-value|"revision" of entry 2 is "1": it has to be a number',
  ]);
  expect(told(documentsSchema, [7])).toEqual([
    "0|damaged-value|entry 1 is 7: it has to be a group of fields",
  ]);
});

test("the same is told in French", () => {
  const value = [document, { ...document, revision: "1" }];
  const { error } = documentsSchema.safeParse(value);
  if (error === undefined) throw new Error("nothing is wrong with it");
  expect(damageIn("a.json", error, value)).toMatchObject([
    { fr: '"revision" de l\'entrée 2 est "1" : ce doit être un nombre' },
  ]);
});

test("no fault is told in the words of a schema, whatever is wrong", () => {
  for (const value of [null, 7, "x", [], {}, { ...descriptor, files: [{ name: 1 }] }])
    for (const schema of [descriptorSchema, documentsSchema, z.union([descriptorSchema, documentsSchema])]) {
      if (schema.safeParse(value).success) continue;
      for (const sentence of told(schema, value)) expect(sentence).not.toMatch(/invalid|expected|received/i);
    }
});

const nothing = datasetSchema.parse({ id: "small", title: "Small", sources: [], nodes: [], lines: [] });

test("files that hold nothing are refused, and the record that is there stays; its bundle is brought all the same", async () => {
  const store = await openSqliteStore(`${await temporaryFolder()}/store.db`);
  await store.write(smallDataset(), { actor: "ada", expected: 0 });
  const files = exportCsvFolder(nothing);
  await expect(importDataset(store, files, { dryRun: false }, { actor: "ada" })).rejects.toMatchObject({
    code: "bad-data",
    problems: [{ code: "nothing-in-it" }],
  });
  expect(await previewImport(store, files, {})).toMatchObject({
    problems: [{ code: "nothing-in-it" }],
  });
  expect((await store.read("small")).dataset.nodes).toHaveLength(5);
  const other = await openSqliteStore(`${await temporaryFolder()}/store.db`);
  await other.write(nothing, { actor: "ada", expected: 0 });
  const bytes = await writeBundle(await takeRecord(other, "small"));
  const third = await openSqliteStore(`${await temporaryFolder()}/store.db`);
  const bundle = [{ name: "small.zip", bytes }];
  expect(await importDataset(third, bundle, { dryRun: false }, { actor: "ada" })).toMatchObject({ nodes: 0 });
});
