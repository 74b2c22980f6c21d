import { z } from "zod";
import { DottedError } from "../../../errors.ts";
import { type DocumentKind, documentKinds } from "../../../record/document-kind.ts";
import { unknownDocument } from "../../shared/refusals.ts";
import { checkRevision } from "../../shared/revision.ts";
import {
  type AuditEntry,
  auditEntrySchema,
  type DocumentBeside,
  type StoredDocument,
  type WriteOptions,
} from "../../store.ts";
import { underAuditLock } from "./audit-lock.ts";
import type { Run, Sessions } from "./session.ts";

const documentSchema = z.object({
  dataset: z.string(),
  kind: z.enum(documentKinds),
  id: z.string(),
  revision: z.number(),
  body: z.string().transform((text): unknown => JSON.parse(text)),
  changedAt: z.string(),
  changedBy: z.string(),
});

const find = async (
  run: Run,
  dataset: string,
  kind: string,
  id: string,
): Promise<StoredDocument | undefined> => {
  const [row] = await run("MATCH (n:DottedDocument {dataset: $dataset, kind: $kind, id: $id}) RETURN n", {
    dataset,
    kind,
    id,
  });
  return row === undefined ? undefined : documentSchema.parse(row.n);
};

export const readDocuments = async (
  { read }: Sessions,
  dataset: string,
  kind: DocumentKind,
): Promise<StoredDocument[]> => {
  const rows = await read((run) =>
    run("MATCH (n:DottedDocument {dataset: $dataset, kind: $kind}) RETURN n ORDER BY n.id", {
      dataset,
      kind,
    }),
  );
  return rows.map(({ n }) => documentSchema.parse(n));
};

export const readDocument = async (
  { read }: Sessions,
  dataset: string,
  kind: DocumentKind,
  id: string,
): Promise<StoredDocument> => {
  const found = await read((run) => find(run, dataset, kind, id));
  if (found === undefined) throw unknownDocument(kind, id);
  return found;
};

const hasDataset = async (run: Run, id: string): Promise<boolean> =>
  (await run("MATCH (d:Dataset {id: $id}) RETURN 1 AS there", { id })).length > 0;

/** Puts a document in a transaction under way. Throws DottedError not-found, revision-conflict. */
export const putDocumentIn = (
  run: Run,
  dataset: string,
  { kind, id, body }: DocumentBeside,
  options: WriteOptions,
): Promise<number> =>
  underAuditLock(run, async () => {
    if (!(await hasDataset(run, dataset)))
      throw new DottedError("not-found", `there is no dataset "${dataset}"`);
    const found = (await find(run, dataset, kind, id))?.revision ?? 0;
    checkRevision(`${kind} "${id}"`, found, options.expected);
    const [revision, at] = [found + 1, new Date().toISOString()];
    const document = {
      dataset,
      kind,
      id,
      revision,
      body: JSON.stringify(body),
      changedAt: at,
      changedBy: options.actor,
    };
    await run(
      "MERGE (n:DottedDocument {dataset: $document.dataset, kind: $document.kind, id: $document.id}) SET n = $document",
      { document },
    );
    return {
      entry: { at, actor: options.actor, action: `${kind}.put`, dataset, subject: id, revision },
      result: revision,
    };
  });

export const removeDocument = (
  { write }: Sessions,
  dataset: string,
  kind: DocumentKind,
  id: string,
  options: WriteOptions,
): Promise<void> =>
  write((run) =>
    underAuditLock(run, async () => {
      const found = await find(run, dataset, kind, id);
      if (found === undefined) throw unknownDocument(kind, id);
      checkRevision(`${kind} "${id}"`, found.revision, options.expected);
      await run("MATCH (n:DottedDocument {dataset: $dataset, kind: $kind, id: $id}) DELETE n", {
        dataset,
        kind,
        id,
      });
      const at = new Date().toISOString();
      return {
        entry: {
          at,
          actor: options.actor,
          action: `${kind}.remove`,
          dataset,
          subject: id,
          revision: found.revision,
        },
        result: undefined,
      };
    }),
  );

export const recordEntry = ({ write }: Sessions, entry: AuditEntry): Promise<void> =>
  write((run) => underAuditLock(run, async () => ({ entry, result: undefined })));

export const readAudit = async (
  { read }: Sessions,
  dataset: string | undefined,
  limit: number,
): Promise<AuditEntry[]> => {
  const rows = await read((run) =>
    run(
      "MATCH (a:AuditEntry) WHERE $dataset IS NULL OR a.dataset = $dataset RETURN a.entry AS entry ORDER BY a.place DESC LIMIT toInteger($limit)",
      { dataset: dataset ?? null, limit },
    ),
  );
  return rows.map(({ entry }) => auditEntrySchema.parse(JSON.parse(String(entry))));
};
