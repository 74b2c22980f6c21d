import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** The title of what stands where the picture was, and the way back to the picture. */
export const StageHead = ({ title }: { title: string }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  return (
    <div className="console-head">
      <h2>{title}</h2>
      <button type="button" className="plain-button" onClick={() => go({ stage: "picture" })}>
        {t("stage.close")}
      </button>
    </div>
  );
};
