import type { AuditEntry } from "../../store.ts";
import type { Run } from "./session.ts";

/**
 * The position of the next audit entry. Writing it takes the lock that orders all writers; the lock is held until
 * the transaction ends, so that what is read after it stays true until then.
 */
const nextPosition = async (run: Run): Promise<unknown> => {
  const [row] = await run(
    "MERGE (l:Ledger {id: 'audit'}) SET l.place = coalesce(l.place, 0) + 1 RETURN l.place AS place",
  );
  return row?.place;
};

/**
 * Runs a change under the lock and records it in the same transaction. A change that turns out to be
 * made already, because its answer was lost and it is tried again, gives no entry.
 */
export const underAuditLock = async <T>(
  run: Run,
  work: () => Promise<{ entry?: AuditEntry; result: T }>,
): Promise<T> => {
  const place = await nextPosition(run);
  const { entry, result } = await work();
  if (entry !== undefined)
    await run("CREATE (a:AuditEntry {place: $place, dataset: $dataset, entry: $entry})", {
      place,
      dataset: entry.dataset ?? null,
      entry: JSON.stringify(entry),
    });
  return result;
};
