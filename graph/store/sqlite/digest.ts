import { createHash } from "node:crypto";
import { z } from "zod";
import { once } from "../../memo.ts";
import type { TableName } from "../../model/checks/problem.ts";
import { datasetSchema } from "../../model/dataset.ts";

/** Which block: of which rows, and the id of its first. */
export type BlockPlace = { readonly dataset: string; readonly part: TableName; readonly first: string };

/** Raised where rows are read otherwise in a way that JSON Schema does not say, such as by a refinement or a tidier text. */
const revisionOfReading = 1;

/** What this program asks of rows, in short. */
const asked = once(() =>
  createHash("sha256")
    .update(
      `${revisionOfReading} ${JSON.stringify(z.toJSONSchema(datasetSchema, { unrepresentable: "any" }))}`,
    )
    .digest("hex"),
);

/**
 * The digest of packed rows, with where they stand and what this program asks of rows. Rows are made by their schemas
 * before they are written; those whose digest is the same when they are read need not be made by them again, and those that
 * anything else wrote, or another version, have another. It tells accidents and edits, and is no protection from somebody
 * who means harm: whoever can write to the file can write a digest.
 */
export const digestOfBlock = ({ dataset, part, first }: BlockPlace, body: Uint8Array): string =>
  createHash("sha256")
    .update(JSON.stringify([asked(), dataset, part, first]))
    .update(body)
    .digest("base64");
