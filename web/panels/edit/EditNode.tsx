import { lineKind } from "../../../graph/kinds.ts";
import type { LineAtNode, NodeDetail } from "../../../server/contract/nodes.ts";
import { initial } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { closePart } from "../../state/actions.ts";
import { type EditDraft, type LineOnMove, useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { isReadInParts } from "../../state/size.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { FieldsPart, type RowEditing, useRowEditing } from "./FieldsPart.tsx";
import { removeBox } from "./operations.ts";

/** The line by which a box answers upward; undefined where none is recorded. */
const upward = (out: readonly LineAtNode[]): LineOnMove | undefined =>
  out.find(({ line }) => lineKind(line.kind).reports && line.polarity === "asserted")?.line;

/** What a row of coverage begins with: that a box answers to nobody. */
const nobodyAbove = { lineKind: "reports-to", direction: "out", says: "nobody" } as const;

/** What is drawn from a box: a line, a box under it, a move to another superior. */
const DrawTools = ({ node, above }: { node: string; above: LineOnMove | undefined }) => {
  const { t } = useWords();
  const [, setEditing] = useEditing();
  const draw = (draft: EditDraft) => () => setEditing({ draft });
  return (
    <>
      <button type="button" className="quiet" onClick={draw({ what: "line", from: node })}>
        {t("edit.line")}
      </button>
      <button type="button" className="quiet" onClick={draw({ what: "box", under: node })}>
        {t("edit.under")}
      </button>
      {above !== undefined && (
        <button type="button" className="quiet" onClick={draw({ what: "move", line: above })}>
          {t("edit.move")}
        </button>
      )}
    </>
  );
};

type RowToolsProps = {
  readonly detail: NodeDetail;
  readonly fields: RowEditing;
  readonly silence: RowEditing;
};

/** What is done with a box on record: changing its fields, removing it, saying that it answers to nobody. */
const RowTools = ({ detail: { node, counts }, fields, silence }: RowToolsProps) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const remove = () =>
    fields.editor.makeAtOnce(removeBox(node.id)).then((well) => {
      if (well) go(closePart());
      fields.done(well);
    });
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-expanded={fields.open}
        onClick={() => fields.setOpen(!fields.open)}
      >
        {t("edit.fields")}
      </button>
      <button type="button" className="quiet danger" disabled={fields.editor.busy} onClick={remove}>
        {counts.lines === 0 ? t("edit.remove") : t("edit.remove.lines", { n: counts.lines })}
      </button>
      <button
        type="button"
        className="quiet"
        aria-expanded={silence.open}
        onClick={() => silence.setOpen(!silence.open)}
      >
        {t("edit.silence")}
      </button>
    </>
  );
};

const NodeTools = ({ detail }: { detail: NodeDetail }) => {
  const { t } = useWords();
  const [{ ink }] = useEditing();
  const fields = useRowEditing();
  const silence = useRowEditing();
  const { node, out } = detail;
  return (
    <div className="edit-part">
      <div className="action-row">
        <DrawTools node={node.id} above={upward(out)} />
        {ink === "record" && <RowTools detail={detail} fields={fields} silence={silence} />}
      </div>
      {ink === "reform" && <p className="about">{t("edit.fields.reform")}</p>}
      <FieldsPart editing={fields} table="nodes" row={node} />
      <FieldsPart editing={silence} table="coverage" begin={{ ...nobodyAbove, node: node.id }} />
    </div>
  );
};

/** What an editor can do with a box: draw from it, put something under it, move it, change its fields, remove it. */
export const EditNode = ({ id }: { id: string }) => {
  const { dataset, detail: size } = useRecord();
  // how many lines it has, in the present slice or not: they are what is removed with it
  const query = useRead<NodeDetail>(paths.node(dataset, id, initial, isReadInParts(size)));
  const { t } = useWords();
  return (
    <Loaded query={query} quietly missing={t("missing.node", { id })}>
      {(detail) => <NodeTools key={id} detail={detail} />}
    </Loaded>
  );
};
