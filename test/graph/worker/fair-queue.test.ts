import { expect, it } from "vitest";
import { FairQueue, type Waiting } from "../../../graph/worker/fair-queue.ts";
import { fc } from "../../random.ts";

type Item = Waiting & { readonly id: string; readonly long?: boolean };

const drain = (queue: FairQueue<Item>, fits: (item: Item) => boolean = () => true): string[] => {
  const taken: string[] = [];
  for (let next = queue.next(fits); next !== undefined; next = queue.next(fits)) taken.push(next.id);
  return taken;
};

const filled = (...ids: string[]): FairQueue<Item> => {
  const queue = new FairQueue<Item>();
  for (const id of ids) queue.add({ caller: id.charAt(0), id, long: id.endsWith("!") });
  return queue;
};

it.each([
  { name: "one caller's in order", waiting: ["a1", "a2", "a3"], taken: ["a1", "a2", "a3"] },
  { name: "callers in turn", waiting: ["a1", "a2", "a3", "b1", "c1"], taken: ["a1", "b1", "c1", "a2", "a3"] },
])("takes $name", ({ waiting, taken }) => {
  expect(drain(filled(...waiting))).toEqual(taken);
});

it("passes over what does not fit, and keeps it", () => {
  const queue = filled("a1!", "a2", "b1!");
  expect(drain(queue, ({ long }) => !long)).toEqual(["a2"]);
  expect(queue.size).toBe(2);
  expect(drain(queue)).toEqual(["b1!", "a1!"]);
});

it("knows how much is in it, whatever is put in, taken out and taken back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom("add" as const, "next" as const, "remove" as const), fc.nat(3))),
      (steps) => {
        const queue = new FairQueue<Item>();
        let inside: Item[] = [];
        const acts = {
          add: (_: number, item: Item) => {
            queue.add(item);
            inside = [...inside, item];
          },
          next: () => {
            const taken = queue.next(() => true);
            inside = inside.filter((one) => one !== taken);
          },
          remove: (place: number) => {
            const back = inside[place];
            if (back !== undefined) queue.remove(back);
            inside = inside.filter((one) => one !== back);
          },
        };
        steps.forEach(([step, caller], place) => {
          acts[step](caller, { caller: String(caller), id: String(place) });
          expect(queue.size).toBe(inside.length);
          for (const one of ["0", "1", "2", "3"])
            expect(queue.of(one)).toBe(inside.filter((waits) => waits.caller === one).length);
        });
      },
    ),
  );
});
