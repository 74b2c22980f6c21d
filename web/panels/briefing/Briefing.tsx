import { useEffect, useState } from "react";
import type { BriefingBody } from "../../../server/contract/briefings.ts";
import { sendForFile } from "../../api/client.ts";
import { paths, sliceBody } from "../../api/paths.ts";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { Failure } from "../../app/Failure.tsx";
import type { ExplorerState } from "../../state/explorer-state.ts";
import { operationsOf } from "../../state/own-steps.ts";
import { useRecord } from "../../state/record.ts";
import { isTried } from "../../state/trial.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStable } from "../../state/use-stable.ts";
import { useWords } from "../../words/index.ts";
import { BriefingOptions, type Options } from "./BriefingOptions.tsx";
import { formats, save } from "./formats.ts";

type Subject = BriefingBody["subject"];

/** The boxes and lines of a picture; no boxes stand for the whole slice. */
export type Drawn = Extract<Subject, { nodes: unknown }>;

/** A finding that is open, else the reform that is tried (kept, recorded or on the bench), else what is drawn. */
const subjectOf = (state: ExplorerState, drawn: Drawn): Subject => {
  const { finding, scenario, tried, own, tab } = state;
  if (!isTried(state) || (finding !== undefined && tab !== "reforms"))
    return finding === undefined ? drawn : { finding };
  const kept = scenario ?? (tried.length === 1 ? tried[0] : undefined);
  return kept !== undefined && own.length === 0
    ? { scenario: kept }
    : { reform: { patches: [...tried], operations: operationsOf(own) } };
};

const aboutOf = (subject: Subject) => {
  if ("finding" in subject) return "finding";
  if ("scenario" in subject) return "scenario";
  return "reform" in subject ? "unsaved" : "view";
};

type Preview = { readonly url?: string; readonly problem?: ApiProblem };

/** The picture of a briefing as the server draws it, renewed when what it shows changes. */
const usePreview = (path: string, body: BriefingBody): Preview | undefined => {
  const stable = useStable(body, JSON.stringify(body));
  const [preview, setPreview] = useState<Preview | undefined>(undefined);
  useEffect(() => {
    let url: string | undefined;
    let over = false;
    setPreview(undefined);
    sendForFile(path, stable).then(
      (file) => {
        if (over) return;
        url = URL.createObjectURL(file);
        setPreview({ url });
      },
      (error: unknown) => {
        if (!over) setPreview({ problem: asProblem(error) });
      },
    );
    return () => {
      over = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [path, stable]);
  return preview;
};

/** The briefing builder: what it is about comes from what is chosen; a preview, options, and files to take away. */
export const Briefing = ({ drawn }: { drawn: Drawn }) => {
  const [state, go] = useExplorer();
  const { dataset } = useRecord();
  const { t, lang } = useWords();
  const [options, setOptions] = useState<Options>({ page: "a4", redact: false, poster: false });
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const path = paths.briefings(dataset);
  const subject = subjectOf(state, drawn);
  const body = (format: BriefingBody["format"]): BriefingBody => ({
    subject,
    format,
    slice: sliceBody(state),
    lang,
    ...options,
  });
  const preview = usePreview(path, body("svg"));
  const take = (format: BriefingBody["format"]): void => {
    setProblem(undefined);
    sendForFile(path, body(format)).then(
      (file) => save(file, `${state.finding ?? state.scenario ?? dataset}`, format),
      (error: unknown) => setProblem(asProblem(error)),
    );
  };
  return (
    <section className="briefing" aria-label={t("header.briefing")}>
      <div className="console-head">
        <h2>{t("briefing.title")}</h2>
        <button type="button" className="plain-button" onClick={() => go({ stage: "picture" })}>
          {t("console.close")}
        </button>
      </div>
      <p className="about">{t(`briefing.about.${aboutOf(subject)}`)}</p>
      <BriefingOptions options={options} onChange={setOptions} />
      <div className="action-row">
        {formats.map((format) => (
          <button key={format} type="button" className="quiet" onClick={() => take(format)}>
            {t(`briefing.${format}`)}
          </button>
        ))}
      </div>
      {problem !== undefined && <Failure problem={problem} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="sheet" tabIndex={0} aria-label={t("briefing.preview")}>
        {preview === undefined && (
          <p className="waiting" role="status">
            {t("briefing.drawing")}
          </p>
        )}
        {preview?.problem !== undefined && <Failure problem={preview.problem} />}
        {preview?.url !== undefined && <img src={preview.url} alt={t("briefing.preview")} />}
      </section>
    </section>
  );
};
