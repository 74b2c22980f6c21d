import { z } from "zod";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { DottedError } from "../../../graph/errors.ts";
import { everything } from "../../../graph/index/slice.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { CompiledDataset } from "../../cache/compiled-dataset.ts";
import {
  type Disposition,
  type DispositionBody,
  dispositionBodySchema,
} from "../../contract/dispositions.ts";
import { documentsOf, type StampedDocument } from "./documents.ts";
import { fingerprint } from "./fingerprint.ts";

/** An acceptance as it is kept: with what its reader relied on. */
export const storedDispositionSchema = dispositionBodySchema.extend({ fingerprint: z.string() });
type Stored = z.infer<typeof storedDispositionSchema>;

const documents = (store: Store) => documentsOf(store, "disposition", storedDispositionSchema);

const findingIn = (
  compiled: CompiledDataset,
  id: string,
  { slice }: Pick<DispositionBody, "slice">,
): Finding | undefined =>
  compiled
    .findings({ slice, detectors: [id.slice(0, id.indexOf(":"))] })
    .find((finding) => finding.id === id);

const fingerprintNow = (compiled: CompiledDataset, id: string, body: DispositionBody): string | undefined => {
  const finding = findingIn(compiled, id, body);
  return finding && fingerprint(compiled.view(body.slice ?? everything), finding);
};

const stateOf = (
  compiled: CompiledDataset,
  id: string,
  body: Stored,
  today: string,
): Disposition["state"] => {
  if (body.until < today) return "expired";
  return fingerprintNow(compiled, id, body) === body.fingerprint ? "accepted" : "evidence-changed";
};

const dispositionOf = (
  compiled: CompiledDataset,
  { id, body, stamp }: StampedDocument<Stored>,
  today: string,
): Disposition => {
  const { fingerprint: _, ...rest } = body;
  return { finding: id, ...rest, state: stateOf(compiled, id, body, today), ...stamp };
};

/** Everything accepted on a dataset. `today` is written YYYY-MM-DD. */
export const listDispositions = async (
  store: Store,
  compiled: CompiledDataset,
  today: string,
): Promise<Disposition[]> =>
  (await documents(store).list(compiled.dataset.id)).map((one) => dispositionOf(compiled, one, today));

/** Throws DottedError not-found. */
export const getDisposition = async (
  store: Store,
  compiled: CompiledDataset,
  id: string,
  today: string,
): Promise<Disposition> =>
  dispositionOf(compiled, await documents(store).get(compiled.dataset.id, id), today);

/**
 * Accepts a finding as it is today; it is back when its evidence is another. `expected` is the revision
 * of the acceptance before, 0 for none. Throws DottedError not-found for a finding that is not there.
 */
export const putDisposition = async (
  store: Store,
  compiled: CompiledDataset,
  id: string,
  body: DispositionBody,
  write: { readonly actor: string; readonly expected: number | undefined },
): Promise<number> => {
  const now = fingerprintNow(compiled, id, body);
  if (now === undefined) throw new DottedError("not-found", `there is no finding "${id}" to accept`);
  return store.putDocument(compiled.dataset.id, "disposition", id, { ...body, fingerprint: now }, write);
};
