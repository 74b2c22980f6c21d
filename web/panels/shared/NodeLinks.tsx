import { openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { nodeName } from "../../words/names.ts";

/** Names that open what they name. */
export const NodeLinks = ({ ids }: { ids: readonly string[] }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <button type="button" className="link" onClick={() => go(openNode(id))}>
        {nodeName(record, id)}
      </button>
    </span>
  ));
};
