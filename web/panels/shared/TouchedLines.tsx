import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, scopes } from "../../../graph/vocabulary.ts";
import type { DiffResult } from "../../../server/contract/diff.ts";
import type { ReformChange } from "../../state/overlay.ts";
import { useRecord } from "../../state/record.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { changeWords } from "./field-words.ts";

const atOnce = 40;

type Line = DiffResult["lines"]["added"][number];

type Changed = DiffResult["lines"]["changed"][number];
type Row = { readonly mark: ReformChange; readonly line: Line; readonly fields: Changed["fields"] };

const rowsOf = ({ lines }: DiffResult): Row[] => {
  const marked =
    (mark: ReformChange) =>
    (line: Line): Row => ({ mark, line, fields: [] });
  return [
    ...lines.added.map(marked("added")),
    ...lines.moved.map(({ after }) => marked("added")(after)),
    ...lines.removed.map(marked("removed")),
    ...lines.moved.map(({ before }) => marked("removed")(before)),
    ...lines.changed.map(({ after, fields }): Row => ({ mark: "changed", line: after, fields })),
  ];
};

const TouchedLine = ({ mark, line, fields, name }: Row & { readonly name: (id: string) => string }) => {
  const record = useRecord();
  const speaker = useWords();
  const { t, say } = speaker;
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  const words = [t(`legend.${mark}`), line.basis === "unspecified" ? "" : say(bases[line.basis]), ...about];
  return (
    <li className="touched" data-mark={mark}>
      <StrokeGlyph stroke={mark} />
      <span>
        <span className="unseen">{t(`legend.${mark}`)}: </span>
        {name(line.from)} {say(lineKind(line.kind).label)} {name(line.to)}
        <small>{words.filter(Boolean).join(" · ")}</small>
        {fields.map((change) => (
          <small key={change.field}>{changeWords({ table: "lines", ...change }, record, speaker)}</small>
        ))}
      </span>
    </li>
  );
};

/** How many lines are added, removed, changed or lead to another than before. */
export const touchedLines = ({ lines }: DiffResult): number =>
  lines.added.length + lines.removed.length + lines.changed.length + lines.moved.length;

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
        {t("trial.lines")} <span className="aside">{touchedLines(comparison)}</span>
      </h3>
      <ul className="plain-list">
        {rows.slice(0, most).map((row) => (
          <TouchedLine key={`${row.mark} ${row.line.id}`} {...row} name={name} />
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
