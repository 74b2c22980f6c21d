import type { Mapping } from "../../../graph/importers/staff-list/mapping.ts";
import { type NodeKind, nodeKinds } from "../../../graph/kinds.ts";
import { bases, keysOf } from "../../../graph/vocabulary.ts";
import type { ImportPreview } from "../../../server/contract/imports.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Faults } from "../../ui/Faults.tsx";
import { useWords } from "../../words/index.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import { PreviewRows } from "./PreviewRows.tsx";

const isKind = (kind: string): kind is NodeKind => kind in nodeKinds;

/** What was read, and how many lines of it are paper and how many practice. */
const Summary = ({ preview }: { preview: ImportPreview }) => {
  const { t, say, lang } = useWords();
  const { importer, nodes, lines, counts, says, saysFr } = preview;
  const byBasis = keysOf(bases)
    .filter((basis) => (counts.bases[basis] ?? 0) > 0)
    .map((basis) => t("import.basis.count", { n: counts.bases[basis] ?? 0, basis: say(bases[basis]) }));
  const kinds = Object.entries(counts.nodes).map(
    ([kind, n]) => `${isKind(kind) ? say(nodeKinds[kind].label) : kind} ${n}`,
  );
  return (
    <div role="status">
      {importer !== undefined && <p>{t("import.read-as", { format: say(importer.title) })}</p>}
      {says === undefined ? (
        <p>
          <strong>{t("import.counts", { nodes, lines, bases: byBasis.join(", ") || "0" })}</strong>
          <br />
          <span className="about">{kinds.join(" · ")}</span>
        </p>
      ) : (
        <p className="failure">{lang === "fr" && saysFr !== undefined ? saysFr : says}</p>
      )}
      {preview.mappedBy === "kept" && <p className="about">{t("import.kept")}</p>}
    </div>
  );
};

/** What the lines of a format that knows its own columns are: paper, unless the reader says otherwise. */
const BasisChoice = ({ mapping, onMap }: { mapping: Mapping; onMap: (mapping: Mapping) => void }) => {
  const { t, say } = useWords();
  const options = keysOf(bases).map((basis) => [basis, say(bases[basis])] as const);
  return (
    <div className="choices">
      <Choice
        label={t("import.basis")}
        value={mapping.basis}
        options={options}
        onChoose={(basis) => onMap({ ...mapping, basis })}
      />
      <p className="about">{t("import.basis.what")}</p>
    </div>
  );
};

/** What the files say that somebody should look at, and that keeps nothing from being stored. */
export const ImportWarnings = ({ warnings }: Pick<ImportPreview, "warnings">) => {
  const { t } = useWords();
  if (warnings.length === 0) return null;
  return (
    <details>
      <summary>{t("import.warnings", { n: warnings.length })}</summary>
      <Faults faults={warnings} />
    </details>
  );
};

type Props = { readonly preview: ImportPreview; readonly onMap: (mapping: Mapping) => void };

/** How files would stand in the record: columns, first rows, problems. */
export const ImportPreviewed = ({ preview, onMap }: Props) => {
  const { t } = useWords();
  const { tables, problems, rows, mappedBy } = preview;
  const mapped = tables.filter(({ mapping }) => mapping.columns.superior !== undefined);
  const shown = mapped.length > 0 ? [...mapped, ...tables.filter(({ beside }) => beside === true)] : tables;
  return (
    <>
      <Summary preview={preview} />
      {problems.length > 0 && (
        <section>
          <h3>{t("import.problems")}</h3>
          <Faults faults={problems} />
        </section>
      )}
      {shown.map((table) => (
        <ColumnTable
          key={table.file}
          table={table}
          given={mappedBy === "given" || mappedBy === "kept"}
          onMap={onMap}
        />
      ))}
      {preview.mapping !== undefined && Object.keys(preview.mapping.columns).length === 0 && (
        <BasisChoice mapping={preview.mapping} onMap={onMap} />
      )}
      <PreviewRows rows={rows} />
    </>
  );
};
