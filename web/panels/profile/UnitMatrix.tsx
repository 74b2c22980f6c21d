import { type CountedAcross, matrixOf } from "../../../analysis/profile/matrix.ts";
import type { Profile } from "../../../analysis/profile/profile.ts";
import { useWords } from "../../words/index.ts";

/** The tint of a cell by its share of the most there are. */
const tint = (share: number): string =>
  `color-mix(in srgb, var(--ink-3) ${Math.round(50 * share)}%, transparent)`;

type Props = {
  readonly name: string;
  readonly profile: Profile;
  readonly units: readonly string[];
  /** Whether it counts posts or groups of posts. */
  readonly of: CountedAcross;
};

const captions = { posts: "profile.matrix", groups: "profile.matrix-groups" } as const;

/** Who answers to whom across units: of the unit of a row so many posts to superiors in the unit of a column. */
export const UnitMatrix = ({ name, profile, units, of }: Props) => {
  const { t } = useWords();
  const { counts } = matrixOf(profile, units, of);
  const most = Math.max(1, ...counts.flat());
  if (units.length === 0) return null;
  return (
    <div className="wide-table">
      <table className="card-table unit-matrix">
        <caption>{t(captions[of], { name })}</caption>
        <thead>
          <tr>
            <td />
            {units.map((unit, place) => (
              <th key={unit} scope="col" title={unit}>
                <span aria-hidden="true">{place + 1}</span>
                <span className="unseen">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((from, place) => (
            <tr key={from}>
              <th scope="row">
                {place + 1} {from}
              </th>
              {units.map((to, column) => {
                const posts = counts[place]?.[column] ?? 0;
                return (
                  <td key={to} style={{ background: tint(posts / most) }}>
                    {posts === 0 ? "" : posts}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
