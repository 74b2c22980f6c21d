import { useState } from "react";
import { ErrorBoundary } from "../app/ErrorBoundary.tsx";
import { Briefing } from "../panels/briefing/Briefing.tsx";
import { Console } from "../panels/console/Console.tsx";
import { TableStage } from "../panels/table/TableStage.tsx";
import type { Choice } from "../picture/choose.ts";
import { useDifference } from "../state/difference.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { useRecord } from "../state/record.ts";
import { useSpotlight } from "../state/spotlight.ts";
import { useOverlay, useTrial } from "../state/trial.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { PictureStage } from "./PictureStage.tsx";
import { Slicer } from "./Slicer.tsx";
import { drawnAtMost, drawnUnasked, useChoice, useScene } from "./use-scene.ts";

/** At most so many boxes go into a briefing by name. */
const briefed = 500;

/** The boxes of a picture that is a part of the slice; none where it is the whole. */
const partDrawn = ({ focus, shown }: ExplorerState, choice: Choice | undefined): readonly string[] =>
  focus === undefined && shown.length === 0
    ? []
    : (choice?.nodes ?? []).slice(0, briefed).map(({ id }) => id);

/** The middle column: the picture, its table, or both; or the console or the briefing in their place. */
export const Stage = ({ theme }: { theme: string }) => {
  const [state] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const [aspect, setAspect] = useState(0);
  const spotlight = useSpotlight(record, state);
  const difference = useDifference(record, state)?.data;
  const overlay = useOverlay(useTrial(record, state)?.data ?? difference);
  const choice = useChoice(record, state, spotlight, overlay);
  const count = choice?.nodes.length ?? 0;
  const allowed = count <= (state.large ? drawnAtMost : drawnUnasked);
  const { scene, busy } = useScene(choice, overlay, aspect, allowed);
  if (state.stage === "console") return <Console />;
  if (state.stage === "briefing") return <Briefing drawn={partDrawn(state, choice)} />;
  const picture = state.stage !== "table";
  const table = state.stage !== "picture";
  return (
    <>
      <Slicer />
      <div className={`stage stage-${state.stage}`}>
        {picture && (
          <ErrorBoundary fallback={() => <p className="notice">{t("picture.failed")}</p>}>
            <PictureStage
              choice={choice}
              scene={scene}
              busy={busy || record.reading}
              spotlight={spotlight}
              onAspect={setAspect}
              theme={theme}
            />
          </ErrorBoundary>
        )}
        {table && choice !== undefined && <TableStage choice={choice} spotlight={spotlight} />}
      </div>
    </>
  );
};
