import { useId, useMemo, useRef, useState } from "react";
import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { IcicleView } from "../../canvas/IcicleView.tsx";
import { colourShares, icicleOf } from "../../scene/icicle.ts";
import { openBranch, openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useHierarchy } from "../../state/use-hierarchy.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useRoom } from "../../ui/use-room.ts";
import { useWords } from "../../words/index.ts";
import { CellStatus } from "./CellStatus.tsx";
import { IcicleHead } from "./IcicleHead.tsx";
import { useCellKeys } from "./use-cell-keys.ts";

type Props = {
  readonly hierarchy: Hierarchy;
  /** Whether a newer picture is on its way. */
  readonly busy: boolean;
  readonly theme: string;
};

/** The cells of a branch, walked with arrow keys: back to the one above, on to the first below. */
const Cells = ({ hierarchy, busy, theme }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const help = useId();
  const holder = useRef<HTMLDivElement>(null);
  const room = useRoom(holder);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const cells = useMemo(() => icicleOf(hierarchy, room), [hierarchy, room]);
  const { shares } = useMemo(() => colourShares(hierarchy.cells, state.colour), [hierarchy, state.colour]);
  const lit = useMemo(() => new Set(state.shown), [state.shown]);
  const keys = useCellKeys(hierarchy, cells, room.mirrored);
  return (
    <>
      <div
        className="picture-area"
        id="picture"
        ref={holder}
        role="application"
        aria-label={t("icicle.label", { n: hierarchy.size, cells: cells.length })}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys, and the table says the same
        tabIndex={0}
        onKeyDown={keys}
        aria-busy={busy}
        data-cells={cells.length}
        data-size={hierarchy.size}
      >
        <IcicleView
          cells={cells}
          shares={shares}
          chosen={state.node}
          lit={lit}
          ties={hierarchy.ties}
          theme={theme}
          onChoose={(id) => go(openNode(id))}
          onOpen={(id) => go(openBranch(id))}
          onHover={(cell) => setHovered(cell?.cell.id)}
        />
        <p id={help} className="unseen">
          {t("icicle.keys")}
        </p>
      </div>
      <CellStatus hierarchy={hierarchy} cell={hovered ?? state.node} />
    </>
  );
};

/** An organization too large for boxes: every unit and post as a cell, coloured by a measure, opened branch by branch. */
export const IcicleStage = ({ theme }: { theme: string }) => {
  const [state] = useExplorer();
  const record = useRecord();
  const hierarchy = useHierarchy(record, state);
  const { t } = useWords();
  return (
    <div className="picture">
      <Loaded query={hierarchy} missing={t("missing.node", { id: state.branch ?? "" })}>
        {(data) => (
          <>
            <IcicleHead hierarchy={data} />
            <Cells hierarchy={data} busy={hierarchy.isPlaceholderData} theme={theme} />
          </>
        )}
      </Loaded>
    </div>
  );
};
