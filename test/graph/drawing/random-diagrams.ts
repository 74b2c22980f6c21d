import {
  type Diagram,
  diagramSchema,
  marks,
  senses,
  shapes,
  strokes,
} from "../../../graph/drawing/diagram/diagram.ts";
import { fc } from "../../random.ts";

const words = [
  "Department of Peacekeeping Operations",
  "Office",
  "Special Representative of the Secretary-General",
  "Section for the Disarmament, Demobilization and Reintegration of Former Combatants",
  "Fifth Committee",
  "Board",
];

const box = fc.record({
  name: fc.constantFrom(...words),
  short: fc.option(fc.constantFrom("DPKO", "SRSG", "DSRSG/RC/HC", "C-34"), { nil: undefined }),
  shape: fc.constantFrom(...shapes),
  cluster: fc.nat({ max: 3 }),
  hats: fc.integer({ min: -6, max: 3 }),
  mark: fc.constantFrom(...marks),
});

const line = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  sense: fc.constantFrom(...senses),
  stroke: fc.constantFrom(...strokes),
  directed: fc.boolean(),
  denied: fc.boolean(),
  sure: fc.boolean(),
  label: fc.constantFrom("", "", "procurement", "is responsible for: human rights"),
  mark: fc.constantFrom(...marks),
  hat: fc.boolean(),
  note: fc.nat({ max: 4 }),
  findings: fc.constantFrom([], [], [1], [2]),
});

/** Organizations that nobody designed: any boxes, any lines between any two of them. */
export const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    boxes: fc.array(box, { minLength: 1, maxLength: 14 }),
    lines: fc.array(line, { maxLength: 14 }),
    title: fc.constantFrom("Who answers to whom", `${words.join(" and ")} do not answer to one another`),
  })
  .map(({ boxes, lines, title }) => {
    const made = boxes.map(({ hats, cluster, short, ...rest }, i) => ({
      ...rest,
      ...(short === undefined ? {} : { short }),
      id: `box-${i}`,
      cluster: `level-${cluster}`,
      hats: Array.from({ length: Math.max(0, hats) }, (_, k) => ({ id: `hat-${i}-${k}`, label: `Hat ${k}` })),
    }));
    const drawn = lines.flatMap(({ from, to, hat, note, ...rest }, i) => {
      const [a, b] = [made[from % made.length], made[to % made.length]];
      if (a === undefined || b === undefined || a === b) return [];
      const worn = hat ? a.hats[0] : undefined;
      return [
        {
          ...rest,
          id: `line-${i}`,
          from: a.id,
          to: b.id,
          kind: rest.label === "" ? "answers to" : rest.label,
          notes: [note + 1],
          ...(worn === undefined ? {} : { hat: worn.id }),
        },
      ];
    });
    return diagramSchema.parse({
      title,
      date: "2008-05",
      clusters: [0, 1, 2, 3].map((order) => ({ id: `level-${order}`, title: `Level ${order}`, order })),
      boxes: made,
      lines: drawn,
      notes: [1, 2, 3, 4, 5].map((number) => ({ number, text: `report 2008, section ${number}` })),
    });
  });
