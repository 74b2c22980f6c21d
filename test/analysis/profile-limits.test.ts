import { expect, it } from "vitest";
import { partRows } from "../../analysis/profile/parts.ts";
import { profileOf } from "../../analysis/profile/profile.ts";
import { rowsBeside } from "../../analysis/profile/rows-beside.ts";
import { limitsSet } from "../../analysis/profile-limits.ts";
import { prepare } from "../../analysis/run.ts";
import { smallOrganization } from "../server/small-organization.ts";

const small = smallOrganization();
const profileWith = (options: Record<string, unknown> | undefined) => {
  const detectors = options === undefined ? {} : { "span-and-layers": options };
  const dataset = { ...small, settings: { detectors } };
  return profileOf(prepare(dataset).view(), limitsSet(dataset));
};
const office = small.nodes.find(({ id }) => id === "office")?.name ?? "";
const own = profileWith({
  mostReports: 5,
  groups: [
    { unit: "office", mostReports: 3 },
    { grades: ["D-1", "D-2"], mostReports: 2 },
  ],
});

it("tells the limits that a record sets, of all and of groups, beside what they usually are", () => {
  expect(own.limits).toEqual([
    { of: "reports", group: null, most: 5, usual: 15 },
    { of: "reports", group: office, most: 3, usual: 15 },
    { of: "reports", group: "D-1, D-2", most: 2, usual: 15 },
    { of: "layers", group: null, most: 8, usual: 8 },
  ]);
  expect(partRows(own, "limits", "en").map(({ label, value }) => [label, value])).toContainEqual([
    "Direct reports, D-1, D-2 (usually 15)",
    2,
  ]);
  expect(partRows(own, "limits", "fr")[3]?.label).toBe("Niveaux, sommet compris (d'usage 8)");
});

it.each([[undefined], [{ mostReports: "many" }]])("tells none where %j is set", (options) => {
  expect(profileWith(options).limits).toEqual([]);
  expect(partRows(profileWith(options), "limits", "en")).toEqual([]);
});

it("says beside another record that it sets none, never nought", () => {
  const [row] = rowsBeside([own, profileWith(undefined)], "limits", "en");
  expect(row).toEqual({
    label: "Direct reports (usually 15)",
    cells: [5, null],
    notes: ["", ""],
    untold: "not set",
  });
});
