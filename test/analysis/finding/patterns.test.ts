import { expect, it } from "vitest";
import { withParsedOptions } from "../../../analysis/detector.ts";
import { dualLine } from "../../../analysis/detectors/dual-line/index.ts";
import { gradeDistance } from "../../../analysis/detectors/grade-distance/index.ts";
import { matrix } from "../../../analysis/detectors/matrix/index.ts";
import { spanAndLayers } from "../../../analysis/detectors/span-and-layers/index.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import type { Language } from "../../../graph/language.ts";
import { type Organization, viewOfCase } from "../case.ts";

const members = ["a", "b", "c", "d", "e"] as const;
const findingsOf = (organization: Organization, language: Language = "en") =>
  runDetector(viewOfCase(organization), withParsedOptions(dualLine), {}, language);

const departing: Organization = {
  nodes: ["entity unit", "post boss", "post other", "post third", ...members.map((id) => `post ${id}`)],
  lines: members.flatMap((id, place) => [
    `${id} part-of unit`,
    { from: id, kind: "reports-to", to: "boss", basis: "formal" } as const,
    { from: id, kind: "reports-to", to: place < 2 ? "other" : "third", basis: "practice" } as const,
  ]),
};

const underBoth = (some: readonly string[]): string[] =>
  some.flatMap((id) => [`${id} reports-to boss`, `${id} reports-to other`]);

it("tells five posts of one unit that depart from paper once, with a row for each", () => {
  const [pattern, ...more] = findingsOf(departing);
  expect(more).toEqual([]);
  expect(pattern).toMatchObject({
    id: "dual-line:paper-against-practice.pattern:unit",
    messageId: "paper-against-practice",
    subjects: [...members],
    message: "In unit, 5 posts answer on paper to one superior and in practice to another: a, b, c, d and e.",
  });
  expect(pattern?.table?.rows).toHaveLength(5);
  expect(pattern?.evidence.lines).toHaveLength(15);
  expect(findingsOf(departing, "fr")[0]?.message).toMatch(/^Dans unit, 5 postes/);
});

it("tells five functional superiors of one duty station once", () => {
  const found = runDetector(
    viewOfCase({
      nodes: ["place seat", "post boss", ...members.flatMap((id) => [`post ${id}`, `post ${id}s`])],
      lines: members.flatMap((id) => [
        `${id} located-in seat`,
        `${id}s functional-to ${id}`,
        `${id}s reports-to boss`,
      ]),
    }),
    withParsedOptions(matrix),
  );
  expect(found.map(({ id }) => id)).toEqual(["matrix:matrix-by-design.pattern:seat"]);
  expect(found[0]?.table?.rows).toHaveLength(5);
});

it("tells five posts that lead others far below once, with the grades of each", () => {
  const found = runDetector(
    viewOfCase({
      nodes: members.flatMap((id) => [
        { id, kind: "post", name: id, grade: "P-5" } as const,
        { id: `${id}s`, kind: "post", name: `${id}s`, grade: "G-1" } as const,
      ]),
      lines: members.map((id) => `${id}s reports-to ${id}`),
    }),
    withParsedOptions(gradeDistance),
    { scale: ["P-5", "P-4", "P-3", "P-2", "G-1"] },
  );
  expect(found.map(({ id }) => id)).toEqual(["grade-distance:gap.pattern"]);
  expect(found[0]?.message).toBe("5 posts lead others more than 3 grades below: a, b, c, d and e.");
  expect(found[0]?.table?.rows[0]).toEqual([{ nodes: ["a"] }, "P-5", { nodes: ["as"] }, "G-1"]);
});

it("keeps the id of a pattern when a member comes", () => {
  const sixth = [
    "f part-of unit",
    { from: "f", kind: "reports-to", to: "other", basis: "practice" } as const,
  ];
  const [pattern] = findingsOf({
    nodes: [...departing.nodes, "post f"],
    lines: [
      ...departing.lines,
      ...sixth,
      { from: "f", kind: "reports-to", to: "boss", basis: "formal" } as const,
    ],
  });
  expect(pattern?.id).toBe("dual-line:paper-against-practice.pattern:unit");
  expect(pattern?.subjects).toHaveLength(6);
});

it("tells five posts with the same two superiors once, and a sixth with another by itself", () => {
  const found = findingsOf({
    nodes: ["post boss", "post other", "post third", "post f", ...members.map((id) => `post ${id}`)],
    lines: [...underBoth(members), "f reports-to boss", "f reports-to third"],
  });
  expect(found.map(({ id }) => id).sort()).toEqual([
    "dual-line:several-superiors.pattern:boss+other",
    "dual-line:several-superiors:f",
  ]);
});

it("tells four posts with the same two superiors one by one", () => {
  const four = members.slice(1);
  const nodes = ["post boss", "post other", ...four.map((id) => `post ${id}`)];
  expect(findingsOf({ nodes, lines: underBoth(four) })).toHaveLength(4);
});

it("tells three spans beyond the limit once, the widest first, and two one by one", () => {
  const spans = (sizes: readonly number[]) =>
    runDetector(
      viewOfCase({
        nodes: sizes.flatMap((size, place) => [
          `post m${place}` as const,
          ...Array.from({ length: size }, (_, at) => `post m${place}r${at}` as const),
        ]),
        lines: sizes.flatMap((size, place) =>
          Array.from({ length: size }, (_, at) => `m${place}r${at} reports-to m${place}` as const),
        ),
      }),
      withParsedOptions(spanAndLayers),
      { mostReports: 2 },
    );
  expect(spans([3, 5, 4]).map(({ id, severity, message }) => [id, severity, message])).toEqual([
    [
      "span-and-layers:wide-span.pattern",
      "medium",
      "3 have more than 2 direct reports each, the widest first: m1, m2 and m0. m1 has 5.",
    ],
  ]);
  expect(
    spans([3, 5])
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["span-and-layers:wide-span:m0", "span-and-layers:wide-span:m1"]);
});
