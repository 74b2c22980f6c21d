import { useId, useState } from "react";
import { families as allFamilies } from "../../../graph/kinds.ts";
import {
  type Basis,
  bases,
  basesInShort,
  confidences,
  deniedLines,
  keysOf,
} from "../../../graph/vocabulary.ts";
import { initial, type ViewState } from "../../../server/contract/view-state.ts";
import { resetSlice } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Chip } from "../../ui/Chip.tsx";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { type Drawer, SlicerDrawer } from "./SlicerDrawer.tsx";

const allBases = keysOf(bases);

/** A list in which nothing stands for everything, with one of its members turned on or off. */
const toggled = <T extends string>(chosen: readonly T[], all: readonly T[], one: T): readonly T[] => {
  const now = new Set(chosen.length === 0 ? all : chosen);
  if (now.has(one)) now.delete(one);
  else now.add(one);
  return now.size === 0 || now.size === all.length ? [] : all.filter((each) => now.has(each));
};

const Strokes = () => {
  const [{ bases: chosen, denied }, go] = useExplorer();
  const { t, say } = useWords();
  const on = (basis: Basis): boolean => chosen.length === 0 || chosen.includes(basis);
  return (
    <fieldset className="strokes">
      <legend className="unseen">{t("slicer.strokes")}</legend>
      {allBases.map((basis) => (
        <Chip key={basis} on={on(basis)} onToggle={() => go({ bases: toggled(chosen, allBases, basis) })}>
          <StrokeGlyph stroke={basis} />
          {say(basesInShort[basis])}
        </Chip>
      ))}
      <Chip on={denied} onToggle={() => go({ denied: !denied })}>
        <StrokeGlyph stroke="denied" />
        {say(deniedLines)}
      </Chip>
    </fieldset>
  );
};

/** What each drawer says of what is chosen in it. */
const useDrawerWords = (): Readonly<Record<Drawer, string>> => {
  const [{ scopes, families, at, confidence }] = useExplorer();
  const { t, say } = useWords();
  return {
    scopes: scopes.length === 0 ? t("slicer.every-scope") : t("slicer.scopes", { n: scopes.length }),
    lines: t("slicer.lines", { n: families.length, of: keysOf(allFamilies).length }),
    date: at === undefined ? t("slicer.any-date") : t("slicer.at", { date: at }),
    confidence: confidence === "background" ? t("slicer.any-confidence") : say(confidences[confidence]),
  };
};

/** Whether another part is looked at than at the beginning. */
const isSliced = ({ bases: chosen, scopes, denied, at, confidence, families, things, alone }: ViewState) =>
  chosen.length + scopes.length > 0 ||
  !denied ||
  at !== undefined ||
  confidence !== initial.confidence ||
  families.join() !== initial.families.join() ||
  things ||
  alone;

/** What part of the record is looked at. Details open in a row below, so that nothing covers the picture. */
export const Slicer = () => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const [open, setOpen] = useState<Drawer | undefined>(undefined);
  const id = useId();
  const words = useDrawerWords();
  return (
    <section className="slicer" aria-label={t("slicer.title")}>
      <div className="slicer-row">
        <Strokes />
        <div className="drawers">
          {(Object.keys(words) as Drawer[]).map((drawer) => (
            <button
              key={drawer}
              type="button"
              className="drawer"
              aria-expanded={open === drawer}
              aria-controls={`${id}-drawer`}
              onClick={() => setOpen(open === drawer ? undefined : drawer)}
            >
              {words[drawer]}
            </button>
          ))}
          {isSliced(state) && (
            <button type="button" className="plain-button" onClick={() => go(resetSlice())}>
              {t("slicer.reset")}
            </button>
          )}
        </div>
      </div>
      <div id={`${id}-drawer`}>{open !== undefined && <SlicerDrawer drawer={open} />}</div>
    </section>
  );
};
