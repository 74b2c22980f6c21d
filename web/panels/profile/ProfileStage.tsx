import { Fragment } from "react";
import { type CountedAcross, mostUnits, unitsOfEach } from "../../../analysis/profile/matrix.ts";
import type { Profile } from "../../../analysis/profile/profile.ts";
import { isPartSilent, partUntold } from "../../../analysis/profile/rows-beside.ts";
import { profileParts } from "../../../analysis/profile/words.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { openBriefing } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { BarTable, type ProfileColumn } from "./BarTable.tsx";
import { Beside } from "./Beside.tsx";
import { UnitMatrix } from "./UnitMatrix.tsx";

const mostPlaces = 12;

type Columns = { readonly columns: readonly ProfileColumn[] };

/** Lines across units of posts, or of groups of posts: a matrix of those with most of them, of each profile. */
const Matrices = ({ columns, of }: Columns & { of: CountedAcross }) => {
  const { t } = useWords();
  const unitsOf = unitsOfEach(
    columns.map(({ profile }) => profile),
    of,
  );
  return columns.map(({ name, profile }, place) => {
    const units = unitsOf[place] ?? [];
    return (
      <Fragment key={name}>
        <UnitMatrix name={name} profile={profile} units={units.slice(0, mostUnits)} of={of} />
        {units.length > mostUnits && (
          <p className="about">{t("profile.more-units", { shown: mostUnits, all: units.length })}</p>
        )}
      </Fragment>
    );
  });
};

/** Who answers across units, posts and groups of posts apart. */
const Crossings = ({ columns }: Columns) => {
  const { t, say } = useWords();
  const profiles = columns.map(({ profile }) => profile);
  const id = profiles.every(({ basis }) => basis === "practice") ? "practiceCrossings" : "crossings";
  const isUntold = profiles.every((profile) => isPartSilent(profile, id));
  return (
    <section className="profile-part">
      <h3>{say(profileParts[id])}</h3>
      <Matrices columns={columns} of="posts" />
      <Matrices columns={columns} of="groups" />
      {profiles.every(({ crossings }) => crossings.length === 0) && (
        <p className="about">{isUntold ? say(partUntold(profiles, id)) : t("profile.no-crossings")}</p>
      )}
    </section>
  );
};

/** The parts of profiles in two columns; those without rows take no place. */
const Parts = ({ columns }: Columns) => (
  <div className="profile-parts">
    <BarTable id="figures" columns={columns} />
    <BarTable id="layers" columns={columns} bars="middle" />
    <BarTable id="practiceLayers" columns={columns} bars="middle" />
    <BarTable id="unplaced" columns={columns} />
    <BarTable id="spans" columns={columns} bars="left" />
    <BarTable id="practiceSpans" columns={columns} bars="left" />
    <BarTable id="layerSpans" columns={columns} bars="left" />
    <BarTable id="practiceLayerSpans" columns={columns} bars="left" />
    <BarTable id="limits" columns={columns} />
    <BarTable id="places" columns={columns} bars="left" most={mostPlaces} />
    <BarTable id="gaps" columns={columns} />
    <BarTable id="outside" columns={columns} />
    <Crossings columns={columns} />
  </div>
);

/** What is set beside the profile of the open dataset, where something is: its name and where it is read. */
const useBeside = () => {
  const [state] = useExplorer();
  const { dataset, datasets, detail } = useRecord();
  const { against, since } = state;
  const other = datasets.find(({ id }) => id === against);
  if (other !== undefined) return { name: other.title, path: paths.profile(other.id, state) };
  if (since === undefined) return { name: "", path: undefined };
  return { name: `${detail.title}, ${since}`, path: paths.profile(dataset, { ...state, at: since }) };
};

/** The organization in figures and as shapes; another, or another date, beside it. */
const ProfileStage = () => {
  const [state, go] = useExplorer();
  const { dataset, detail } = useRecord();
  const { t } = useWords();
  const beside = useBeside();
  const own = useRead<Profile>(paths.profile(dataset, state), { keepsPrevious: true });
  const other = useRead<Profile>(beside.path);
  return (
    <section className="console profile" aria-label={t("profile.title")}>
      <StageHead title={t("profile.title")} />
      <p className="about">
        {t("profile.what")}{" "}
        <button type="button" className="quiet" onClick={() => go(openBriefing("profile"))}>
          {t("briefing.make")}
        </button>
      </p>
      <Beside />
      <Loaded query={own}>
        {(profile) => {
          const column = { name: detail.title, profile };
          const alone = <Parts columns={[column]} />;
          if (beside.path === undefined) return alone;
          return (
            <Loaded query={other} without={alone}>
              {(second) => <Parts columns={[column, { name: beside.name, profile: second }]} />}
            </Loaded>
          );
        }}
      </Loaded>
    </section>
  );
};
export default ProfileStage;
