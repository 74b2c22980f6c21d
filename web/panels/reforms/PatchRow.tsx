import type { PatchItem } from "../../../server/contract/patches.ts";
import { isTried } from "../../../server/contract/view-state.ts";
import { setBeside, toggled, tryPatches } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { RecordWords } from "../shared/RecordWords.tsx";

type SwitchProps = {
  readonly words: string;
  readonly id: string;
  readonly on: boolean;
  readonly disabled: boolean;
  readonly onSwitch: () => void;
};

const PatchSwitch = ({ words, id, on, disabled, onSwitch }: SwitchProps) => (
  <button type="button" className="quiet" aria-pressed={on} disabled={disabled} onClick={onSwitch}>
    {words}
    <span className="unseen"> {id}</span>
  </button>
);

/** A recorded reform with a switch to try it. One that does not apply says why. */
export const PatchRow = ({ patch }: { patch: PatchItem }) => {
  const [state, go] = useExplorer();
  const { tried, rival } = state;
  const { t } = useWords();
  const { id, title, operations, problems, applies } = patch;
  const on = tried.includes(id);
  return (
    <li className="patch" data-patch={id}>
      <span className="finding-words">
        <small>
          {id} · {t("reforms.steps", { n: operations.length })}
        </small>
        <RecordWords>{title}</RecordWords>
        {problems.map(({ message }) => (
          <small key={message} className="fault">
            {message}
          </small>
        ))}
      </span>
      {isTried(state) && !on && (
        <PatchSwitch
          words={t("score.beside")}
          id={id}
          on={rival.includes(id)}
          disabled={!applies}
          onSwitch={() => go(setBeside(toggled(rival, id)))}
        />
      )}
      <PatchSwitch
        words={t(on ? "resolve.untry" : "resolve.try")}
        id={id}
        on={on}
        disabled={!applies && !on}
        onSwitch={() => go(tryPatches(toggled(tried, id)))}
      />
    </li>
  );
};
