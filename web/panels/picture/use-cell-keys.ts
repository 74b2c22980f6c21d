import type { KeyboardEvent } from "react";
import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { stepFrom } from "../../scene/icicle.ts";
import { closePart, momentInBoxes, openBranch, openNode, practiceOver } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";

const directions = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;
type Direction = (typeof directions)[keyof typeof directions];

const isArrow = (key: string): key is keyof typeof directions => key in directions;

/**
 * Arrow keys go from cell to cell, Enter opens the branch of the one that is chosen, Escape goes back up; p shows where
 * practice leads elsewhere than paper, as lines and as a colour; b leaves for boxes, where before and after are seen.
 */
export const useCellKeys = (
  { way }: Hierarchy,
  cells: Parameters<typeof stepFrom>[0],
  mirrored: boolean,
): ((event: KeyboardEvent) => void) => {
  const [state, go] = useExplorer();
  const { node } = state;
  const acts: ReadonlyMap<string, () => void> = new Map([
    ["Enter", () => go(openBranch(node))],
    ["p", () => go(practiceOver(state))],
    ["b", () => go(momentInBoxes(state))],
    ["Escape", () => go(node === undefined ? openBranch(way[0]?.id) : closePart())],
  ]);
  const walk = (direction: Direction) => (): void => {
    const next = stepFrom(cells, node, direction, mirrored);
    if (next !== undefined) go(openNode(next), "replace");
  };
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = isArrow(event.key)
      ? walk(directions[event.key])
      : (acts.get(event.key) ?? acts.get(event.key.toLowerCase()));
    if (act === undefined) return;
    act();
    event.preventDefault();
  };
};
