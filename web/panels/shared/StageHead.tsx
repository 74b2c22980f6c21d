import type { StageView } from "../../../server/contract/view-state.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

type Props = { readonly title: string; readonly to?: StageView };

/** The title of what stands where the picture was, and the way back to it or to what was there before. */
export const StageHead = ({ title, to = "picture" }: Props) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  return (
    <div className="console-head">
      <h2>{title}</h2>
      <button type="button" className="plain-button" onClick={() => go({ stage: to })}>
        {t("stage.close")}
      </button>
    </div>
  );
};
