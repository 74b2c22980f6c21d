import { lineKind } from "../../../graph/kinds.ts";
import type { LineAtNode, NodeDetail } from "../../../server/contract/nodes.ts";
import { initial } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { closePart } from "../../state/actions.ts";
import { type LineOnMove, useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { FieldsPart, useRowEditing } from "./FieldsPart.tsx";
import { removeBox } from "./operations.ts";

/** The line by which a box answers upward; undefined where none is recorded. */
const upward = (out: readonly LineAtNode[]): LineOnMove | undefined =>
  out.find(({ line }) => lineKind(line.kind).reports && line.polarity === "asserted")?.line;

/** What a row of coverage begins with: that a box answers to nobody. */
const nobodyAbove = { lineKind: "reports-to", direction: "out", says: "nobody" } as const;

const NodeTools = ({ detail }: { detail: NodeDetail }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const [{ ink }, setEditing] = useEditing();
  const editing = useRowEditing();
  const silence = useRowEditing();
  const { editor, open, setOpen, done } = editing;
  const { node, out, in: into } = detail;
  const lines = new Set([...out, ...into].map(({ line }) => line.id)).size;
  const above = upward(out);
  const remove = () =>
    editor.makeAtOnce(removeBox(node.id)).then((well) => {
      if (well) go(closePart());
      done(well);
    });
  return (
    <section className="edit-part" aria-label={t("edit.title")}>
      <div className="action-row">
        <button
          type="button"
          className="quiet"
          onClick={() => setEditing({ draft: { what: "line", from: node.id } })}
        >
          {t("edit.line")}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => setEditing({ draft: { what: "box", under: node.id } })}
        >
          {t("edit.under")}
        </button>
        {above !== undefined && (
          <button
            type="button"
            className="quiet"
            onClick={() => setEditing({ draft: { what: "move", line: above } })}
          >
            {t("edit.move")}
          </button>
        )}
        {ink === "record" && (
          <>
            <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t("edit.fields")}
            </button>
            <button type="button" className="quiet danger" disabled={editor.busy} onClick={remove}>
              {lines === 0 ? t("edit.remove") : t("edit.remove.lines", { n: lines })}
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
        )}
      </div>
      {ink === "reform" && <p className="about">{t("edit.fields.reform")}</p>}
      <FieldsPart editing={editing} table="nodes" row={node} />
      <FieldsPart editing={silence} table="coverage" begin={{ ...nobodyAbove, node: node.id }} />
    </section>
  );
};

/** What an editor can do with a box: draw from it, put something under it, move it, change its fields, remove it. */
export const EditNode = ({ id }: { id: string }) => {
  const { dataset } = useRecord();
  // all of its lines, in the present slice or not: they are what is removed with it
  const { data } = useRead<NodeDetail>(paths.node(dataset, id, initial));
  return data === undefined ? null : <NodeTools key={id} detail={data} />;
};
