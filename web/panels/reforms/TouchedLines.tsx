import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, scopes } from "../../../graph/vocabulary.ts";
import type { DiffResult } from "../../../server/contract/diff.ts";
import type { Mark } from "../../picture/scene.ts";
import { StrokeGlyph } from "../../stage/StrokeGlyph.tsx";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { nameOf } from "../../words/names.ts";

const atOnce = 40;

type Line = DiffResult["lines"]["added"][number];

const rowsOf = ({ lines }: DiffResult): (readonly [Mark, Line])[] => [
  ...lines.added.map((line) => ["added", line] as const),
  ...lines.moved.map(({ after }) => ["added", after] as const),
  ...lines.removed.map((line) => ["removed", line] as const),
  ...lines.moved.map(({ before }) => ["removed", before] as const),
  ...lines.changed.map(({ after }) => ["changed", after] as const),
];

/** The lines a reform adds, removes or changes, marked as in the picture. */
export const TouchedLines = ({ comparison }: { comparison: DiffResult }) => {
  const record = useRecord();
  const { t, say } = useWords();
  const added = new Map(
    [...comparison.nodes.added, ...comparison.nodes.removed].map((node) => [
      node.id,
      node.short ?? node.name,
    ]),
  );
  const name = (id: string): string => added.get(id) ?? nameOf(record, id);
  const rows = rowsOf(comparison);
  const [most, setMost] = useState(atOnce);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {t("trial.lines")} <span className="aside">{rows.length}</span>
      </h3>
      <ul className="plain-list">
        {rows.slice(0, most).map(([mark, line]) => (
          <li key={`${mark} ${line.id}`} className="touched" data-mark={mark}>
            <StrokeGlyph stroke={mark} />
            <span>
              <span className="unseen">{t(`legend.${mark}`)}: </span>
              {name(line.from)} {say(lineKind(line.kind).label)} {name(line.to)}
              <small>
                {[
                  t(`legend.${mark}`),
                  line.basis === "unspecified" ? "" : say(bases[line.basis]),
                  ...line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope])),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="plain-button" onClick={() => setMost(most + 200)}>
          {t("table.more", { n: rows.length - most })}
        </button>
      )}
    </section>
  );
};
