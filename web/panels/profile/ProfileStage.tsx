import { figureTold, figureUntold } from "../../../analysis/profile/figure-told.ts";
import type { Profile } from "../../../analysis/profile/profile.ts";
import { figureWords, gapWords, profileParts } from "../../../analysis/profile/words.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { openBriefing } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { BarTable, type PartRow, type ProfileColumn } from "./BarTable.tsx";
import { Beside } from "./Beside.tsx";
import { UnitMatrix } from "./UnitMatrix.tsx";

const mostGrades = 4;
const mostPlaces = 12;

const layersOf = ({ layers }: Profile): PartRow[] =>
  layers.map(({ layer, posts, grades }) => [
    String(layer),
    posts,
    grades
      .slice(0, mostGrades)
      .map(({ grade, posts: some }) => `${grade} ${some}`)
      .join(", "),
  ]);

const Parts = ({ columns }: { columns: readonly ProfileColumn[] }) => {
  const { t, say } = useWords();
  const figures = (profile: Profile): PartRow[] =>
    profile.figures.map(({ id, value }) => [
      say(figureWords[id]),
      figureTold(profile, id, value) ?? say(figureUntold),
    ]);
  const gaps = (profile: Profile): PartRow[] =>
    profile.notRecorded.map(({ id, posts }) => [say(gapWords[id]), posts]);
  const spans = ({ spans: bands }: Profile): PartRow[] => bands.map(({ band, managers }) => [band, managers]);
  const places = (profile: Profile): PartRow[] =>
    profile.places.slice(0, mostPlaces).map(({ place, posts }) => [place, posts]);
  return (
    <div className="profile-parts">
      <BarTable title={say(profileParts.figures)} columns={columns} rowsOf={figures} />
      <BarTable title={say(profileParts.layers)} columns={columns} rowsOf={layersOf} bars="middle" />
      <BarTable title={say(profileParts.spans)} columns={columns} rowsOf={spans} bars="left" />
      <BarTable title={say(profileParts.places)} columns={columns} rowsOf={places} bars="left" />
      <BarTable title={say(profileParts.gaps)} columns={columns} rowsOf={gaps} />
      <section className="profile-part">
        <h3>{say(profileParts.crossings)}</h3>
        {columns.map(({ name, profile }) => (
          <UnitMatrix key={name} name={name} crossings={profile.crossings} />
        ))}
        {columns.every(({ profile }) => profile.crossings.length === 0) && (
          <p className="about">{t("profile.no-crossings")}</p>
        )}
      </section>
    </div>
  );
};

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
