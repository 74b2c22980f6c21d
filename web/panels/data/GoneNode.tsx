import { openDataset, openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** A thing that the open dataset does not hold: it opens in the one compared with, or at the date it was there. */
export const GoneNode = ({ id, name }: { id: string; name: string }) => {
  const [state, go] = useExplorer();
  const { datasets } = useRecord();
  const { t } = useWords();
  const other = datasets.find((one) => one.id === state.against);
  if (other === undefined) return <span>{name}</span>;
  return (
    <button
      type="button"
      className="link"
      title={t("diff.in-other", { title: other.title })}
      onClick={() => go({ ...openDataset(other.id, state), ...openNode(id) })}
    >
      {name}
    </button>
  );
};
