import { detectors } from "../../analysis/detectors/index.ts";
import { type Effect, effects } from "../../analysis/scenario/compare.ts";
import { readSeed } from "../seeds/read-seed.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const titleOf = (detector: string): string =>
  detectors.find(({ info }) => info.id === detector)?.info.title.en ?? detector;

const rowsOf = ({ patch, resolved, changed }: Effect): string[] => [
  ...resolved.map(
    (one) =>
      `| ${patch.id} | ${cell(patch.title)} | resolves | ${titleOf(one.detector)} | ${cell(one.message)} |`,
  ),
  ...changed.map(
    (one) =>
      `| ${patch.id} | ${cell(patch.title)} | changes | ${titleOf(one.detector)} | ${cell(one.message)} |`,
  ),
];

/** The matrix of recommendation × finding: what each recorded patch of the seed resolves or changes, tried alone. */
export const reformsPage = (): string => {
  const tried = effects(readSeed());
  const rows = tried.flatMap(rowsOf);
  const without = tried.filter(({ resolved, changed }) => resolved.length + changed.length === 0);
  return `${[
    "# Which recommendation resolves which finding",
    "",
    "Made by `npm run docs`. Each recorded patch of the UN dataset is tried alone. *Resolves*: the finding is gone.",
    "*Changes*: it is still there, with other evidence, numbers or severity.",
    "",
    "| Recommendation | What it asks | Effect | Kind | Finding |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `No finding is touched by: ${without.map(({ patch }) => patch.id).join(", ")}.`,
  ].join("\n")}\n`;
};
