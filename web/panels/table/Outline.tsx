import { useEffect, useMemo, useState } from "react";
import { nodeKinds } from "../../../graph/kinds.ts";
import { bases } from "../../../graph/vocabulary.ts";
import type { Choice } from "../../picture/choose.ts";
import { useRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { longName, nameOf } from "../../words/names.ts";
import { basesInOrder } from "./bases.ts";
import { type OutlineRow, outlineOf, visibleRows } from "./outline-rows.ts";
import { Superiors } from "./Superiors.tsx";
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

/** The picture in words: who stands under whom, each with its superiors on paper and in practice. */
export const Outline = ({ choice, spotlight }: { choice: Choice; spotlight: Spotlight }) => {
  const [{ node }, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const { closed, toggle } = useClosed();
  const all = useMemo(() => outlineOf(choice), [choice]);
  const rows = visibleRows(all, closed);
  const choose = (row: OutlineRow): void => go({ node: row.node, line: undefined });
  const keys = useTreeKeys({ rows, closed, toggle, choose });
  const lit = new Set(spotlight.nodes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is newly lit is brought into sight
  useEffect(() => {
    keys.body.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" });
  }, [spotlight]);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { subjects, status } of record.findings.data ?? [])
      if (status === "found") for (const id of subjects) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [record.findings.data]);
  const nodes = new Map(choice.nodes.map((one) => [one.id, one]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a treegrid is a table that can be opened and closed
    <table role="treegrid" aria-label={t("table.outline")} className="outline">
      <thead>
        <tr>
          <th scope="col">{t("table.name")}</th>
          <th scope="col">{t("table.kind")}</th>
          {basesInOrder.map((basis) => (
            <th scope="col" key={basis}>
              {t("table.answers", { basis: say(bases[basis]) })}
            </th>
          ))}
          <th scope="col" className="number">
            {t("table.findings")}
          </th>
        </tr>
      </thead>
      <tbody ref={keys.body}>
        {rows.map((row) => {
          const drawn = nodes.get(row.node);
          return (
            <tr
              key={row.key}
              data-row={row.key}
              data-node={row.node}
              data-lit={lit.has(row.node) || undefined}
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.of}
              aria-selected={node === row.node}
              {...(row.children > 0 ? { "aria-expanded": !closed.has(row.key) } : {})}
              tabIndex={keys.current === row.key ? 0 : -1}
              onKeyDown={(event) => keys.onKeyDown(event, row)}
              onFocus={() => keys.onFocus(row.key)}
              onClick={() => choose(row)}
            >
              <td style={{ paddingInlineStart: `${row.level * 16 - 4}px` }}>
                <span className="tree-name">
                  <span className="twist" aria-hidden="true">
                    {row.children > 0 ? (closed.has(row.key) ? "▸" : "▾") : ""}
                  </span>
                  <span>
                    {drawn === undefined ? nameOf(record, row.node) : longName(drawn)}
                    {lit.has(row.node) && <span className="lit-mark">{t("table.lit")}</span>}
                  </span>
                </span>
              </td>
              <td>{say(nodeKinds[drawn?.kind ?? "hat"].label)}</td>
              {basesInOrder.map((basis) => (
                <td key={basis}>
                  <Superiors lines={row.superiors[basis]} />
                </td>
              ))}
              <td className="number">{counts.get(row.node) ?? ""}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
