import { stepsOf } from "../../../server/contract/own-steps.ts";
import type { Scenario } from "../../../server/contract/scenarios.ts";
import { openScenario } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly scenario: Scenario;
  readonly mayWrite: boolean;
  readonly busy: boolean;
  readonly onCopy: () => void;
  readonly onRebase: () => void;
  readonly onRemove: () => void;
};

/** A kept scenario: opened by its name, copied, deleted, and told to be fine over data that has moved on. */
export const ScenarioRow = ({ scenario, mayWrite, busy, onCopy, onRebase, onRemove }: Props) => {
  const [{ scenario: open }, go] = useExplorer();
  const { t } = useWords();
  const { id, title, patches, operations, moved } = scenario;
  const counts = [
    t("scenarios.patches", { n: patches.length }),
    ...(operations.length > 0 ? [t("reforms.steps", { n: operations.length })] : []),
  ];
  const unseen = <span className="unseen"> {title}</span>;
  const button = (words: string, act: () => void) => (
    <button type="button" className="plain-button" disabled={busy} onClick={act}>
      {words}
      {unseen}
    </button>
  );
  return (
    <li className="scenario" data-scenario={id}>
      <button
        type="button"
        className="row-button"
        aria-current={open === id || undefined}
        onClick={() => go(openScenario(id, patches, stepsOf(operations) ?? []))}
      >
        <span className="finding-words">
          <span>{title}</span>
          <small>{counts.join(" · ")}</small>
          {moved && <small className="fault">{t("scenarios.moved")}</small>}
        </span>
      </button>
      {mayWrite && (
        <p className="action-row">
          {button(t("scenarios.copy"), onCopy)}
          {moved && button(t("scenarios.rebase"), onRebase)}
          {button(t("notes.remove"), onRemove)}
        </p>
      )}
    </li>
  );
};
