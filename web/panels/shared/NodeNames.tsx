import { useRecord } from "../../state/record.ts";
import { longName, shortName } from "../../words/names.ts";

/** Names to pick from while one types; an input names this list in `list`. */
export const NodeNames = ({ id }: { id: string }) => {
  const { nodes } = useRecord();
  return (
    <datalist id={id}>
      {[...nodes.values()].map((node) => (
        <option key={node.id} value={shortName(node)}>
          {node.name}
        </option>
      ))}
    </datalist>
  );
};

/** The id of a short form or name that was typed or picked; else the text, which may be an id or an alias. */
export const useIdOf = (): ((text: string) => string) => {
  const { nodes } = useRecord();
  return (text) =>
    [...nodes.values()].find((node) => [node.short, node.name, longName(node)].includes(text))?.id ?? text;
};
