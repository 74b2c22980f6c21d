import { type FormEvent, useState } from "react";
import type { Scenario, ScenarioBody } from "../../../server/contract/scenarios.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { Failure } from "../../app/Failure.tsx";
import { operationsOf } from "../../state/own-steps.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { useWrite } from "../use-write.ts";
import { ScenarioRow } from "./ScenarioRow.tsx";

/** Scenarios that are kept, and keeping what is on the bench as one. */
export const Scenarios = () => {
  const [{ tried, own, scenario: open }, go] = useExplorer();
  const { dataset, detail, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [naming, setNaming] = useState(false);
  const path = paths.scenarios(dataset);
  const kept = useResource<readonly Scenario[]>(path).data ?? [];
  const mayWrite = session !== undefined && session.role !== "viewer";
  const base = detail?.revision ?? 1;
  const keep = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get("title") ?? "").trim();
    const body: ScenarioBody = { title, patches: [...tried], operations: operationsOf(own), base };
    let id: string | undefined;
    const write = async (): Promise<void> => {
      id = (await sendJson<{ readonly id: string }>(path, { body })).id;
    };
    if (!(await run(write, path))) return;
    setNaming(false);
    go({ scenario: id }, "replace");
  };
  const copy = ({ title, note, patches, operations }: Scenario) => {
    const body: ScenarioBody = { title: t("scenarios.copy-of", { title }), note, patches, operations, base };
    return run(() => sendJson(path, { body }), path);
  };
  const rebase = ({ id, revision, title, note, patches, operations }: Scenario) => {
    const body: ScenarioBody = { title, note, patches, operations, base };
    return run(() => sendJson(paths.scenario(dataset, id), { method: "PUT", body, revision }), path);
  };
  const remove = async ({ id, revision }: Scenario): Promise<void> => {
    const write = { method: "DELETE", revision } as const;
    const done = await run(() => sendJson(paths.scenario(dataset, id), write), path);
    if (done && open === id) go({ scenario: undefined }, "replace");
  };
  return (
    <section className="scenarios">
      {mayWrite && tried.length + own.length > 0 && (
        <button
          type="button"
          className="plain-button"
          aria-expanded={naming}
          onClick={() => setNaming(!naming)}
        >
          {t("scenarios.keep")}
        </button>
      )}
      {naming && (
        <form className="form" onSubmit={keep}>
          <Field label={t("scenarios.title")} name="title" required maxLength={300} />
          <button type="submit" className="quiet" disabled={busy}>
            {t("notes.save")}
          </button>
        </form>
      )}
      {problem !== undefined && <Failure problem={problem} />}
      {kept.length > 0 && <h3>{t("scenarios.kept")}</h3>}
      <ul className="items">
        {kept.map((scenario) => (
          <ScenarioRow
            key={scenario.id}
            scenario={scenario}
            mayWrite={mayWrite}
            busy={busy}
            onCopy={() => void copy(scenario)}
            onRebase={() => void rebase(scenario)}
            onRemove={() => void remove(scenario)}
          />
        ))}
      </ul>
    </section>
  );
};
