import { groupBy } from "../../../graph/group-by.ts";
import type { DatasetEvents } from "../../contract/events.ts";

/** Somebody as others see them. */
type Other = DatasetEvents["present"]["others"][number];

/** Somebody who has a dataset open, and how they are told what happens to it. */
export type Listener = Other & {
  readonly dataset: string;
  /** The address they ask from. */
  readonly address: string;
  readonly tell: <Name extends keyof DatasetEvents>(event: Name, data: DatasetEvents[Name]) => void;
  readonly end: () => void;
};

/** Several pages of one name as one: it edits where one of them does, since the first of them was opened. */
const together = (some: readonly Listener[]): Other[] => {
  const [first] = some;
  if (first === undefined) return [];
  return [{ actor: first.actor, editing: some.some(({ editing }) => editing), since: first.since }];
};

/**
 * All who listen, one entry for each name. The answer gives the others of one of them; each name is put together once,
 * as there may be hundreds who are told of hundreds.
 */
export const everybody = (all: readonly Listener[]): ((me: Listener) => Other[]) => {
  const byActor = groupBy(all, ({ actor }) => actor);
  const entries = new Map([...byActor].map(([actor, some]) => [actor, together(some)]));
  return (me) => {
    const mine = together((byActor.get(me.actor) ?? []).filter((one) => one !== me));
    return [...entries].flatMap(([actor, entry]) => (actor === me.actor ? mine : entry));
  };
};
