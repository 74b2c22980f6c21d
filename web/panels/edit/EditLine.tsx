import type { LineDetail } from "../../../server/contract/nodes.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { closePart } from "../../state/actions.ts";
import { useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { FieldsPart, useRowEditing } from "./FieldsPart.tsx";
import { isMovable, removeLine } from "./operations.ts";

const LineTools = ({ line }: { line: LineDetail["line"] }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const [{ ink }, setEditing] = useEditing();
  const editing = useRowEditing();
  const { editor, open, setOpen, done } = editing;
  // a reform draws lines that hold; what is said not to hold is corrected in the record
  const movable = isMovable(line) && (ink === "record" || line.polarity === "asserted");
  const remove = () =>
    editor.makeAtOnce(removeLine(line.id)).then((well) => {
      if (well && ink === "record") go(closePart());
      done(well);
    });
  return (
    <div className="edit-part">
      <div className="action-row">
        {movable && (
          <button
            type="button"
            className="quiet"
            onClick={() => setEditing({ draft: { what: "move", line } })}
          >
            {t("edit.move")}
          </button>
        )}
        {ink === "record" && (
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t("edit.fields")}
          </button>
        )}
        <button type="button" className="quiet danger" disabled={editor.busy} onClick={remove}>
          {t("edit.remove")}
        </button>
      </div>
      <FieldsPart editing={editing} table="lines" row={line} />
    </div>
  );
};

/** What an editor can do with a line: give it another superior, change its fields, remove it. */
export const EditLine = ({ id }: { id: string }) => {
  const { dataset } = useRecord();
  const query = useRead<LineDetail>(paths.line(dataset, id));
  const { t } = useWords();
  return (
    <Loaded query={query} quietly missing={t("missing.line", { id })}>
      {({ line }) => <LineTools key={id} line={line} />}
    </Loaded>
  );
};
