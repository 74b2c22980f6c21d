import { bases } from "../../../graph/vocabulary.ts";
import type { Mover } from "../../scene/practice.ts";
import { openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useWords } from "../../words/index.ts";
import { fromTo, nodeName } from "../../words/names.ts";

const named = 4;

type Props = {
  readonly movers: readonly Mover[];
  readonly lens: number;
  readonly onMove: (lens: number) => void;
};

/** Between the lines on paper and in practice: boxes travel to their real superior, those that travel farthest are named. */
export const LensBar = ({ movers, lens, onMove }: Props) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  return (
    <section className="lens-bar" aria-label={t("lens.title")}>
      <Slider
        label={t("lens.title")}
        ends={[say(bases.formal), say(bases.practice)]}
        value={state.lens}
        onMove={onMove}
        onRest={(at) => {
          onMove(at);
          go({ lens: at }, "replace");
        }}
      />
      {lens > 0 && (
        <p role="status" className="movers">
          {movers.slice(0, named).map(({ id, practice, steps }) => (
            <button key={id} type="button" className="link" onClick={() => go(openNode(id))}>
              {fromTo(nodeName(record, id), nodeName(record, practice))}{" "}
              <small>{steps === undefined ? t("lens.apart") : t("lens.steps", { n: steps })}</small>
            </button>
          ))}
          <button
            type="button"
            className="plain-button"
            onClick={() => go({ stage: "both", twin: "actors", sort: "gap", falling: true })}
          >
            {movers.length > named ? t("lens.more", { n: movers.length - named }) : t("lens.table")}
          </button>
        </p>
      )}
    </section>
  );
};
