import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { useWords } from "../../words/index.ts";

/** The measures that a reform moves, before and after. */
export const MeasureTable = ({ measures }: Pick<ComparisonResult, "measures">) => {
  const { t, say, lang } = useWords();
  const number = (value: number | null): string =>
    value === null ? "–" : value.toLocaleString(lang, { maximumFractionDigits: 3 });
  // what moves by less than is shown has not moved for the reader
  const rows = measures.filter(({ before, after }) => number(before) !== number(after));
  if (measures.length === 0) return null;
  if (rows.length === 0) return <p className="about">{t("trial.measures.same", { n: measures.length })}</p>;
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
            <tr key={id} className="differs">
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
