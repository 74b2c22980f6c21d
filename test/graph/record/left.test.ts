import { expect, test } from "vitest";
import { checkDataset } from "../../../graph/model/check-dataset.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { succeeding } from "../../../graph/record/left.ts";
import { dataset, line, node } from "../patch/small-dataset.ts";

type Row = { readonly since?: string; readonly until?: string };

/** A list of a date: posts, the first of which leads, and to which the clerk answers. */
const list = (date: string, posts: readonly string[], superior: string, rows: Row = {}): Dataset =>
  dataset({
    date,
    nodes: posts.map((id) => node(id, "post", id === "clerk" ? {} : rows)),
    lines: [line("clerk", "reports-to", superior)],
  });

/** The record after one list upon another, each with what left ended. */
const afterAll = ([first, ...more]: readonly [Dataset, ...Dataset[]]): string[] => {
  const last = more.reduce((before, next) => succeeding(before, next, next.date ?? ""), first);
  expect(checkDataset(last).filter(({ severity }) => severity === "error")).toEqual([]);
  return [...last.nodes, ...last.lines]
    .map(({ id, since, until }) => `${id} ${since ?? ""}/${until ?? ""}`)
    .sort();
};

const then = list("2011-09-30", ["a", "clerk"], "a");

test.each([
  [
    "the old superior ends the day before the new one begins",
    [then, list("2013-03-31", ["b", "clerk"], "b")],
    [
      "a /2013-03-30",
      "b 2013-03-31/",
      "clerk /",
      "clerk--reports-to--a /2013-03-30",
      "clerk--reports-to--b 2013-03-31/",
    ],
  ],
  [
    "a list of a month begins on its first day",
    [then, list("2012-03", ["b", "clerk"], "b")],
    [
      "a /2012-02-29",
      "b 2012-03/",
      "clerk /",
      "clerk--reports-to--a /2012-02-29",
      "clerk--reports-to--b 2012-03/",
    ],
  ],
  [
    "a third list keeps when what the second brought began, and a line that is back begins anew",
    [then, list("2013-03-31", ["a", "b", "clerk"], "b"), list("2016-09-30", ["a", "b", "clerk"], "a")],
    [
      "a /",
      "b 2013-03-31/",
      "clerk /",
      "clerk--reports-to--a 2016-09-30/",
      "clerk--reports-to--a--until-2013-03-30 /2013-03-30",
      "clerk--reports-to--b 2013-03-31/2016-09-29",
    ],
  ],
  [
    "what the list itself says of its beginning stands",
    [then, list("2013-03-31", ["a", "b", "clerk"], "a", { since: "2012" })],
    ["a 2012/", "b 2012/", "clerk /", "clerk--reports-to--a /"],
  ],
  [
    "what the list says is over does not begin at its date",
    [then, list("2013-03-31", ["a", "b", "clerk"], "a", { until: "2012" })],
    ["a /2012", "b /2012", "clerk /", "clerk--reports-to--a /"],
  ],
  [
    "a list corrected on its own day leaves nothing of what it no longer says",
    [then, list("2013-03-31", ["a", "b", "clerk"], "b"), list("2013-03-31", ["a", "c", "clerk"], "c")],
    [
      "a /",
      "c 2013-03-31/",
      "clerk /",
      "clerk--reports-to--a /2013-03-30",
      "clerk--reports-to--c 2013-03-31/",
    ],
  ],
] as const)("%s", (_name, lists, rows) => expect(afterAll([...lists])).toEqual(rows));

test("an older list tells of nothing in it that it came then", () => {
  const older = list("2009-01-01", ["b", "clerk"], "b");
  const { nodes, lines } = succeeding(then, older, "2009-01-01");
  expect([...nodes, ...lines].filter(({ since }) => since !== undefined)).toEqual([]);
});

/** A list of a date in which the clerk's superioris named by values that lead nowhere. */
const faulty = (date: string, ...values: readonly string[]): Dataset =>
  dataset({
    date,
    nodes: [node("clerk", "post")],
    coverage: values.map((value, place) => ({
      id: place === 0 ? "clerk--reports-to" : `clerk--reports-to-${place}`,
      node: "clerk",
      lineKind: "reports-to",
      direction: "out",
      says: "unresolved",
      value,
      sources: [{ source: "made-up", locator: `row ${place + 2}` }],
    })),
  });

test.each([
  [
    "a fault that the next list mends was there until then",
    [faulty("2024-01-01", "H9"), faulty("2026-01-01")],
    ["H9 /2025-12-31"],
  ],
  [
    "near miss: a fault that the next list has too goes on, in whatever row it stands",
    [faulty("2024-01-01", "H9"), faulty("2026-01-01", "H8", "H9")],
    ["H8 2026-01-01/", "H9 /"],
  ],
  [
    "another value in its place begins when it came",
    [faulty("2024-01-01", "H9"), faulty("2026-01-01", "H8")],
    ["H8 2026-01-01/", "H9 /2025-12-31"],
  ],
  [
    "a fault that is back begins anew and keeps its former time, over as many lists as there are",
    [faulty("2022-01-01", "H9"), faulty("2023-01-01"), faulty("2024-01-01", "H9"), faulty("2025-01-01")],
    ["H9 /2022-12-31", "H9 2024-01-01/2024-12-31"],
  ],
  [
    "a fault that a correction of the same day mends leaves nothing",
    [list("2022-01-01", ["a", "clerk"], "a"), faulty("2023-01-01", "H9"), faulty("2023-01-01")],
    [],
  ],
] as const)("%s", (_name, [first, ...more], rows) => {
  const last = more.reduce<Dataset>((before, next) => succeeding(before, next, next.date ?? ""), first);
  expect(checkDataset(last).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(
    last.coverage.map(({ value, since, until }) => `${value} ${since ?? ""}/${until ?? ""}`).sort(),
  ).toEqual(rows);
});
