import { useEditing } from "../../state/editing.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { DraftPanel } from "./DraftPanel.tsx";
import { EditLine } from "./EditLine.tsx";
import { EditNode } from "./EditNode.tsx";

/** What can be written about the chosen thing, above what it means; or what is being drawn. */
const EditPart = () => {
  const [{ node, line }] = useExplorer();
  const [{ draft }] = useEditing();
  if (draft !== undefined) return <DraftPanel key={JSON.stringify(draft)} draft={draft} />;
  if (line !== undefined) return <EditLine id={line} />;
  return node === undefined ? null : <EditNode id={node} />;
};
export default EditPart;
