import { useEffect, useMemo, useState } from "react";
import { type Mover, moversIn } from "../../scene/practice.ts";
import { placesInPractice } from "../../scene/practice-places.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import { settledRoutes } from "../../scene/settled-routes.ts";
import { shiftedPicture } from "../../scene/shifts.ts";
import { useWords } from "../../words/index.ts";

/** A value of the URL that a slider moves: while it moves the picture follows, and the URL only where it comes to rest. */
export const useLive = (rest: number) => {
  const [at, setAt] = useState<number | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever the URL says now is where it is
  useEffect(() => setAt(undefined), [rest]);
  return { value: at ?? rest, moving: at !== undefined && at !== rest, move: setAt };
};

type Lens = { readonly scene: DrawnScene | undefined; readonly movers: readonly Mover[] };

const nowhere: ReadonlyMap<string, readonly [number, number]> = new Map();

/** The picture between paper, at 0, and practice, at 100, with those who travel and where they stood. */
export const useLens = (drawn: DrawnScene | undefined, lens: number): Lens => {
  const { t, lang } = useWords();
  const movers = useMemo(() => (drawn === undefined ? [] : moversIn(drawn)), [drawn]);
  const shifts = useMemo(
    () => (drawn === undefined ? nowhere : placesInPractice(drawn, movers)),
    [drawn, movers],
  );
  const slid = lens > 0;
  const settled = useMemo(
    () => (drawn && slid ? settledRoutes(drawn, shiftedPicture(drawn, shifts, 1), shifts) : undefined),
    [drawn, shifts, slid],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only
  const scene = useMemo(() => {
    if (drawn === undefined || lens === 0 || shifts.size === 0) return drawn;
    const steps = new Map(movers.map((mover) => [mover.id, mover.steps]));
    const ghosts = drawn.picture.boxes
      .filter(({ id }) => shifts.has(id))
      .map((box) => {
        const n = steps.get(box.id);
        return { box, words: n === undefined ? t("lens.apart") : t("lens.steps", { n }) };
      });
    return { ...drawn, picture: shiftedPicture(drawn, shifts, lens / 100, settled), ghosts };
  }, [drawn, movers, shifts, settled, lens, lang]);
  return { scene, movers };
};
