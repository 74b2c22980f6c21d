import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, scopes } from "../../../graph/vocabulary.ts";
import type { DiffResult } from "../../../server/contract/diff.ts";
import type { ReformChange } from "../../state/overlay.ts";
import { useRecord } from "../../state/record.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

const atOnce = 40;

type Line = DiffResult["lines"]["added"][number];

const rowsOf = ({ lines }: DiffResult): (readonly [ReformChange, Line])[] => [
  ...lines.added.map((line) => ["added", line] as const),
  ...lines.moved.map(({ after }) => ["added", after] as const),
  ...lines.removed.map((line) => ["removed", line] as const),
  ...lines.moved.map(({ before }) => ["removed", before] as const),
  ...lines.changed.map(({ after }) => ["changed", after] as const),
];

type RowProps = { readonly mark: ReformChange; readonly line: Line; readonly name: (id: string) => string };

const TouchedLine = ({ mark, line, name }: RowProps) => {
  const { t, say } = useWords();
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  const words = [t(`legend.${mark}`), line.basis === "unspecified" ? "" : say(bases[line.basis]), ...about];
  return (
    <li className="touched" data-mark={mark}>
      <StrokeGlyph stroke={mark} />
      <span>
        <span className="unseen">{t(`legend.${mark}`)}: </span>
        {name(line.from)} {say(lineKind(line.kind).label)} {name(line.to)}
        <small>{words.filter(Boolean).join(" · ")}</small>
      </span>
    </li>
  );
};

type Props = {
  readonly comparison: DiffResult;
  /** Names of what is not in the open dataset. */
  readonly names?: Readonly<Record<string, string>>;
};

/** The lines a reform adds, removes or changes, marked as in the picture. */
export const TouchedLines = ({ comparison, names = {} }: Props) => {
  const record = useRecord();
  const { t } = useWords();
  const { added, removed } = comparison.nodes;
  const own = new Map([...added, ...removed].map((node) => [node.id, node.short ?? node.name]));
  const name = (id: string): string => own.get(id) ?? names[id] ?? nodeName(record, id);
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
          <TouchedLine key={`${mark} ${line.id}`} mark={mark} line={line} name={name} />
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
