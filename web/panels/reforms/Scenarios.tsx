import type { Scenario } from "../../../server/contract/scenarios.ts";
import { useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { useTrial } from "../../state/trial.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { Undo } from "../../ui/Undo.tsx";
import { useWords } from "../../words/index.ts";
import { KeepScenario } from "./KeepScenario.tsx";
import { ScenarioRow } from "./ScenarioRow.tsx";
import { useScenarios } from "./use-scenarios.ts";

/** Scenarios that are kept, and keeping what is on the bench as one. */
export const Scenarios = () => {
  const [state] = useExplorer();
  const record = useRecord();
  const broken = useTrial(record, state)?.error != null;
  const { t } = useWords();
  const { path, busy, problem, keep, copy, rebase, remove, removed, bringBack } = useScenarios();
  const kept = useRead<readonly Scenario[]>(path, { shared: true });
  const mayWrite = record.session.may.keep;
  return (
    <section className="scenarios">
      {mayWrite && state.tried.length + state.own.length > 0 && (
        <KeepScenario busy={busy} broken={broken} onKeep={keep} />
      )}
      {problem !== undefined && <Failure problem={problem} />}
      {removed !== undefined && (
        <Undo
          said={t("views.removed", { name: removed.title })}
          busy={busy}
          onUndo={() => void bringBack(removed)}
        />
      )}
      <Loaded query={kept}>
        {(scenarios) => (
          <>
            {scenarios.length > 0 && <h3>{t("scenarios.kept")}</h3>}
            <ul className="items">
              {scenarios.map((scenario) => (
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
          </>
        )}
      </Loaded>
    </section>
  );
};
