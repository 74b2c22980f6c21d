import type { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { DocumentKind } from "../../../graph/record/document-kind.ts";
import type { Store, StoredDocument } from "../../../graph/store/store.ts";
import { problemsOf } from "../../zod-problems.ts";

/** A document with its body read by its schema and the stamp of its last change. */
export type StampedDocument<Body> = {
  readonly id: string;
  readonly body: Body;
  readonly stamp: { readonly revision: number; readonly changedAt: string; readonly changedBy: string };
};

const open = <Body>(schema: z.ZodType<Body>, stored: StoredDocument): StampedDocument<Body> => {
  const { id, kind, revision, changedAt, changedBy } = stored;
  const body = schema.safeParse(stored.body);
  if (!body.success)
    throw new DottedError(
      "bad-data",
      `the ${kind} "${id}" in the store cannot be read`,
      problemsOf(body.error),
    );
  return { id, body: body.data, stamp: { revision, changedAt, changedBy } };
};

/** The documents of one kind in a store, checked by a schema on the way out. */
export const documentsOf = <Body>(store: Store, kind: DocumentKind, schema: z.ZodType<Body>) => ({
  list: async (dataset: string): Promise<StampedDocument<Body>[]> =>
    (await store.documents(dataset, kind)).map((stored) => open(schema, stored)),
  get: async (dataset: string, id: string): Promise<StampedDocument<Body>> =>
    open(schema, await store.document(dataset, kind, id)),
});
