import { openLine, openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { fromTo, nodeName } from "../../words/names.ts";
import { idOf } from "./ids-in.ts";

/** A node or a line by name, opening what it is. */
const Known = ({ id }: { id: string }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const line = record.lines.get(id);
  const open = line === undefined ? openNode(id) : openLine(id);
  return (
    <button type="button" className="link" title={id} onClick={() => go(open)}>
      {line === undefined
        ? nodeName(record, id)
        : fromTo(nodeName(record, line.from), nodeName(record, line.to))}
    </button>
  );
};

/** A value of a result: what the dataset knows by name, lists one by one, anything else as it is. */
export const Cell = ({ value }: { value: unknown }) => {
  const record = useRecord();
  const id = idOf(value, record);
  if (id !== undefined) return <Known id={id} />;
  if (value === null || value === undefined) return <>–</>;
  if (!Array.isArray(value)) return <>{typeof value === "object" ? JSON.stringify(value) : String(value)}</>;
  return value.map((one, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: members of a list have no identity but their place
    <span key={i}>
      {i > 0 && ", "}
      <Cell value={one} />
    </span>
  ));
};
