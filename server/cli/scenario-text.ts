import type { Scenario } from "../contract/scenarios.ts";
import { tabulate, wrapText } from "./wrap.ts";

const size = ({ patches, operations }: Scenario): string =>
  [
    ...patches,
    ...(operations.length === 0
      ? []
      : [`${operations.length} own ${operations.length === 1 ? "step" : "steps"}`]),
  ].join(", ");

/** Scenarios as a table. */
export const scenarioListText = (scenarios: readonly Scenario[]): string =>
  scenarios.length === 0
    ? "no scenario is kept on this dataset"
    : tabulate(
        scenarios.map((one) => [one.id, one.title, size(one), one.moved ? "its base has moved" : ""]),
        "",
        60,
      );

/** A scenario with its steps, and over what it was made. */
export const scenarioText = (scenario: Scenario, columns: number): string =>
  [
    scenario.title,
    ...(scenario.note === undefined ? [] : [wrapText(scenario.note, columns, "  ")]),
    `  ${size(scenario)}`,
    ...scenario.operations.map((step, place) => `  ${place + 1}. ${JSON.stringify(step)}`),
    `  over revision ${scenario.base} of the dataset; kept by ${scenario.changedBy}, ${scenario.changedAt}, revision ${scenario.revision}`,
  ].join("\n");

/** Where the explorer opens it. */
export const scenarioAddress = (dataset: string, { id, patches }: Scenario): string =>
  `/?${new URLSearchParams({ dataset, tab: "reforms", try: patches.join(","), scenario: id })}`;
