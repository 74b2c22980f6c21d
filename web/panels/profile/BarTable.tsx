import type { Profile } from "../../../analysis/profile/profile.ts";
import { useWords } from "../../words/index.ts";

/** A profile with the name of what it is of. */
export type ProfileColumn = { readonly name: string; readonly profile: Profile };

/** A row of a part: what it is called, its number or the words in its place, and what else is told of it. */
export type PartRow = readonly [label: string, value: number | string, note?: string];

type Props = {
  readonly title: string;
  readonly columns: readonly ProfileColumn[];
  readonly rowsOf: (profile: Profile) => readonly PartRow[];
  /** Bars from the middle, so that they make a shape, from the left, or none. */
  readonly bars?: "middle" | "left";
};

const Bar = ({ share, from }: { share: number; from: "middle" | "left" }) => (
  <span className={`profile-bar profile-bar-${from}`} aria-hidden="true">
    <span style={{ inlineSize: `${100 * share}%` }} />
  </span>
);

const numberOf = (value: number | string): number => (typeof value === "number" ? value : 0);

/** A part of one profile or several as a table, a row for each label that one of them has; with bars it is a picture too. */
export const BarTable = ({ title, columns, rowsOf, bars }: Props) => {
  const { lang } = useWords();
  const parts = columns.map(({ name, profile }) => ({ name, rows: rowsOf(profile) }));
  const labels = [...new Set(parts.flatMap(({ rows }) => rows.map(([label]) => label)))];
  const most = Math.max(1, ...parts.flatMap(({ rows }) => rows.map(([, value]) => numberOf(value))));
  if (labels.length === 0) return null;
  return (
    <section className="profile-part">
      <h3>{title}</h3>
      <table className="card-table">
        {columns.length > 1 && (
          <thead>
            <tr>
              <td />
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {parts.map(({ name, rows }) => {
                const [, value, note] = rows.find(([one]) => one === label) ?? [];
                return (
                  <td key={name}>
                    {bars !== undefined && value !== undefined && (
                      <Bar share={numberOf(value) / most} from={bars} />
                    )}
                    <span className="profile-number">{value?.toLocaleString(lang) ?? "–"}</span>
                    {note !== undefined && <small> {note}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
