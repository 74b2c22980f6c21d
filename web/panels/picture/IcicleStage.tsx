import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { IcicleView } from "../../canvas/IcicleView.tsx";
import { colourShares, icicleOf, stepFrom } from "../../scene/icicle.ts";
import { closePart, openBranch, openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useHierarchy } from "../../state/use-hierarchy.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useRoom } from "../../ui/use-room.ts";
import { type Speaker, useWords } from "../../words/index.ts";
import { IcicleHead } from "./IcicleHead.tsx";

const directions = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

const isArrow = (key: string): key is keyof typeof directions => key in directions;

/** What there is to know of a picture in which nothing is pointed at: how to use it, or how many lines lie over it. */
const aboutCells = ({ ties, untold }: Hierarchy, asked: boolean, t: Speaker["t"]): string => {
  if (!asked) return t("icicle.hint");
  const n = ties.reduce((sum, { lines }) => sum + lines, 0);
  return n === 0 ? t("icicle.ties.none") : t("icicle.ties.told", { n, more: untold });
};

type Props = { readonly hierarchy: Hierarchy; readonly theme: string };

/** The cells of a branch, walked with arrow keys: left to the one above, right to the first below. */
const Cells = ({ hierarchy, theme }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useRoom(holder);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const cells = useMemo(() => icicleOf(hierarchy, width, height), [hierarchy, width, height]);
  const { shares } = useMemo(() => colourShares(hierarchy.cells, state.colour), [hierarchy, state.colour]);
  const lit = useMemo(() => new Set(state.shown), [state.shown]);
  const told = hierarchy.cells.find(({ id }) => id === (hovered ?? state.node));
  const acts: ReadonlyMap<string, () => void> = new Map([
    ["Enter", () => go(openBranch(state.node))],
    ["Escape", () => go(state.node === undefined ? openBranch(hierarchy.way[0]?.id) : closePart())],
  ]);
  const walk = (direction: (typeof directions)[keyof typeof directions]) => (): void => {
    const next = stepFrom(cells, state.node, direction);
    if (next !== undefined) go(openNode(next), "replace");
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = isArrow(event.key) ? walk(directions[event.key]) : acts.get(event.key);
    if (act === undefined) return;
    act();
    event.preventDefault();
  };
  return (
    <>
      <div
        className="picture-area"
        ref={holder}
        role="application"
        aria-label={t("icicle.label", { n: hierarchy.size, cells: cells.length })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys, and the table says the same
        tabIndex={0}
        onKeyDown={keys}
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
      </div>
      <p className="icicle-told" role="status">
        {told === undefined
          ? aboutCells(hierarchy, state.ties.length > 0, t)
          : t("icicle.told", {
              name: told.name,
              size: told.size,
              reports: told.reports,
              layers: told.layers,
              findings: told.findings ?? "…",
            })}
      </p>
    </>
  );
};

/** An organization too large for boxes: every unit and post as a cell, coloured by a measure, opened branch by branch. */
export const IcicleStage = ({ theme }: { theme: string }) => {
  const [state] = useExplorer();
  const record = useRecord();
  const hierarchy = useHierarchy(record, state);
  return (
    <div className="picture">
      <Loaded query={hierarchy}>
        {(data) => (
          <>
            <IcicleHead hierarchy={data} />
            <Cells hierarchy={data} theme={theme} />
          </>
        )}
      </Loaded>
    </div>
  );
};
