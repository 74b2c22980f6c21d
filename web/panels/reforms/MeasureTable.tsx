import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { useWords } from "../../words/index.ts";

/** Measures before and after, those that change first. */
export const MeasureTable = ({ measures }: Pick<ComparisonResult, "measures">) => {
  const { t, say, lang } = useWords();
  const number = (value: number | null): string =>
    value === null ? "–" : value.toLocaleString(lang, { maximumFractionDigits: 3 });
  const rows = measures.toSorted((a, b) => Number(a.before === a.after) - Number(b.before === b.after));
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t("trial.measures")}</h3>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t("trial.measure")}</th>
            <th scope="col" className="number">
              {t("trial.before")}
            </th>
            <th scope="col" className="number">
              {t("trial.after")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, before, after }) => (
            <tr key={id} className={before === after ? "same" : "differs"}>
              <td>{say(label)}</td>
              <td className="number">{number(before)}</td>
              <td className="number">{number(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
