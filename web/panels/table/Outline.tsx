import { useEffect, useMemo, useState } from "react";
import { mapById } from "../../../graph/by-id.ts";
import { bases } from "../../../graph/vocabulary.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import { openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { basesInOrder } from "./bases.ts";
import { countsBySubject } from "./counts-by-subject.ts";
import { OutlineLine } from "./OutlineLine.tsx";
import { type OutlineRow, outlineOf, visibleRows } from "./outline-rows.ts";
import { useTreeKeys } from "./use-tree-keys.ts";

const useClosed = () => {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void =>
    setClosed((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return { closed, toggle };
};

/** Columns of the outline; those with numbers lead to the table of actors, sorted by them. */
const OutlineHead = () => {
  const [, go] = useExplorer();
  const { t, say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t("table.name")}</th>
        <th scope="col">{t("table.kind")}</th>
        {basesInOrder.map((basis) => (
          <th scope="col" key={basis}>
            {t("table.answers", { basis: say(bases[basis]) })}
          </th>
        ))}
        {(["reports", "findings"] as const).map((sort) => (
          <th scope="col" className="number" key={sort}>
            <button
              type="button"
              className="sort"
              title={t("table.sort-by")}
              onClick={() => go({ twin: "actors", sort, falling: true })}
            >
              {t(`column.${sort}`)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** The picture in words: who stands under whom, each with its superiors on paper and in practice. */
export const Outline = ({ choice, spotlight }: { choice: DrawnSubgraph; spotlight: Spotlight }) => {
  const [{ node }, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const { closed, toggle } = useClosed();
  const all = useMemo(() => outlineOf(choice), [choice]);
  const rows = visibleRows(all, closed);
  const choose = (row: OutlineRow): void => go(openNode(row.node));
  const keys = useTreeKeys({ rows, closed, toggle, choose });
  const lit = new Set(spotlight.nodes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newly lit is brought into sight
  useEffect(() => {
    keys.body.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" });
  }, [spotlight]);
  const found = record.findings.data;
  const counts = useMemo(
    () => (found === undefined || record.counts !== undefined ? undefined : countsBySubject(found)),
    [found, record.counts],
  );
  const nodes = mapById(choice.nodes);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a treegrid is a table that can be opened and closed
    <table role="treegrid" aria-label={t("table.outline")} className="outline">
      <OutlineHead />
      <tbody ref={keys.body}>
        {rows.map((row) => (
          <OutlineLine
            key={row.key}
            row={row}
            drawn={nodes.get(row.node)}
            lit={lit.has(row.node)}
            chosen={node === row.node}
            open={!closed.has(row.key)}
            findings={counts === undefined ? undefined : (counts.get(row.node) ?? 0)}
            keys={keys}
            onChoose={() => choose(row)}
          />
        ))}
      </tbody>
    </table>
  );
};
