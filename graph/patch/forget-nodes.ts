import type { Dataset } from "../model/dataset.ts";
import type { Recommendation } from "../model/recommendation.ts";

/**
 * The dataset without mention of nodes that are gone: no coverage row for them, and no recommendation
 * that names them. Lines are not touched, since a patch has to remove them itself.
 */
export const forgetNodes = (dataset: Dataset, gone: ReadonlySet<string>): Dataset => {
  if (gone.size === 0) return dataset;
  return {
    ...dataset,
    coverage: dataset.coverage.filter((row) => row.node === undefined || !gone.has(row.node)),
    recommendations: dataset.recommendations.map((row) => withoutNodes(row, gone)),
  };
};

const withoutNodes = (row: Recommendation, gone: ReadonlySet<string>): Recommendation => {
  const here = (id: string): boolean => !gone.has(id);
  return {
    ...row,
    addressees: row.addressees.filter(here),
    inferredAddressees: row.inferredAddressees.filter(here),
    concerns: row.concerns.filter(here),
    roles: row.roles.filter((role) => here(role.slice(0, role.indexOf(": ")))),
  };
};
