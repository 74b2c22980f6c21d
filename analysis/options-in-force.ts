import type { Dataset } from "../graph/model/dataset.ts";
import { gradeDistance } from "./detectors/grade-distance/index.ts";
import { detectors } from "./detectors/index.ts";
import type { AnalysisOptions } from "./run.ts";

type Options = Readonly<Record<string, unknown>>;

/** What a record's own scale of grades says to the detector that judges by it; its own option of that name is over it. */
const ofGrades = ({ settings }: Pick<Dataset, "settings">): Options =>
  settings?.grades === undefined || settings.grades.length === 0
    ? {}
    : { [gradeDistance.info.id]: { scale: settings.grades, ladder: settings.gradesFrom ?? "none" } };

/** A scale of its own is no published one, whatever the settings took theirs from. */
const withOwnScale = (options: unknown): unknown =>
  options instanceof Object && "scale" in options ? { ladder: "none", ...options } : options;

const ofOwnScale = (options: Options): Options => {
  const { [gradeDistance.info.id]: own, ...rest } = options;
  return own === undefined ? rest : { ...rest, [gradeDistance.info.id]: withOwnScale(own) };
};

/** Options that a record keeps, without what no detector takes: it may be of another version of the program. */
const keptOptions = ({ settings }: Pick<Dataset, "settings">): Options =>
  Object.fromEntries(
    Object.entries(settings?.detectors ?? {}).filter(([id, kept]) =>
      detectors.some(({ info, options }) => info.id === id && options.strict().safeParse(kept).success),
    ),
  );

const over = (kept: unknown, asked: unknown): unknown =>
  kept instanceof Object && asked instanceof Object ? { ...kept, ...asked } : (asked ?? kept);

/**
 * Options by detector id that hold for a dataset: its scale of grades, those that its settings keep, and over each of them what is asked
 * for now. What neither says is as the detector has it.
 */
export const optionsInForce = (
  dataset: Pick<Dataset, "settings">,
  asked: Options = {},
): NonNullable<AnalysisOptions["options"]> => {
  const layers = [ofGrades(dataset), ofOwnScale(keptOptions(dataset)), ofOwnScale(asked)];
  const ids = new Set(layers.flatMap((options) => Object.keys(options)));
  return Object.fromEntries(
    [...ids].map((id) => [id, layers.map((options) => options[id]).reduce(over, undefined)]),
  );
};
