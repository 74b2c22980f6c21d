import { useId } from "react";
import type { PreviewRow } from "../../../server/contract/imports.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { namesTogether } from "../../words/names.ts";

/** The first rows as they will stand in the record. */
export const PreviewRows = ({ rows }: { rows: readonly PreviewRow[] }) => {
  const { t } = useWords();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("import.rows")}</h3>
      <div className="wide-table">
        <table className="card-table">
          <thead>
            <tr>
              <th scope="col">{t("import.rows.name")}</th>
              <th scope="col">{t("import.rows.holder")}</th>
              <th scope="col">{t("import.rows.unit")}</th>
              <th scope="col">{t("import.rows.superiors")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, name, holders, unit, superiors }) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                <td>{namesTogether(holders)}</td>
                <td>{unit}</td>
                <td>
                  {superiors.map((superior) => (
                    <span key={`${superior.basis} ${superior.name}`} className="superior">
                      <StrokeGlyph stroke={superior.basis} />{" "}
                      {superior.functional
                        ? t("import.rows.functional", { name: superior.name })
                        : superior.name}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
