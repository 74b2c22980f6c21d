import { describe, expect, it } from "vitest";
import type { DatasetSummary } from "../../../graph/store/store.ts";
import { readAhead } from "../../../server/worker/read-ahead.ts";

const dataset = (id: string, rows: number, day: number): DatasetSummary => ({
  ...{ id, title: id, revision: 1, nodes: rows / 2, lines: rows / 2, changedBy: "somebody" },
  changedAt: `2026-01-0${day}T00:00:00.000Z`,
});

/** Which datasets are asked about, and by which jobs, where a store holds these. */
const asked = async (datasets: readonly DatasetSummary[], fails = false): Promise<string[]> => {
  const heard: string[] = [];
  const run = async ({ name, input }: { name: string; input: { dataset: string } }): Promise<void> => {
    heard.push(`${name} ${input.dataset}`);
    if (fails) throw new Error("no thread");
  };
  await readAhead({ datasets: async () => [...datasets] }, { run }, new AbortController().signal);
  return heard;
};

const cases = [
  { name: "nothing where all are small", datasets: [dataset("small", 9_000, 1)], expected: [] },
  {
    name: "the large one that was changed last",
    datasets: [dataset("old", 50_000, 1), dataset("new", 50_000, 3), dataset("mid", 90_000, 2)],
    expected: ["detail new", "hierarchy new", "search new"],
  },
  {
    name: "none that takes more memory than should be spent unasked",
    datasets: [dataset("huge", 2_000_000, 3), dataset("large", 50_000, 1)],
    expected: ["detail large", "hierarchy large", "search large"],
  },
] as const;

describe("reading ahead", () => {
  it.each(cases)("reads $name", async ({ datasets, expected }) => {
    expect(await asked(datasets)).toEqual(expected);
  });

  it("leaves it to whoever asks to hear what went wrong", async () => {
    expect(await asked([dataset("large", 50_000, 1)], true)).toEqual(["detail large"]);
  });
});
