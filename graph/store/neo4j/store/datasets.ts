import { z } from "zod";
import { DottedError } from "../../../errors.ts";
import type { Patience, Run, Sessions } from "./session.ts";

const liveSchema = z.object({ edition: z.string(), revision: z.number(), head: z.string() });

/** What is live of a dataset: its edition and revision, and what is said about it as a whole. */
export type Live = z.infer<typeof liveSchema>;

export const unknownDataset = (id: string): DottedError =>
  new DottedError("not-found", `there is no dataset "${id}"`);

export const live = async (run: Run, id: string): Promise<Live | undefined> => {
  const [row] = await run(
    "MATCH (d:Dataset {id: $id}) RETURN d.edition AS edition, d.revision AS revision, d.head AS head",
    { id },
  );
  return row === undefined ? undefined : liveSchema.parse(row);
};

const attempts = 10;

/** What was read of an edition; undefined where it was replaced meanwhile, so that what was read is of no worth. */
const unlessReplaced = async <T>(
  run: Run,
  id: string,
  edition: string,
  reading: Promise<T>,
): Promise<{ readonly result: T } | undefined> => {
  const still = async (): Promise<boolean> => (await live(run, id))?.edition === edition;
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
 * Reads something of the live edition of a dataset. Neo4j's transactions see what others commit meanwhile,
 * so a replaced edition may vanish under a reader; what was read counts only if the edition is live still
 * at the end, and is read again from the new one otherwise. `patience` is for each try.
 * @throws DottedError `not-found`; `limit-reached`; `store-unavailable` where writers never let a reader finish.
 */
export const onLiveEdition = async <T>(
  { read }: Sessions,
  id: string,
  work: (run: Run, found: Live) => Promise<T>,
  patience?: Patience,
): Promise<T> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const done = await read(async (run) => {
      const found = await live(run, id);
      if (found === undefined) throw unknownDataset(id);
      return unlessReplaced(run, id, found.edition, work(run, found));
    }, patience);
    if (done !== undefined) return done.result;
  }
  throw new DottedError("store-unavailable", `The dataset "${id}" is being changed all the time.`);
};

/** The edition that Cypher twins take as `$edition`. */
export const liveEdition = (sessions: Sessions, id: string): Promise<string> =>
  onLiveEdition(sessions, id, async (_, { edition }) => edition);
