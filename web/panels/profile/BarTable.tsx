import { partRows } from "../../../analysis/profile/parts.ts";
import type { Profile } from "../../../analysis/profile/profile.ts";
import { rowsBeside } from "../../../analysis/profile/rows-beside.ts";
import { type PartId, profileParts } from "../../../analysis/profile/words.ts";
import { useWords } from "../../words/index.ts";

/** A profile with the name of what it is of. */
export type ProfileColumn = { readonly name: string; readonly profile: Profile };

type Props = {
  readonly id: PartId;
  readonly columns: readonly ProfileColumn[];
  /** Bars from the middle, so that they make a shape, from the left, or none. */
  readonly bars?: "middle" | "left" | undefined;
  /** Of some parts there may be hundreds of rows: so many are shown. */
  readonly most?: number | undefined;
};

const Bar = ({ share, from }: { share: number; from: "middle" | "left" }) => (
  <span className={`profile-bar profile-bar-${from}`} aria-hidden="true">
    {share > 0 && <span style={{ inlineSize: `${100 * share}%` }} />}
  </span>
);

type TableRow = {
  readonly label: string;
  readonly cells: readonly (number | null)[];
  readonly untold?: string | undefined;
  readonly notes?: readonly string[];
};

/** The rows of a part: of one profile with notes, of several a row for each label that one of them has. */
const useRows = ({ id, columns }: Props): readonly TableRow[] => {
  const { lang } = useWords();
  const profiles = columns.map(({ profile }) => profile);
  const [only] = profiles.length === 1 ? profiles : [];
  if (only === undefined) return rowsBeside(profiles, id, lang);
  return partRows(only, id, lang).map(({ label, value, note, untold }) => ({
    label,
    cells: [value],
    notes: [note],
    untold,
  }));
};

const Heads = ({ columns }: Pick<Props, "columns">) => (
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
);

/** A part of one profile or several as a table; with bars it is a picture too. */
export const BarTable = (props: Props) => {
  const { id, columns, bars, most = Number.POSITIVE_INFINITY } = props;
  const { lang, say, t } = useWords();
  const rows = useRows(props);
  const shown = rows.slice(0, most);
  const greatest = Math.max(1, ...shown.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)));
  if (rows.length === 0) return null;
  return (
    <section className="profile-part">
      <h3>{say(profileParts[id])}</h3>
      <table className="card-table">
        {columns.length > 1 && <Heads columns={columns} />}
        <tbody>
          {shown.map(({ label, cells, untold, notes = [] }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map(({ name }, at) => (
                <td key={name}>
                  {bars !== undefined && <Bar share={(cells[at] ?? 0) / greatest} from={bars} />}
                  <span className="profile-number">{cells[at]?.toLocaleString(lang) ?? untold}</span>
                  {(notes[at] ?? "") !== "" && <small> {notes[at]}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="about">{t("profile.more", { count: rows.length - shown.length })}</p>
      )}
    </section>
  );
};
