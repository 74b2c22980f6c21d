import type { Dataset } from "../../model/dataset.ts";
import { type GradeLadder, gradeLadderIds, gradeLadders } from "../../model/grade-ladders.ts";
import type { Line } from "../../model/line.ts";
import type { Node } from "../../model/node.ts";
import type { Gather } from "./gather.ts";

/** Fewer ranks in use than this say of no order that it is the one of the list. */
const leastRanks = 3;

const rankIn = ({ ranks }: GradeLadder, grade: string): number =>
  ranks.findIndex(([, written]) => written.test(grade));

/** Whether superiors stand above those who report to them in an order: twice as many as do not, and some do. */
const isBorneOut = (
  ladder: GradeLadder,
  nodes: ReadonlyMap<string, Node>,
  lines: ReadonlyMap<string, Line>,
): boolean => {
  const rankAt = (id: string): number => rankIn(ladder, nodes.get(id)?.grade ?? "");
  let [above, below] = [0, 0];
  for (const { kind, from, to } of lines.values()) {
    if (kind !== "reports-to") continue;
    const [report, superior] = [rankAt(from), rankAt(to)];
    if (report < 0 || superior < 0 || report === superior) continue;
    if (superior < report) above++;
    else below++;
  }
  return above > 0 && above >= 2 * below;
};

/** The grades in use, the most used first. */
const inUse = (nodes: ReadonlyMap<string, Node>): string[] => {
  const counts = new Map<string, number>();
  for (const { grade } of nodes.values())
    if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([grade]) => grade);
};

const fits = (ladder: GradeLadder, grades: readonly string[], text: string): boolean => {
  const ranks = new Set(grades.map((grade) => rankIn(ladder, grade)));
  ranks.delete(-1);
  return (
    ranks.size >= leastRanks &&
    ladder.marks.every((mark) => grades.some((grade) => mark.test(grade))) &&
    (ladder.hint?.test(text) ?? true)
  );
};

/**
 * The order of the grades of a list that names none, where they are those of one published order and superiors stand in
 * it above their reports. Each rank as the list writes it most, a rank that nobody has by its own name.
 * @param said headers and title of the list, by which, with the names in it, orders of the same letters are told apart
 */
export const gradeOrder = (
  { nodes, lines, warn }: Pick<Gather, "nodes" | "lines" | "warn">,
  said: readonly string[],
  file: string,
): Pick<Dataset, "settings"> => {
  const grades = inUse(nodes);
  const names = [...nodes.values()].flatMap(({ kind, name }) => (kind === "entity" ? [name] : []));
  const text = [...said, ...names].join("\n");
  const fitting = gradeLadderIds.filter((id) => fits(gradeLadders[id], grades, text));
  const [id, another] = fitting.filter((one) => isBorneOut(gradeLadders[one], nodes, lines));
  if (id === undefined || another !== undefined) return {};
  const ladder: GradeLadder = gradeLadders[id];
  warn({ file }, undefined, "grade-order", {
    en: `the list names no order of its grades; they were put in that of ${ladder.words.en}, which the record's settings show and can change`,
    fr: `la liste ne dit pas l'ordre de ses grades ; ils ont été rangés selon ${ladder.words.fr}, que les réglages du dossier montrent et permettent de changer`,
  });
  const written = (rank: RegExp): string | undefined => grades.find((grade) => rank.test(grade));
  return {
    settings: { gradesFrom: id, grades: ladder.ranks.map(([name, rank]) => written(rank) ?? name) },
  };
};
