import { useId } from "react";
import type { Mapping, StaffField, SuperiorReference } from "../../../graph/importers/staff-list/mapping.ts";
import { lineKindWords } from "../../../graph/kinds.ts";
import { bases, keysOf } from "../../../graph/vocabulary.ts";
import type { ImportPreview } from "../../../server/contract/imports.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useWords } from "../../words/index.ts";
import { fieldWords, isField, withColumn } from "./mapping-edit.ts";

type Table = ImportPreview["tables"][number];
type Column = Table["columns"][number];
type Edit = { readonly mapping: Mapping; readonly onMap: (mapping: Mapping) => void };

const superiorReferences: readonly SuperiorReference[] = ["id", "title", "person", "row", "place"];

/** By what a column of superiors names them. */
const By = ({ field, mapping, onMap }: Edit & { field: "superiorBy" | "secondBy" }) => {
  const { t } = useWords();
  return (
    <Choice
      label={t("import.by")}
      value={mapping[field]}
      options={superiorReferences.map((by) => [by, t(`import.by.${by}`)])}
      onChoose={(by) => onMap({ ...mapping, [field]: by })}
    />
  );
};

/** A column of a sheet that goes with a staff list: known by its header, and not to be chosen. */
const KnownRow = ({ column: { header, samples, as } }: { readonly column: Column }) => {
  const { t, say } = useWords();
  return (
    <tr>
      <th scope="row">{header}</th>
      <td className="samples">{samples.join(" · ")}</td>
      <td>{as === undefined ? t("import.field.none") : say(as)}</td>
      <td>{as === undefined ? "" : t("import.sure.sure")}</td>
    </tr>
  );
};

const Row = ({ column, given, mapping, onMap }: Edit & { column: Column; given: boolean }) => {
  const { t } = useWords();
  const { header, samples, field, sure } = column;
  const take = (next: string): void => onMap(withColumn(mapping, header, isField(next) ? next : undefined));
  const options = Object.entries(fieldWords).map(([id, word]): [string, string] => [id, t(word)]);
  return (
    <tr data-sure={sure}>
      <th scope="row">{header}</th>
      <td className="samples">{samples.join(" · ")}</td>
      <td>
        <Choice
          label={`${t("import.field")}: ${header}`}
          hidden
          value={field ?? ""}
          options={[["", t("import.field.none")], ...options]}
          onChoose={take}
        />
        {field === "superior" && <By field="superiorBy" mapping={mapping} onMap={onMap} />}
        {field === "second" && <By field="secondBy" mapping={mapping} onMap={onMap} />}
      </td>
      <td>{sureWords(field, sure, given, t)}</td>
    </tr>
  );
};

const sureWords = (
  field: StaffField | undefined,
  sure: Column["sure"],
  given: boolean,
  t: ReturnType<typeof useWords>["t"],
): string => {
  if (field === undefined) return "";
  if (given) return t("import.sure.given");
  return sure === undefined ? "" : t(`import.sure.${sure}`);
};

/** What a second column of superiors can draw: the dotted line, or a second solid one. */
const secondKinds = ["functional-to", "reports-to"] as const satisfies readonly Mapping["secondKind"][];

/** Whether what a list says is paper or practice. */
const Bases = ({ mapping, onMap }: Edit) => {
  const { t, say } = useWords();
  const options = keysOf(bases).map((basis): [string, string] => [basis, say(bases[basis])]);
  const read = (text: string) => keysOf(bases).find((basis) => basis === text) ?? "unspecified";
  return (
    <div className="choices">
      <Choice
        label={t("import.basis")}
        value={mapping.basis}
        options={options}
        onChoose={(basis) => onMap({ ...mapping, basis: read(basis) })}
      />
      {mapping.columns.second !== undefined && (
        <Choice
          label={t("import.basis.second")}
          value={mapping.secondBasis}
          options={options}
          onChoose={(basis) => onMap({ ...mapping, secondBasis: read(basis) })}
        />
      )}
      {mapping.columns.second !== undefined && (
        <Choice
          label={t("import.kind.second")}
          value={mapping.secondKind}
          options={secondKinds.map((kind): [string, string] => [kind, say(lineKindWords[kind])])}
          onChoose={(kind) =>
            onMap({ ...mapping, secondKind: secondKinds.find((one) => one === kind) ?? mapping.secondKind })
          }
        />
      )}
      <p className="about">{t("import.basis.what")}</p>
    </div>
  );
};

type Props = {
  readonly table: Table;
  /** Whether somebody said what the columns are; else they are guessed. */
  readonly given: boolean;
  readonly onMap: (mapping: Mapping) => void;
};

/** What each column of a table is taken for, how sure that is, and a choice to correct it. */
export const ColumnTable = ({ table, given, onMap }: Props) => {
  const { t, say } = useWords();
  const id = useId();
  const { file, columns, doubts, mapping, beside } = table;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {t("import.columns")} <span className="aside">{file}</span>
      </h3>
      {beside !== true && <p className="about">{t("import.columns.what")}</p>}
      {doubts.map((doubt) => (
        <p key={doubt.en} className="field-fault">
          {say(doubt)}
        </p>
      ))}
      {beside !== true && <Bases mapping={mapping} onMap={onMap} />}
      <div className="wide-table">
        <table className="card-table columns-table">
          <thead>
            <tr>
              <th scope="col">{t("import.column")}</th>
              <th scope="col">{t("import.samples")}</th>
              <th scope="col">{t("import.field")}</th>
              <th scope="col">{t("import.sure")}</th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter(({ header }) => header !== "")
              .map((column) =>
                beside === true ? (
                  <KnownRow key={column.header} column={column} />
                ) : (
                  <Row key={column.header} column={column} given={given} mapping={mapping} onMap={onMap} />
                ),
              )}
          </tbody>
        </table>
      </div>
    </section>
  );
};
