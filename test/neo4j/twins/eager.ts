/** Options under which detectors find something in organizations of a dozen nodes too. */
export const eager: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "stove-pipe": { farSteps: 1 },
  "overloaded-post": { hats: 2, groups: [{ unit: "n1", hats: 3 }], percentile: 50, fewestPosts: 1 },
  "unowned-function": { mostOwners: 1 },
  "single-point": { share: 0.1, groups: [{ unit: "n1", share: 0.5 }], least: 1 },
  "raci-faults": { mostConsulted: 1, groups: [{ unit: "n1", mostConsulted: 2 }] },
  "span-and-layers": {
    mostReports: 1,
    groups: [{ unit: "n2", mostReports: 2 }],
    mostLayers: 2,
    layerGroups: [{ unit: "n1", mostLayers: 3 }],
  },
  "blocked-recommendation": { least: 2, share: 0 },
};
