import type { z } from "zod";
import { DottedError, type Problem, toldOf } from "../../../graph/errors.ts";
import { checkDataset } from "../../../graph/model/check-dataset.ts";
import { rowSchemas } from "../../../graph/record/apply-rows.ts";
import type { WholeRecord } from "../../../graph/record/whole-record.ts";
import { documentSchemas } from "../documents/schemas.ts";
import { damageIn } from "./damage.ts";
import { bundleParts } from "./schema.ts";

const faultIn =
  (file: string) =>
  (field: string, code: string, message: string): Problem => ({ file, field, code, message });

const inHistory = faultIn(bundleParts.history.name);
const inLayers = faultIn(bundleParts.layers.name);
const inDocuments = faultIn(bundleParts.documents.name);

const schemaFaults = (
  fault: ReturnType<typeof faultIn>,
  where: string,
  schema: z.ZodType,
  value: unknown,
): Problem[] => {
  const read = schema.safeParse(value);
  if (read.success) return [];
  return damageIn("", read.error, value, where).map(({ field = where, message, fr }) => ({
    ...fault(field, "bad-value", message),
    fr,
  }));
};

/** Revisions follow one another, and the last is that of the record. A record from before histories has none. */
const revisionFaults = ({ revision, revisions }: WholeRecord): Problem[] => {
  const first = revisions[0]?.entry.revision ?? 1;
  const astray = revisions.findIndex(({ entry }, place) => entry.revision !== first + place);
  if (astray >= 0)
    return [
      inHistory(`revision ${first + astray}`, "bad-order", "the revision is missing or not in its place"),
    ];
  const last = revisions.at(-1)?.entry.revision ?? revision;
  if (last === revision) return [];
  return [inHistory(`revision ${last}`, "bad-end", `the history ends here, the record is at ${revision}`)];
};

/** Rows before and after each revision are rows of their tables. */
const rowFaults = ({ revisions }: WholeRecord): Problem[] =>
  revisions.flatMap(({ entry, rows = [] }) =>
    rows.flatMap(({ table, id, before, after }) =>
      [before, after].flatMap((row) =>
        row === undefined
          ? []
          : schemaFaults(inHistory, `revision ${entry.revision}: ${table}.${id}`, rowSchemas[table], row),
      ),
    ),
  );

const repeatedIn = (keys: readonly string[]): string[] => {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
};

const layerKey = ({ name, revision }: { readonly name: string; readonly revision: number }): string =>
  `${name} of revision ${revision}`;

/** Every layer that the history names is there once, and is a sound dataset of this record. */
const layerFaults = ({ dataset: { id }, revision, revisions, layers }: WholeRecord): Problem[] => {
  const keys = layers.map(({ about }) => layerKey(about));
  const named = new Set(revisions.flatMap(({ entry }) => entry.layers.map(layerKey)));
  return [
    ...[...named]
      .filter((key) => !keys.includes(key))
      .map((key) => inLayers(key, "missing-layer", "the layer is missing")),
    ...repeatedIn(keys).map((key) => inLayers(key, "repeated-layer", "the layer is there twice")),
    ...layers.flatMap(({ about, dataset }) => [
      ...(about.revision > revision
        ? [inLayers(layerKey(about), "bad-order", `it is newer than the record, which is at ${revision}`)]
        : []),
      ...(dataset.id === id ? [] : [inLayers(layerKey(about), "bad-value", `it is about "${dataset.id}"`)]),
      ...checkDataset(dataset)
        .filter(({ severity }) => severity === "error")
        .map(({ code, message }) => inLayers(layerKey(about), code, message)),
    ]),
  ];
};

/** Documents are what their kinds are, each there once. */
const documentFaults = ({ documents }: WholeRecord): Problem[] => [
  ...repeatedIn(documents.map(({ kind, id }) => `${kind} ${id}`)).map((key) =>
    inDocuments(key, "repeated-document", "the document is there twice"),
  ),
  ...documents.flatMap(({ kind, id, body }) =>
    schemaFaults(inDocuments, `${kind} ${id}`, documentSchemas[kind], body),
  ),
];

/** Refuses a record whose parts contradict each other. Throws DottedError bad-data with everything that does. */
export const checkRecord = (record: WholeRecord): void => {
  const problems = [revisionFaults, rowFaults, layerFaults, documentFaults].flatMap((faults) =>
    faults(record),
  );
  if (problems.length > 0)
    throw new DottedError(
      "bad-data",
      "What the files of the bundle say does not fit together: nothing was imported.",
      toldOf(problems),
    );
};
