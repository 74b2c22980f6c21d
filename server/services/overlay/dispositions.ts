import { z } from "zod";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { DottedError } from "../../../graph/errors.ts";
import { everything } from "../../../graph/index/slice.ts";
import type { Store } from "../../../graph/store/store.ts";
import {
  type Disposition,
  type DispositionBody,
  dispositionBodySchema,
} from "../../contract/dispositions.ts";
import type { Reading } from "../../reading/reading.ts";
import { type Document, documentsOf } from "./documents.ts";
import { fingerprint } from "./fingerprint.ts";

const storedSchema = dispositionBodySchema.extend({ fingerprint: z.string() });
type Stored = z.infer<typeof storedSchema>;

const documents = (store: Store) => documentsOf(store, "disposition", storedSchema);

const findingIn = (
  reading: Reading,
  id: string,
  { slice }: Pick<DispositionBody, "slice">,
): Finding | undefined =>
  reading.findings({ slice, detectors: [id.slice(0, id.indexOf(":"))] }).find((finding) => finding.id === id);

const fingerprintNow = (reading: Reading, id: string, body: DispositionBody): string | undefined => {
  const finding = findingIn(reading, id, body);
  return finding && fingerprint(reading.view(body.slice ?? everything), finding);
};

const stateOf = (reading: Reading, id: string, body: Stored, today: string): Disposition["state"] => {
  if (body.until < today) return "expired";
  return fingerprintNow(reading, id, body) === body.fingerprint ? "accepted" : "evidence-changed";
};

const dispositionOf = (
  reading: Reading,
  { id, body, stamp }: Document<Stored>,
  today: string,
): Disposition => {
  const { fingerprint: _, ...rest } = body;
  return { finding: id, ...rest, state: stateOf(reading, id, body, today), ...stamp };
};

/** Everything accepted on a dataset. `today` is written YYYY-MM-DD. */
export const listDispositions = async (
  store: Store,
  reading: Reading,
  today: string,
): Promise<Disposition[]> =>
  (await documents(store).list(reading.dataset.id)).map((one) => dispositionOf(reading, one, today));

/** Throws DottedError not-found. */
export const getDisposition = async (
  store: Store,
  reading: Reading,
  id: string,
  today: string,
): Promise<Disposition> => dispositionOf(reading, await documents(store).get(reading.dataset.id, id), today);

/**
 * Accepts a finding as it is today; it is back when its evidence is another. `expected` is the revision
 * of the acceptance before, 0 for none. Throws DottedError not-found for a finding that is not there.
 */
export const putDisposition = async (
  store: Store,
  reading: Reading,
  id: string,
  body: DispositionBody,
  write: { readonly actor: string; readonly expected: number | undefined },
): Promise<number> => {
  const now = fingerprintNow(reading, id, body);
  if (now === undefined) throw new DottedError("not-found", `there is no finding "${id}" to accept`);
  return store.putDocument(reading.dataset.id, "disposition", id, { ...body, fingerprint: now }, write);
};
