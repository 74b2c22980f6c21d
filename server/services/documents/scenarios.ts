import type { Store } from "../../../graph/store/store.ts";
import { type Scenario, type ScenarioBody, scenarioBodySchema } from "../../contract/scenarios.ts";
import { documentsOf, type StampedDocument } from "./documents.ts";

const documents = (store: Store) => documentsOf(store, "scenario", scenarioBodySchema);

const scenarioOf = ({ id, body, stamp }: StampedDocument<ScenarioBody>, revision: number): Scenario => ({
  ...body,
  id,
  moved: body.base !== revision,
  ...stamp,
});

/** All scenarios on a dataset that is at `revision`. */
export const listScenarios = async (store: Store, dataset: string, revision: number): Promise<Scenario[]> =>
  (await documents(store).list(dataset)).map((one) => scenarioOf(one, revision));

/** Throws DottedError not-found. */
export const getScenario = async (
  store: Store,
  dataset: string,
  id: string,
  revision: number,
): Promise<Scenario> => scenarioOf(await documents(store).get(dataset, id), revision);
