/**
 * Groups with a limit of their own as lines of a field: `fleet: 20` for a unit with all in it, `P-5, D-1 = 12` for
 * grades. What is not so written is handed on as it stands, so that who knows the detectors says what is wrong with it.
 */
type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => value instanceof Object && !Array.isArray(value);

const lineOf = (group: Group, limit: string): string => {
  const { unit, grades } = group;
  const most = String(group[limit] ?? "");
  return Array.isArray(grades) ? `${grades.join(", ")} = ${most}` : `${String(unit ?? "")}: ${most}`;
};

/** The lines of a field that shows groups. */
export const textOfGroups = (value: unknown, limit: string): string =>
  Array.isArray(value)
    ? value
        .filter(isGroup)
        .map((group) => lineOf(group, limit))
        .join("\n")
    : "";

const numberIn = (text: string): number => Number(text.trim().replace(",", "."));

const groupIn = (line: string, limit: string): Group => {
  const grades = /^(.+)=([^=]+)$/.exec(line);
  if (grades !== null) {
    const words = (grades[1] ?? "").split(",").map((word) => word.trim());
    return { grades: words.filter((word) => word !== ""), [limit]: numberIn(grades[2] ?? "") };
  }
  const unit = /^(.+):([^:]+)$/.exec(line);
  if (unit === null) return { unit: line };
  return { unit: (unit[1] ?? "").trim(), [limit]: numberIn(unit[2] ?? "") };
};

/** The groups that the lines of a field say. */
export const groupsInText = (text: string, limit: string): Group[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => groupIn(line, limit));
