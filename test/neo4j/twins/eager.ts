/** Options under which detectors find something in organizations of a dozen nodes too. */
export const eager: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "stove-pipe": { farSteps: 1 },
  "overloaded-post": { hats: 2, percentile: 50, fewestPosts: 1 },
  "unowned-function": { mostOwners: 1 },
  "single-point": { share: 0.1, least: 1 },
  "span-and-layers": { mostReports: 1, mostLayers: 2 },
  "blocked-recommendation": { least: 2, share: 0 },
};
