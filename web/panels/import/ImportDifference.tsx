import { useId } from "react";
import type { ImportPreview } from "../../../server/contract/imports.ts";
import { useWords } from "../../words/index.ts";
import { fieldLabel } from "../shared/field-words.ts";

const atOnce = 40;

/** What storing would add, remove, change and move in the record that is there. */
export const ImportDifference = ({
  difference,
}: {
  difference: NonNullable<ImportPreview["difference"]>;
}) => {
  const { t } = useWords();
  const id = useId();
  const { nodes, lines, first } = difference;
  const { added, removed, changed } = nodes;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("import.difference")}</h3>
      <p>
        {first.length === 0
          ? t("import.difference.same")
          : t("import.difference.counts", { added, removed, changed, moved: lines.moved })}
      </p>
      <ul className="plain-list">
        {first.slice(0, atOnce).map(({ change, table, id: row, name, fields }) => (
          <li
            key={`${table} ${row} ${change}`}
            className="touched"
            data-mark={change === "moved" ? "changed" : change}
          >
            <span className="tag">{t(`change.${change}`)}</span> {name}
            {fields.length > 0 && <small>{fields.map((field) => fieldLabel(field, t)).join(", ")}</small>}
          </li>
        ))}
        {first.length > atOnce && <li>+{first.length - atOnce}</li>}
      </ul>
    </section>
  );
};
