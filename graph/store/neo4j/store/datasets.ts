import { z } from "zod";
import { DottedError } from "../../../errors.ts";
import type { Run, Sessions, Timeout } from "./session.ts";

const currentSchema = z.object({
  edition: z.string(),
  revision: z.number(),
  head: z.string(),
  change: z.string().nullable(),
  nodes: z.number(),
  lines: z.number(),
});

/**
 * The current snapshot of a dataset: its key (stored as `edition`), its revision, its title and description, and the
 * key of the change that it was last changed by where it stands, if it was.
 */
export type CurrentSnapshot = z.infer<typeof currentSchema>;

export const unknownDataset = (id: string): DottedError =>
  new DottedError("not-found", `there is no dataset "${id}"`);

export const currentSnapshot = async (run: Run, id: string): Promise<CurrentSnapshot | undefined> => {
  const [row] = await run(
    `MATCH (d:Dataset {id: $id}) RETURN d.edition AS edition, d.revision AS revision, d.head AS head,
       d.change AS change, d.nodes AS nodes, d.lines AS lines`,
    { id },
  );
  return row === undefined ? undefined : currentSchema.parse(row);
};

const attempts = 10;

/** What was read of a snapshot; undefined where that was replaced or changed meanwhile, since the result may be incomplete then. */
const unlessReplaced = async <T>(
  run: Run,
  id: string,
  { edition, revision }: CurrentSnapshot,
  reading: Promise<T>,
): Promise<{ readonly result: T } | undefined> => {
  const still = async (): Promise<boolean> => {
    const now = await currentSnapshot(run, id);
    return now?.edition === edition && now.revision === revision;
  };
  try {
    const result = await reading;
    return (await still()) ? { result } : undefined;
  } catch (error) {
    // a reader may stumble over what vanished under it; after a fault of the server nothing more can be asked
    if (await still().catch(() => true)) throw error;
    return undefined;
  }
};

/**
 * Reads something of the current snapshot of a dataset. Neo4j's transactions see what others commit meanwhile,
 * so the rows of a replaced snapshot may vanish while they are read, or change; the result counts only if it is current
 * still and of the same revision at the end, and is read again from the new one otherwise. `timeout` is for each try.
 * @throws DottedError `not-found`; `limit-reached`; `store-unavailable` where writers never let a reader finish.
 */
export const onCurrentSnapshot = async <T>(
  { read }: Sessions,
  id: string,
  work: (run: Run, found: CurrentSnapshot) => Promise<T>,
  timeout?: Timeout,
): Promise<T> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const done = await read(async (run) => {
      const found = await currentSnapshot(run, id);
      if (found === undefined) throw unknownDataset(id);
      return unlessReplaced(run, id, found, work(run, found));
    }, timeout);
    if (done !== undefined) return done.result;
  }
  throw new DottedError("store-unavailable", `The dataset "${id}" is being changed all the time.`);
};

/** Key of the current snapshot, which Cypher twins take as `$edition`. */
export const currentSnapshotKey = (sessions: Sessions, id: string): Promise<string> =>
  onCurrentSnapshot(sessions, id, async (_, { edition }) => edition);
