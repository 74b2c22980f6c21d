import { useState } from "react";
import { isManyPlates } from "../../../server/contract/briefing-extent.ts";
import { briefingSubject, type Drawn } from "../../../server/contract/briefing-subject.ts";
import type { BriefingBody, Preflight } from "../../../server/contract/briefings.ts";
import { sliceOfState } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useAsked } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { ScrollArea } from "../../ui/ScrollArea.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { BriefingOptions, type BriefingSettings, requested } from "./BriefingOptions.tsx";
import { Clues } from "./Clues.tsx";
import { formats, type TakenFormat } from "./formats.ts";
import { Preview } from "./Preview.tsx";
import { Progress } from "./Progress.tsx";
import { useTaking } from "./use-taking.ts";

type Subject = BriefingBody["subject"];

const aboutOf = (subject: Subject) => {
  if ("finding" in subject) return "finding";
  if ("profile" in subject) return subject.beside === undefined ? "profile" : "profiles";
  if ("scenario" in subject) return "scenario";
  return "reform" in subject ? "unsaved" : "view";
};

const usual: BriefingSettings = { page: "a4", redact: false, extent: "all" };

type FilesProps = { readonly bodyOf: (format: TakenFormat) => BriefingBody; readonly about: string };

/** The files that can be taken away, and how far the one that is being drawn has come. */
const Files = ({ bodyOf, about }: FilesProps) => {
  const { dataset } = useRecord();
  const { t } = useWords();
  const { taking, problem, take, cancel } = useTaking(paths.briefings(dataset));
  return (
    <>
      <div className="action-row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="quiet"
            onClick={() => void take(bodyOf(format), about)}
          >
            {t(`briefing.${format}`)}
          </button>
        ))}
      </div>
      {taking !== undefined && (
        <Progress label={t(`briefing.${taking.format}`)} {...taking.step} onCancel={cancel} />
      )}
      {problem !== undefined && <Failure problem={problem} />}
    </>
  );
};

/** The briefing builder: what it is about comes from what is chosen; a preview, options, and files to take away. */
export const BriefingBuilder = ({ drawn }: { drawn: Drawn }) => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const { t, lang } = useWords();
  const [options, setOptions] = useState(usual);
  const subject = briefingSubject(state, () => drawn);
  const body = (format: TakenFormat): BriefingBody => ({
    subject,
    format,
    slice: sliceOfState(state),
    lang,
    ...requested(options),
  });
  const preflight = useAsked<Preflight>(paths.preflight(dataset), body("svg"));
  // an id may be made of names
  const about = options.redact ? "briefing" : (state.finding ?? state.scenario ?? dataset);
  return (
    <section className="briefing" aria-label={t("header.briefing")}>
      <StageHead title={t("briefing.title")} to={state.brief === "profile" ? "profile" : "picture"} />
      <p className="about">{t(`briefing.about.${aboutOf(subject)}`)}</p>
      <BriefingOptions options={options} divisible={state.brief !== "profile"} onChange={setOptions} />
      {options.redact && preflight.data !== undefined && <Clues clues={preflight.data.clues} />}
      <Files bodyOf={body} about={about} />
      <ScrollArea className="sheet" name={t("briefing.preview")}>
        <Loaded query={preflight}>
          {({ expected }) => (
            <Preview
              key={JSON.stringify(body("svg"))}
              body={body("svg")}
              expected={expected}
              asks={isManyPlates(expected)}
              onTopFindings={
                options.extent === "all" ? () => setOptions({ ...options, extent: "findings" }) : undefined
              }
            />
          )}
        </Loaded>
      </ScrollArea>
    </section>
  );
};
