import { expect, it } from "vitest";
import { detectors } from "../../analysis/detectors/index.ts";
import { detectorList } from "../../server/services/detector-list.ts";
import {
  type DetectorOption,
  optionsOf,
  optionText,
  optionValue,
} from "../../web/panels/settings/options.ts";
import { settingsIn, textsOfSettings } from "../../web/panels/settings/settings-text.ts";
import { thresholdsFr } from "../../web/words/thresholds.fr.ts";

const options = detectorList.flatMap(optionsOf);

const groups = (): DetectorOption => {
  const found = options.find(({ type }) => type === "groups");
  if (found === undefined) throw new Error("no detector has limits by group");
  return found;
};

const isTaken = (option: DetectorOption, value: unknown): boolean =>
  detectors.find(({ info }) => info.id === option.detector)?.options.safeParse({ [option.name]: value })
    .success ?? false;

/** Follows from where the record's grades were taken: nobody sets it by hand. */
const derived = "grade-distance.ladder";

it("offers every option of every detector, and says in French what each decides", () => {
  const all = detectors
    .flatMap(({ info, options: { shape } }) => Object.keys(shape).map((name) => `${info.id}.${name}`))
    .filter((key) => key !== derived);
  const keys = options.map(({ detector, name }) => `${detector}.${name}`);
  expect(keys).toEqual(all);
  expect(keys.filter((key) => thresholdsFr[key] === undefined)).toEqual([]);
});

it("writes limits of groups as lines, and reads the same from them", () => {
  const option = groups();
  const limit = option.limit ?? "";
  const kept = [
    { unit: "dept:fleet", [limit]: 20 },
    { grades: ["P-5", "D-1"], [limit]: 12 },
  ];
  const text = optionText(kept, option);
  expect(text).toBe("dept:fleet: 20\nP-5, D-1 = 12");
  expect(optionValue(option, text)).toEqual(kept);
  expect(isTaken(option, kept)).toBe(true);
});

it.each(["fleet", "fleet: many", ": 5", "= 5", "P-5 ="])("lets no detector take %j for a group", (line) => {
  const option = groups();
  expect(isTaken(option, optionValue(option, line))).toBe(false);
});

it("keeps limits of groups when something else of the form is written", () => {
  const option = groups();
  const before = {
    detectors: { [option.detector]: { [option.name]: [{ unit: "fleet", [option.limit ?? ""]: 20 }] } },
  };
  const texts = { ...textsOfSettings(before, options), grades: "D-1\nP-5" };
  expect(settingsIn(before, options, texts)).toEqual({ ...before, grades: ["D-1", "P-5"] });
});

it.each([
  { grades: "P-5\nP-4", from: "un-common-system", what: "are as they were taken" },
  { grades: "P-4\nP-5", from: undefined, what: "are in another order" },
  { grades: "", from: undefined, what: "are left out" },
])("names the published order of grades only where they $what", ({ grades, from }) => {
  const before = { grades: ["P-5", "P-4"], gradesFrom: "un-common-system" as const };
  const texts = { ...textsOfSettings(before, options), grades };
  expect(settingsIn(before, options, texts).gradesFrom).toBe(from);
});
