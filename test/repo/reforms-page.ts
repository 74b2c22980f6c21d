import { detectors } from "../../analysis/detectors/index.ts";
import { type Finding, statuses } from "../../analysis/finding/finding.ts";
import { type Effect, effects } from "../../analysis/reform/compare.ts";
import { compiled } from "../../analysis/reform/compiled.ts";
import { consequencesInWords } from "../../analysis/reform/told-consequences.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { severities } from "../../graph/vocabulary.ts";
import { readSeed } from "../seeds/read-seed.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const titleOf = (detector: string): string =>
  detectors.find(({ info }) => info.id === detector)?.info.title.en ?? detector;

/** What is judged of it, where the words stay the same: `was high, now medium`. */
const weightOf = ({ status, severity }: Finding): string =>
  status === "found" ? severities[severity].en : statuses[status].en;

const softening = (before: Finding, after: Finding): string => {
  const [was, is] = [weightOf(before), weightOf(after)];
  if (before.message === after.message && was === is) return " (the words stay, the evidence is other)";
  const then = before.message === after.message ? "" : `: ${cell(before.message)}`;
  return ` (${is}; was ${was}${then})`;
};

type Row = (effect: string, finding: Finding, more?: string) => string;

/** What a reform only speaks to, and what would come of the finding if all were done that the source does not yet ask for. */
const addressedRow = (row: Row, { before, after, isTakenAway }: Effect["addressed"][number]): string => {
  if (isTakenAway) return row("takes off the record", before);
  if (after === undefined) return row("would resolve", before);
  if (JSON.stringify(before) === JSON.stringify(after)) return row("speaks to", before);
  return row("would change", after, softening(before, after));
};

const rowsOf = ({ patch, resolved, introduced, changed, addressed }: Effect): string[] => {
  const row: Row = (effect, { detector, message }, more = "") =>
    `| ${patch.id} | ${cell(patch.title)} | ${effect} | ${titleOf(detector)} | ${cell(message)}${more} |`;
  return [
    ...resolved.map((one) => row("resolves", one)),
    ...introduced.map((one) => row("introduces", one)),
    ...changed.map(({ before, after }) => row("changes", after, softening(before, after))),
    ...addressed.map((one) => addressedRow(row, one)),
  ];
};

/** What comes of reforms beside what they ask, each where there is anything to tell. */
const besideRows = (dataset: Dataset, tried: readonly Effect[]): string[] =>
  tried.flatMap((effect) =>
    consequencesInWords(effect, dataset, "en").flatMap(({ title, items }) =>
      items.map((item) => `| ${effect.patch.id} | ${title} | ${cell(item)} |`),
    ),
  );

const touches = ({ resolved, introduced, changed, addressed }: Effect): number =>
  resolved.length + introduced.length + changed.length + addressed.length;

/** What is found today and no patch resolves or changes: a reform would have to go further than the source. */
const untouched = (dataset: Dataset, tried: readonly Effect[]): string[] => {
  const moved = new Set(
    tried
      .flatMap(({ resolved, changed, addressed }) => [
        ...resolved,
        ...[...changed, ...addressed].map(({ before }) => before),
      ])
      .map(({ id }) => id),
  );
  return analyze(prepare(dataset).view())
    .filter(({ id, status }) => status === "found" && !moved.has(id))
    .map(({ detector, message }) => `- ${titleOf(detector)}: ${message}`);
};

/** Findings that patches change and none resolves. */
const neverResolved = (dataset: Dataset, tried: readonly Effect[]): string[] => {
  const gone = new Set(tried.flatMap(({ resolved }) => resolved.map(({ id }) => id)));
  const changed = new Map<string, string[]>();
  for (const effect of tried)
    for (const { before } of effect.changed)
      changed.set(before.id, [...(changed.get(before.id) ?? []), effect.patch.id]);
  return analyze(prepare(dataset).view())
    .filter(({ id, status }) => status === "found" && changed.has(id) && !gone.has(id))
    .map(({ id, message }) => `- ${message} (${[...new Set(changed.get(id))].join(", ")})`);
};

/** The matrix of recommendation × finding: what each recorded patch of the seed does to findings, tried alone. */
export const reformsPage = (): string => {
  const dataset = readSeed();
  const tried = effects(compiled(dataset));
  const rows = tried.flatMap(rowsOf);
  const without = tried.filter((one) => touches(one) === 0);
  return `${[
    "# Which recommendation resolves which finding",
    "",
    "Made by `npm run docs`. Each recorded patch of the UN dataset is tried alone. *Resolves*: the finding is gone.",
    "*Introduces*: it is there only with the patch. *Changes*: it is there with and without, with other evidence,",
    "numbers or severity; old and new words and severity are given where they differ. The other effects change nothing yet.",
    "*Would resolve* and *would change*: if all were done that the source asks to examine, consider, discuss, encourage, begin or",
    "strengthen, or ties to a condition. *Speaks to*: the reform touches what the finding is about and leaves it as it is. *Takes",
    "off the record*: what the finding rests on is taken out, and nothing comes in its place.",
    "",
    "| Recommendation | What it asks | Effect | Kind | Finding |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `No finding is touched by: ${without.map(({ patch }) => patch.id).join(", ")}.`,
    "",
    "## What stays, what is left without, what is carried over",
    "",
    "What each patch, if all of it were done, leaves as it was or hanging, carries from under some governing bodies to others,",
    "puts under several authorities, makes several responsible or accountable for, or asserts though the source denies it; found",
    "by rules, none of it said by the source.",
    "",
    "| Recommendation | What comes of it | Which |",
    "| --- | --- | --- |",
    ...besideRows(dataset, tried),
    "",
    "## Changed, and resolved by no recommendation alone",
    "",
    ...neverResolved(dataset, tried),
    "",
    "## Touched by no recommendation",
    "",
    ...untouched(dataset, tried),
  ].join("\n")}\n`;
};
