import { useState } from "react";
import { operationsOf } from "../../../server/contract/own-steps.ts";
import type { Scenario, ScenarioBody } from "../../../server/contract/scenarios.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** What can be done with kept scenarios: keep the reform that is tried as one, copy one, bring one up to date, remove one. */
export const useScenarios = () => {
  const [{ tried, own, scenario: open }, go] = useExplorer();
  const { dataset, detail } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [removed, setRemoved] = useState<Scenario | undefined>(undefined);
  const path = paths.scenarios(dataset);
  const base = detail.revision;

  /** Keeps what is tried under a title and opens it. Gives whether that was done. */
  const keep = async (title: string): Promise<boolean> => {
    const body: ScenarioBody = { title, patches: [...tried], operations: operationsOf(own), base };
    let id: string | undefined;
    const write = async (): Promise<void> => {
      id = (await sendJson<{ readonly id: string }>(path, { body })).id;
    };
    const done = await run(write, path);
    if (done) go({ scenario: id }, "replace");
    return done;
  };
  const copy = ({ title, note, patches, operations }: Scenario): Promise<boolean> => {
    const body: ScenarioBody = { title: t("scenarios.copy-of", { title }), note, patches, operations, base };
    return run(() => sendJson(path, { body }), path);
  };
  const rebase = ({ id, revision, title, note, patches, operations }: Scenario): Promise<boolean> => {
    const body: ScenarioBody = { title, note, patches, operations, base };
    return run(() => sendJson(paths.scenario(dataset, id), { method: "PUT", body, revision }), path);
  };
  const remove = async (scenario: Scenario): Promise<void> => {
    const { id, revision } = scenario;
    const write = { method: "DELETE", revision } as const;
    const done = await run(() => sendJson(paths.scenario(dataset, id), write), path);
    if (!done) return;
    setRemoved(scenario);
    if (open === id) go({ scenario: undefined }, "replace");
  };
  /** Keeps again, over the revision that it was made over, what was just removed. */
  const bringBack = async ({ title, note, patches, operations, base: over }: Scenario): Promise<void> => {
    const body: ScenarioBody = { title, note, patches, operations, base: over };
    if (await run(() => sendJson(path, { body }), path)) setRemoved(undefined);
  };
  return { path, busy, problem, keep, copy, rebase, remove, removed, bringBack };
};
