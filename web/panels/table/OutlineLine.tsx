import { nodeKinds } from "../../../graph/kinds.ts";
import type { ViewNode } from "../../../server/contract/view.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { longName, nodeName } from "../../words/names.ts";
import { basesInOrder } from "./bases.ts";
import type { OutlineRow } from "./outline-rows.ts";
import { Superiors } from "./Superiors.tsx";
import type { TreeKeys } from "./use-tree-keys.ts";

type Props = {
  readonly row: OutlineRow;
  readonly drawn: ViewNode | undefined;
  readonly lit: boolean;
  readonly chosen: boolean;
  readonly open: boolean;
  /** How many findings are about it; undefined while that is not known. */
  readonly findings: number | undefined;
  readonly keys: TreeKeys;
  readonly onChoose: () => void;
};

const Name = ({ row, drawn, lit, open }: Pick<Props, "row" | "drawn" | "lit" | "open">) => {
  const record = useRecord();
  const { t } = useWords();
  const twist = open ? "▾" : "▸";
  return (
    <span className="tree-name">
      <span className="twist" aria-hidden="true">
        {row.children > 0 ? twist : ""}
      </span>
      <span>
        {drawn === undefined ? nodeName(record, row.node) : longName(drawn)}
        {lit && <span className="lit-mark">{t("table.lit")}</span>}
      </span>
    </span>
  );
};

/** A row of the outline: who it is, to whom it answers on paper and in practice, and how much was found about it. */
export const OutlineLine = ({ row, drawn, lit, chosen, open, findings, keys, onChoose }: Props) => {
  const { say } = useWords();
  return (
    <tr
      data-row={row.key}
      data-node={row.node}
      data-lit={lit || undefined}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={chosen}
      {...(row.children > 0 ? { "aria-expanded": open } : {})}
      tabIndex={keys.current === row.key ? 0 : -1}
      onKeyDown={(event) => keys.onKeyDown(event, row)}
      onFocus={() => keys.onFocus(row.key)}
      onClick={onChoose}
    >
      <td style={{ paddingInlineStart: `${row.level * 16 - 4}px` }}>
        <Name row={row} drawn={drawn} lit={lit} open={open} />
      </td>
      <td>{say(nodeKinds[drawn?.kind ?? "hat"].label)}</td>
      {basesInOrder.map((basis) => (
        <td key={basis}>
          <Superiors lines={row.superiors[basis]} />
        </td>
      ))}
      <td className="number">{row.reports === 0 ? "" : row.reports}</td>
      <td className="number">{findings === 0 ? "" : (findings ?? "…")}</td>
    </tr>
  );
};
