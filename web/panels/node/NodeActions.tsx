import type { ReactNode } from "react";
import { focusOn, openQuestion, toggled } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

type ActionProps = {
  readonly onDo: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children: ReactNode;
};

const Action = ({ onDo, disabled, pressed, children }: ActionProps) => (
  <button type="button" className="quiet" aria-pressed={pressed} disabled={disabled} onClick={onDo}>
    {children}
  </button>
);

/** What can be done with a node in the picture, and the questions that begin at it. */
export const NodeActions = ({ id }: { id: string }) => {
  const [{ focus, expanded, collapsed }, go] = useExplorer();
  const { nodes } = useRecord();
  const { t } = useWords();
  return (
    <div className="action-row">
      <Action onDo={() => go(focusOn(id))} disabled={focus === id}>
        {t("node.focus")}
      </Action>
      <Action onDo={() => go({ expanded: toggled(expanded, id) })} pressed={expanded.includes(id)}>
        {t("node.expand")}
      </Action>
      <Action
        onDo={() => go({ collapsed: toggled(collapsed, id) })}
        pressed={collapsed.includes(id)}
        disabled={!nodes.has(id)}
      >
        {t("node.collapse")}
      </Action>
      <Action onDo={() => go(openQuestion("path", { from: id, to: "", by: "any" }))}>{t("node.path")}</Action>
      <Action onDo={() => go(openQuestion("common-superior", { first: id, second: "" }))}>
        {t("node.common")}
      </Action>
    </div>
  );
};
