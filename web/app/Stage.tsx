import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { type Drawn, drawnPart } from "../../server/contract/briefing-subject.ts";
import { type StageView, showsWholeSlice, type ViewState } from "../../server/contract/view-state.ts";
import { BriefingBuilder } from "../panels/briefing/BriefingBuilder.tsx";
import { Console } from "../panels/console/Console.tsx";
import { IcicleStage } from "../panels/picture/IcicleStage.tsx";
import { PictureStage } from "../panels/picture/PictureStage.tsx";
import { PictureLost } from "../panels/picture/use-picture-gestures.ts";
import { Slicer } from "../panels/slicer/Slicer.tsx";
import { TableStage } from "../panels/table/TableStage.tsx";
import type { DrawnSubgraph } from "../scene/choice.ts";
import { useBase } from "../scene/use-base.ts";
import { drawnAtMost, drawnUnasked, useChoice, useScene } from "../scene/use-scene.ts";
import { useDifference } from "../state/difference.ts";
import { useRecord } from "../state/record.ts";
import { isIcicle, showsOnlyChanged } from "../state/size.ts";
import { useSpotlight } from "../state/spotlight.ts";
import { useOverlays, useRival, useTrial } from "../state/trial.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Failure } from "../ui/Failure.tsx";
import { useWords } from "../words/index.ts";

/** Bringing in and writing are rarely needed: they are fetched when they open. */
const ImportStage = lazy(() => import("../panels/import/ImportStage.tsx"));

const ProfileStage = lazy(() => import("../panels/profile/ProfileStage.tsx"));
const HistoryStage = lazy(() => import("../panels/history/HistoryStage.tsx"));
const SettingsStage = lazy(() => import("../panels/settings/SettingsStage.tsx"));
const GridStage = lazy(() => import("../panels/grid/GridStage.tsx"));
const EditBar = lazy(() => import("../panels/edit/EditBar.tsx"));

const Importing = () => <ImportStage {...useRecord()} />;

/** What stands in the picture's place. */
const workshops: Readonly<Partial<Record<StageView, ComponentType>>> = {
  console: Console,
  import: Importing,
  history: HistoryStage,
  profile: ProfileStage,
  grid: GridStage,
  settings: SettingsStage,
};

const Fetched = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  return <Suspense fallback={<p className="waiting">{t("loading")}</p>}>{children}</Suspense>;
};

/** The boxes and lines of a picture that is a part of the slice; none where it is the whole. */
const partDrawn = (state: ViewState, choice: DrawnSubgraph | undefined): Drawn =>
  choice === undefined || showsWholeSlice(state) ? { nodes: [] } : drawnPart(state, choice);

/** What is to be drawn: which part of the slice, what is laid over it, and where everything stands. */
const useDrawing = (state: ViewState) => {
  const record = useRecord();
  const [aspect, setAspect] = useState(0);
  const spotlight = useSpotlight(record, state);
  const trial = useTrial(record, state);
  const difference = useDifference(record, state);
  const rival = useRival(record, state);
  const overlay = useOverlays((trial ?? difference)?.data, rival?.data);
  const choice = useChoice(record, state, spotlight, overlay, showsOnlyChanged(state));
  const count = choice?.nodes.length ?? 0;
  const allowed = count <= (state.large ? drawnAtMost : drawnUnasked);
  const base = useBase(record, state);
  const focused = state.focus !== undefined;
  const { scene, busy } = useScene({ choice, overlay, aspect, allowed, focused, base });
  const waits = busy || record.view.isPlaceholderData || spotlight.pending;
  return {
    spotlight,
    comparison: trial?.data,
    choice,
    scene,
    busy: waits,
    onAspect: setAspect,
  };
};

type Drawing = ReturnType<typeof useDrawing>;

/** That there is no picture, why, trying again, and the table instead. */
const NoPicture = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const [{ stage }, go] = useExplorer();
  const { t } = useWords();
  return (
    <p className="notice" role="alert">
      {t(error instanceof PictureLost ? "picture.lost" : "picture.failed")}{" "}
      <button type="button" className="quiet" onClick={onRetry}>
        {t("failure.retry")}
      </button>
      {stage === "picture" && (
        <button type="button" className="quiet" onClick={() => go({ stage: "table" })}>
          {t("view.table")}
        </button>
      )}
    </p>
  );
};

/** The picture, or the icicle of a large organization. */
const Picture = ({ drawing, icicle, theme }: { drawing: Drawing; icicle: boolean; theme: string }) => {
  if (icicle) return <IcicleStage theme={theme} />;
  return (
    <ErrorBoundary fallback={(error, retry) => <NoPicture error={error} onRetry={retry} />}>
      <PictureStage {...drawing} theme={theme} />
    </ErrorBoundary>
  );
};

/** The picture, its table, or both, below the slice that they show. */
const PictureAndTable = ({ drawing, theme }: { drawing: Drawing; theme: string }) => {
  const [state] = useExplorer();
  const { view, detail, session } = useRecord();
  const { choice, spotlight } = drawing;
  const { t } = useWords();
  const icicle = isIcicle(state, detail);
  if (!icicle && view.data === undefined && view.error !== null)
    return (
      <>
        <Slicer />
        <Failure
          problem={view.error}
          missing={t("missing.node", { id: state.focus ?? state.branch ?? "" })}
          onRetry={() => void view.refetch()}
        />
      </>
    );
  return (
    <>
      <Slicer />
      {state.edit && session.may.import && (
        <Suspense fallback={null}>
          <EditBar />
        </Suspense>
      )}
      <div className={`stage stage-${state.stage}`}>
        {state.stage !== "table" && <Picture drawing={drawing} icicle={icicle} theme={theme} />}
        {state.stage !== "picture" && choice !== undefined && (
          <TableStage choice={choice} spotlight={spotlight} />
        )}
      </div>
    </>
  );
};

/** The middle column: the picture, its table, or both; or the console or the briefing in their place. */
export const Stage = ({ theme }: { theme: string }) => {
  const [state] = useExplorer();
  const { session } = useRecord();
  const drawing = useDrawing(state);
  const Workshop = workshops[state.stage];
  if (Workshop !== undefined)
    return (
      <Fetched>
        {state.edit && session.may.import && state.stage === "grid" && <EditBar />}
        <Workshop />
      </Fetched>
    );
  if (state.stage === "briefing") return <BriefingBuilder drawn={partDrawn(state, drawing.choice)} />;
  return <PictureAndTable drawing={drawing} theme={theme} />;
};
