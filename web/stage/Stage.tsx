import { useState } from "react";
import { ErrorBoundary } from "../app/ErrorBoundary.tsx";
import { Briefing, type Drawn } from "../panels/briefing/Briefing.tsx";
import { Console } from "../panels/console/Console.tsx";
import { TableStage } from "../panels/table/TableStage.tsx";
import type { Choice } from "../picture/choose.ts";
import { useDifference } from "../state/difference.ts";
import { type ExplorerState, initial } from "../state/explorer-state.ts";
import { useRecord } from "../state/record.ts";
import { useSpotlight } from "../state/spotlight.ts";
import { useOverlay, useTrial } from "../state/trial.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { PictureStage } from "./PictureStage.tsx";
import { Slicer } from "./Slicer.tsx";
import { drawnAtMost, drawnUnasked, useChoice, useScene } from "./use-scene.ts";

/** At most so many boxes and lines go into a briefing by name. */
const most = { boxes: 500, lines: 5_000 } as const;

/** What of a slice is drawn is told by these; where they are as at the start, it is the whole. */
const wishes = ["focus", "shown", "expanded", "collapsed", "families", "denied", "things", "alone"] as const;

const isWhole = (state: ExplorerState): boolean =>
  wishes.every((wish) => String(state[wish] ?? "") === String(initial[wish] ?? ""));

/** The boxes and lines of a picture that is a part of the slice; none where it is the whole. */
const partDrawn = (state: ExplorerState, choice: Choice | undefined): Drawn =>
  choice === undefined || isWhole(state)
    ? { nodes: [] }
    : {
        nodes: choice.nodes.slice(0, most.boxes).map(({ id }) => id),
        lines: choice.lines.slice(0, most.lines).map(({ id }) => id),
        ...(state.focus === undefined ? {} : { about: state.focus }),
      };

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
