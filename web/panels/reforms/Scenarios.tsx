import { type FormEvent, useState } from "react";
import type { Scenario, ScenarioBody } from "../../../server/contract/scenarios.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { Failure } from "../../app/Failure.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { useWrite } from "../use-write.ts";

/** Scenarios that are kept: open one, copy it by keeping it under another name, or delete it. */
export const Scenarios = () => {
  const [{ tried, scenario: open }, go] = useExplorer();
  const { dataset, detail, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [naming, setNaming] = useState(false);
  const path = paths.scenarios(dataset);
  const kept = useResource<readonly Scenario[]>(path).data ?? [];
  const mayWrite = session !== undefined && session.role !== "viewer";
  const keep = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get("title") ?? "").trim();
    const body: ScenarioBody = { title, patches: [...tried], operations: [], base: detail?.revision ?? 1 };
    if (await run(() => sendJson(path, { body }), path)) setNaming(false);
  };
  const remove = ({ id, revision }: Scenario) =>
    run(() => sendJson(paths.scenario(dataset, id), { method: "DELETE", revision }), path);
  return (
    <section className="scenarios">
      {mayWrite && tried.length > 0 && (
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
          <li key={scenario.id} className="patch">
            <button
              type="button"
              className="row-button"
              aria-current={open === scenario.id || undefined}
              onClick={() => go({ tried: scenario.patches, scenario: scenario.id, finding: undefined })}
            >
              <span className="finding-words">
                <span>{scenario.title}</span>
                <small>
                  {t(scenario.moved ? "scenarios.moved" : "scenarios.patches", {
                    n: scenario.patches.length,
                  })}
                </small>
              </span>
            </button>
            {mayWrite && (
              <button type="button" className="plain-button" disabled={busy} onClick={() => remove(scenario)}>
                {t("notes.remove")}
                <span className="unseen"> {scenario.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
