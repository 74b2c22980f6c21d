import type { Problem } from "../../errors.ts";
import type { DatasetProblem } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { baseName, finishImport, type Importer, type InputFile, refusal } from "../importer.ts";
import { slug } from "../shared/slug.ts";
import { builder } from "./builder.ts";
import { type OrganogramFile, organogramKind, readOrganogram } from "./columns.ts";
import { readJuniors } from "./junior.ts";
import { readSeniors } from "./senior.ts";

const read = (files: readonly InputFile[]): OrganogramFile[] =>
  files.flatMap((file) => {
    const kind = organogramKind(file);
    return kind === undefined ? [] : [readOrganogram(file, kind)];
  });

const rowsOf = (files: readonly OrganogramFile[], kind: OrganogramFile["kind"]) =>
  files.filter((file) => file.kind === kind).flatMap(({ rows }) => rows);

/** The day in a file's name, as the series names its files: `…-2011-09-30-senior.csv`. */
const dateIn = (files: readonly OrganogramFile[]): string | undefined =>
  files
    .flatMap(({ file }) => /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? [])
    .sort()
    .at(-1);

/** Where in the files a fault of the dataset lies: rows of the dataset cite the rows they come from. */
const locateIn =
  (dataset: Dataset) =>
  ({ table, index, code, message, field }: DatasetProblem): Problem => {
    const row = table === "lines" || table === "nodes" ? dataset[table][index] : undefined;
    const [cited] = row?.sources ?? [];
    const file = dataset.sources.find(({ id }) => id === cited?.source)?.short;
    const number = Number(cited?.locator.replace("row ", ""));
    return { code, message, field, file, ...(Number.isInteger(number) ? { row: number } : {}) };
  };

const sourceOf = ({ file, kind }: OrganogramFile) => ({
  id: slug(file),
  title: `UK government staff organogram, ${kind} posts (${file})`,
  short: file,
  note: "Published by departments under the Open Government Licence. Says nothing of the basis or subject of a reporting line.",
});

/**
 * The UK government's staff organograms: senior posts one by one, junior posts by grade and title, in CSV as
 * published since 2010. Posts keep their reference as id, so that two dates of one department compare.
 */
export const ukOrganogram: Importer = {
  id: "uk-organogram",
  title: {
    en: "UK staff organogram (senior and junior CSV)",
    fr: "Organigramme du personnel britannique (CSV senior et junior)",
  },
  recognizes: (files) => files.some((file) => organogramKind(file) === "senior"),
  read: (files, options) => {
    const organograms = read(files);
    const build = builder();
    const { ids, problems, broken } = readSeniors(build, rowsOf(organograms, "senior"));
    readJuniors(build, rowsOf(organograms, "junior"), ids);
    if (problems.length > 0) throw refusal(problems);
    const date = dateIn(organograms);
    const name =
      options.dataset ??
      slug(
        baseName(files[0] ?? { name: "organogram", bytes: new Uint8Array() }).replace(
          /-senior|-junior|\.csv/gi,
          "",
        ),
      );
    const dataset: Dataset = {
      id: name,
      title: options.title ?? name,
      ...(date === undefined ? {} : { date }),
      licence: "Open Government Licence",
      sources: organograms.map(sourceOf),
      nodes: [...build.nodes.values()],
      lines: [...build.lines.values()],
      coverage: broken.map((node) => ({
        id: `${node}--superior`,
        node,
        lineKind: "reports-to" as const,
        direction: "out" as const,
        scope: "general" as const,
        note: "The file names a superior that it does not list.",
        sources: [],
      })),
      recommendations: [],
      patches: [],
    };
    const warnings = [...organograms.flatMap((file) => file.warnings), ...build.warnings];
    const done = finishImport(dataset, locateIn(dataset), { problems: [], unread: {} });
    return { dataset: done.dataset, warnings: [...warnings, ...done.warnings] };
  },
};
