import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { nameOf } from "../../words/names.ts";
import { idOf } from "./ids-in.ts";

/** A node or a line by name, opening what it is. */
const Known = ({ id }: { id: string }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const line = record.lines.get(id);
  const open = line === undefined ? { node: id, line: undefined } : { line: id, node: undefined };
  return (
    <button type="button" className="link" title={id} onClick={() => go(open)}>
      {line === undefined ? nameOf(record, id) : `${nameOf(record, line.from)} → ${nameOf(record, line.to)}`}
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
