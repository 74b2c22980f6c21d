import type { Dataset } from "../graph/model/dataset.ts";
import { spanAndLayers } from "./detectors/span-and-layers/index.ts";
import type { Group } from "./hierarchy/groups.ts";
import type { ProfileLimit } from "./profile/profile.ts";

type Judged = Pick<Dataset, "settings" | "nodes">;

/** A group as readers call it: a unit by its name, where it is on record, or grades. */
const groupName = ({ nodes }: Judged, { unit, grades = [] }: Group): string =>
  unit === undefined ? grades.join(", ") : (nodes.find(({ id }) => id === unit)?.name ?? unit);

/**
 * The limits of reports and of layers by which a record is judged, of all and of groups, each with what it is where nothing is
 * set; none where the record's settings set none of them.
 */
export const limitsSet = (dataset: Judged): ProfileLimit[] => {
  const set = dataset.settings?.detectors?.[spanAndLayers.info.id];
  const read = spanAndLayers.options.strict().safeParse(set);
  if (set === undefined || !read.success) return [];
  const { mostReports, mostLayers, groups, layerGroups } = read.data;
  const usual = spanAndLayers.options.parse({});
  const reports = { of: "reports", usual: usual.mostReports } as const;
  const layers = { of: "layers", usual: usual.mostLayers } as const;
  return [
    { ...reports, group: null, most: mostReports },
    ...groups.map((one) => ({ ...reports, group: groupName(dataset, one), most: one.mostReports })),
    { ...layers, group: null, most: mostLayers },
    ...layerGroups.map((one) => ({ ...layers, group: groupName(dataset, one), most: one.mostLayers })),
  ];
};
