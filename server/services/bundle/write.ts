import { pack } from "../../../graph/archive.ts";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import { datasetWithoutPay, withoutPay } from "../../../graph/model/pay.ts";
import type { WholeRecord } from "../../../graph/record/whole-record.ts";
import { sha256 } from "../../../graph/sha256.ts";
import { bundleParts, bundleVersion, type Descriptor, descriptorName, folder } from "./schema.ts";

const plainJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

/** Layers with the fields of their rows in the order of the model, whatever read them: as a bundle that is brought in has them. */
const layersInOrder = (layers: WholeRecord["layers"]): WholeRecord["layers"] => {
  const read = bundleParts.layers.schema.safeParse(layers);
  return read.success ? read.data : layers;
};

/**
 * A record as one zip of open formats: the dataset as CSV files, its history, layers and documents as JSON, and a
 * descriptor with the checksum of each. The same record gives the same bytes. Without `pay` no pay band is in any of it.
 */
export const writeBundle = async (record: WholeRecord, { pay } = { pay: true }): Promise<Uint8Array> => {
  const { dataset, revision, changedAt, changedBy, revisions, layers, documents } = record;
  const json = (value: unknown): Uint8Array => plainJson(pay ? value : withoutPay(value));
  const files = new Map<string, Uint8Array>([
    ...exportCsvFolder(pay ? dataset : datasetWithoutPay(dataset)).map(
      ({ name, bytes }) => [`${folder}${name}`, bytes] as const,
    ),
    [bundleParts.history.name, json(revisions)],
    [bundleParts.layers.name, json(layersInOrder(layers))],
    [bundleParts.documents.name, json(documents)],
  ]);
  const descriptor: Descriptor = {
    format: "dotted-line-bundle",
    version: bundleVersion,
    dataset: dataset.id,
    revision,
    changedAt,
    changedBy,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return pack(new Map([[descriptorName, plainJson(descriptor)], ...files]));
};
