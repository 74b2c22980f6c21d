import { type Diagram, diagramSchema } from "../../../graph/drawing/diagram/diagram.ts";
import { type BoxRow, body, boxes, clusters, type LineRow, lines } from "./rows.ts";

const sections =
  "Political,Human rights,Rule of law,Civil affairs,Public information,Electoral,Security,Logistics,Finance,Procurement,Personnel,Medical".split(
    ",",
  );

/** A made-up organization of any size, the same for the same number: for benchmarks and series. */
export const madeUp = (count: number): Diagram => {
  const rows: BoxRow[] = [
    ["council", "governing", "", "Council", body],
    ["assembly", "governing", "", "Assembly", body],
    ["head", "headquarters", "SG", "Secretary-General"],
  ];
  const ties: LineRow[] = [
    ["head", "council", "solid"],
    ["head", "assembly", "solid"],
  ];
  const departments = Math.max(2, Math.round(count / 9));
  for (let i = 0; i < departments; i++) {
    rows.push([`dept-${i}`, "headquarters", `D${i + 1}`, `Department ${i + 1}`]);
    ties.push([`dept-${i}`, "head", "solid"]);
  }
  rows.push(["mission", "mission", "SRSG", "Special Representative"]);
  ties.push(["mission", "head", "solid"], ["mission", "dept-0", "dotted"]);
  for (let i = 0; rows.length < count; i++) {
    const pillar = i % 3;
    if (i < 3) {
      rows.push([`pillar-${i}`, "mission", `P${i + 1}`, `Pillar ${i + 1}`]);
      ties.push([`pillar-${i}`, "mission", "solid"]);
      continue;
    }
    const abroad = i % 4 === 0;
    rows.push([
      `unit-${i}`,
      abroad ? "country" : "mission",
      "",
      `${sections[i % sections.length]} section ${i}`,
    ]);
    ties.push([`unit-${i}`, `pillar-${pillar}`, "solid"]);
    if (i % 3 === 1)
      ties.push([`unit-${i}`, `dept-${i % departments}`, "dotted", { label: i % 2 === 0 ? "support" : "" }]);
  }
  return diagramSchema.parse({
    title: `An organization of ${count} boxes`,
    clusters,
    boxes: boxes(rows),
    lines: lines(ties),
  });
};
export const twentyFive = madeUp(25);
