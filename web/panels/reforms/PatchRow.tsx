import type { PatchItem } from "../../../server/contract/patches.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** A recorded reform with a switch to try it. One that does not apply says why. */
export const PatchRow = ({ patch }: { patch: PatchItem }) => {
  const [{ tried }, go] = useExplorer();
  const { t } = useWords();
  const on = tried.includes(patch.id);
  return (
    <li className="patch" data-patch={patch.id}>
      <span className="finding-words">
        <small>
          {patch.id} · {t("reforms.steps", { n: patch.operations.length })}
        </small>
        <span>{patch.title}</span>
        {patch.problems.map((fault) => (
          <small key={fault.message} className="fault">
            {fault.message}
          </small>
        ))}
      </span>
      <button
        type="button"
        className="quiet"
        aria-pressed={on}
        disabled={!patch.applies && !on}
        onClick={() =>
          go({
            tried: on ? tried.filter((id) => id !== patch.id) : [...tried, patch.id],
            scenario: undefined,
            finding: undefined,
            node: undefined,
            line: undefined,
          })
        }
      >
        {t(on ? "resolve.untry" : "resolve.try")}
        <span className="unseen"> {patch.id}</span>
      </button>
    </li>
  );
};
