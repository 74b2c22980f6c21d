import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

const toggle = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** What can be done with a node in the picture, and the questions that begin at it. */
export const NodeActions = ({ id }: { id: string }) => {
  const [state, go] = useExplorer();
  const { nodes } = useRecord();
  const { t } = useWords();
  const ask = (question: string, parameters: Record<string, string>): void =>
    go({ tab: "questions", question, parameters, finding: undefined });
  return (
    <div className="action-row">
      <button
        type="button"
        className="quiet"
        onClick={() => go({ focus: id, depth: 1 })}
        disabled={state.focus === id}
      >
        {t("node.focus")}
      </button>
      <button
        type="button"
        className="quiet"
        aria-pressed={state.expanded.includes(id)}
        onClick={() => go({ expanded: toggle(state.expanded, id) })}
      >
        {t("node.expand")}
      </button>
      <button
        type="button"
        className="quiet"
        aria-pressed={state.collapsed.includes(id)}
        disabled={!nodes.has(id)}
        onClick={() => go({ collapsed: toggle(state.collapsed, id) })}
      >
        {t("node.collapse")}
      </button>
      <button type="button" className="quiet" onClick={() => ask("path", { from: id, to: "", by: "any" })}>
        {t("node.path")}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => ask("common-superior", { first: id, second: "" })}
      >
        {t("node.common")}
      </button>
    </div>
  );
};
