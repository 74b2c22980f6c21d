import { expect, it } from "vitest";
import { isSection, saidPlace, sourceTitle } from "../../../graph/model/said-place.ts";

it.each([
  ["row 12", "ligne 12"],
  ["column Head of Office", "colonne Head of Office"],
  ["node n4", "nœud n4"],
  ["3.7", "3.7"],
  ["rowing club rules, 4", "rowing club rules, 4"],
])("says %s in French as %s, and in English as the record has it", (locator, fr) => {
  expect(saidPlace(locator)).toEqual({ en: locator, fr });
});

it("says in French what importers call a file, and no other title", () => {
  expect(sourceTitle("Staff list (hr.csv)").fr).toBe("Liste du personnel (hr.csv)");
  expect(sourceTitle("Staff lists of 2011").fr).toBe("Staff lists of 2011");
});

it.each([
  ["2026-05-17, name: as she signs", "2026-05-17, name: as she signs", "2026-05-17, nom : as she signs"],
  ["2026-05-17, basis + to", "2026-05-17, basis, to", "2026-05-17, fondement, vers"],
  ["2026-05-17, hatsMin", "2026-05-17, hatsMin", "2026-05-17, hatsMin"],
  ["2026-05-17", "2026-05-17", "2026-05-17"],
  ["2026-05-17: as agreed", "2026-05-17: as agreed", "2026-05-17 : as agreed"],
])("%s is a person's own word", (locator, en, fr) => {
  expect(saidPlace(locator)).toEqual({ en, fr });
});

it.each([
  ["8", true],
  ["3.7", true],
  ["2026", true],
  ["2026-05-17", false],
  ["2026-05-17, name: why", false],
  ["row 8", false],
])("%s is a section: %s", (locator, is) => {
  expect(isSection(locator)).toBe(is);
});
