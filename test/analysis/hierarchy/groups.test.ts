import { expect, test } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";

/** Every list of groups among the options of detectors, with a limit that it takes. */
const groups: readonly (readonly [
  detector: string,
  option: string,
  limit: Readonly<Record<string, number>>,
])[] = [
  ["grade-distance", "groups", { mostSteps: 2 }],
  ["overloaded-post", "groups", { hats: 3 }],
  ["raci-faults", "groups", { mostConsulted: 3 }],
  ["remote-supervision", "groups", { least: 2 }],
  ["single-point", "groups", { share: 0.5 }],
  ["span-and-layers", "groups", { mostReports: 9 }],
  ["span-and-layers", "layerGroups", { mostLayers: 9 }],
  ["unit-head", "groups", { posts: 4 }],
];

const faultsOf = (id: string, options: unknown): string[] =>
  detectors
    .find(({ info }) => info.id === id)
    ?.options.safeParse(options)
    .error?.issues.map(({ message }) => message) ?? [];

const either = "a group is either a unit or some grades";

test.each(groups)(
  "a group of %s.%s is a unit or some grades, never both, never neither",
  (id, option, limit) => {
    const asked = (group: object): string[] => faultsOf(id, { [option]: [{ ...group, ...limit }] });
    expect(asked({ unit: "office" })).toEqual([]);
    expect(asked({ grades: ["P-5"] })).toEqual([]);
    expect(asked({ unit: "office", grades: ["P-5"] })).toEqual([either]);
    expect(asked({})).toEqual([either]);
  },
);

test("the table above has every list of groups", () => {
  const named = detectors.flatMap(({ info: { id }, options }) =>
    Object.keys(options.shape)
      .filter((option) => /groups$/i.test(option))
      .map((option) => `${id}.${option}`),
  );
  expect(named.sort()).toEqual(groups.map(([id, option]) => `${id}.${option}`).sort());
});
