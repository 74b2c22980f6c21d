import { afterAll, describe, expect, it } from "vitest";
import type { AnyDetector } from "../../../analysis/detector.ts";
import { detectors } from "../../../analysis/detectors/index.ts";
import { draftsOf } from "../../../analysis/run-detector.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { type OrgView, viewDataset } from "../../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../../graph/kinds.ts";
import type { Line } from "../../../graph/model/line.ts";
import { lineSchema } from "../../../graph/model/line.ts";
import { type Node, nodeSchema } from "../../../graph/model/node.ts";
import { keysOf, scopes } from "../../../graph/vocabulary.ts";
import { type DetectorCase, rowsOf } from "../case.ts";

/**
 * No slice makes a finding that something is not there: to every case in which that is found a line is added that undoes
 * it, and then hidden by a slice. What is seen through the slice is the case again, and nothing may be found of it.
 */

type Rows = ReturnType<typeof rowsOf>;

/** A way to hide a line that is added, where nothing in a case is hidden by it. */
type Hiding = {
  readonly name: string;
  readonly more: Partial<Line>;
  readonly slice: object;
  readonly fits: (lines: readonly Line[]) => boolean;
};

const odd = "human-rights";

const hidings: readonly Hiding[] = [
  {
    name: "confidence",
    more: { confidence: "background" },
    slice: { confidence: "inferred" },
    fits: (lines) => lines.every(({ confidence }) => confidence !== "background"),
  },
  {
    name: "confidence, of a line on paper",
    more: { confidence: "background", basis: "formal" },
    slice: { confidence: "inferred" },
    fits: (lines) => lines.every(({ confidence }) => confidence !== "background"),
  },
  {
    name: "basis",
    more: { basis: "practice" },
    slice: { bases: ["formal", "unspecified"] },
    fits: (lines) => lines.every(({ basis }) => basis !== "practice"),
  },
  {
    name: "scope",
    more: { scopes: [odd] },
    slice: { scopes: keysOf(scopes).filter((one) => one !== odd) },
    fits: (lines) => lines.every((line) => !line.scopes.includes(odd)),
  },
];

/** With somebody who has nothing to do with anybody, and may come to have. */
const withStranger = (rows: Rows): Rows => ({
  ...rows,
  nodes: [...rows.nodes, nodeSchema.parse({ id: "z-stranger", kind: "post", name: "Stranger" })],
});

/** Lines of the kinds that a detector reads between any two of a case, as far as the kinds may join them. */
const lines = (one: AnyDetector, { nodes }: Rows): Line[] => {
  const mayStand = (kind: LineKind, end: "from" | "to", node: Node): boolean =>
    lineKind(kind)[end].includes(node.kind);
  return one.info.reads.flatMap((kind) =>
    nodes
      .filter((node) => mayStand(kind, "from", node))
      .flatMap((from) =>
        nodes
          .filter((to) => to !== from && mayStand(kind, "to", to))
          .map((to) =>
            lineSchema.parse({
              id: "added",
              kind,
              from: from.id,
              to: to.id,
              sources: [{ source: "case", locator: "" }],
            }),
          ),
      ),
  );
};

/** Absences that are told, each by what it rests on: all its lines, or each of them by itself. */
const absencesIn = (view: OrgView, one: AnyDetector, options: object): Set<string> =>
  new Set(
    draftsOf(view, one, options)
      .filter(({ message, status = "found" }) => status === "found" && one.absences.has(message))
      .flatMap(({ message, subjects, lines: rests }) =>
        one.absences.get(message) === "each line"
          ? rests.map((line) => `${message}: ${line}`)
          : [
              `${message}: ${[subjects, rests].map((rows) => [...new Set(rows)].sort().join(" ")).join(" | ")}`,
            ],
      ),
  );

const messageOf = (absence: string): string => absence.split(":")[0] ?? "";

/** Absences of a case that a line undoes, and those of them that are told again where a slice hides that line. */
const hidden = (one: AnyDetector, rows: Rows, options: object, { more, slice }: Hiding, line: Line) => {
  const wider = { ...rows, lines: [...rows.lines, { ...line, ...more }] };
  const whole = absencesIn(viewDataset(wider), one, options);
  const gone = [...absencesIn(viewDataset(rows), one, options)].filter((absence) => !whole.has(absence));
  const narrow =
    gone.length === 0 ? [] : absencesIn(viewDataset(wider, sliceSchema.parse(slice)), one, options);
  const told = new Set(narrow);
  return { gone, made: gone.filter((absence) => told.has(absence)) };
};

/** So many lines are each hidden in every way. */
const fewLines = 60;

/** Absences that no single line of the kinds read undoes, each with why. */
const beyondOneLine: Readonly<Record<string, string>> = {
  "control-independence one-person-beside": "a line more takes nobody's other post away",
};

describe.each(detectors.filter(({ absences }) => absences.size > 0))("$info.id", async (one) => {
  const { cases }: { cases: readonly DetectorCase[] } = await import(`./${one.info.id}.cases.ts`);
  const [met, undone] = [new Set<string>(), new Set<string>()];

  const telling = cases.filter(({ given, found }) => given.slice === undefined && found.length > 0);
  it.each(telling)("$name, with a line that a slice hides", ({ given, options = {} }) => {
    const rows = withStranger(rowsOf(given));
    const ways = hidings.filter(({ fits }) => fits(rows.lines));
    const found = absencesIn(viewDataset(rows), one, options);
    for (const absence of found) met.add(messageOf(absence));
    if (found.size === 0) return;
    const added = lines(one, rows);
    // in a large case each line is hidden in one of the ways, in turn
    const tries = added.flatMap((line, place) =>
      (added.length > fewLines ? ways.slice(place % ways.length).slice(0, 1) : ways).map((hiding) => ({
        line,
        hiding,
      })),
    );
    for (const { line, hiding } of tries) {
      const { gone, made } = hidden(one, rows, options, hiding, line);
      for (const absence of gone) undone.add(messageOf(absence));
      const told = [hiding.name, line.kind, line.from, line.to];
      expect([...told, made]).toEqual([...told, []]);
    }
  });

  afterAll(() => {
    const untried = [...met].filter(
      (message) => !undone.has(message) && !(`${one.info.id} ${message}` in beyondOneLine),
    );
    expect(untried).toEqual([]);
  });
});
