import { useId, useState } from "react";
import { families as allFamilies } from "../../graph/kinds.ts";
import { type Basis, bases, confidences, keysOf } from "../../graph/vocabulary.ts";
import { initial } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { Chip } from "./Chip.tsx";
import { type Drawer, SlicerDrawer } from "./SlicerDrawer.tsx";
import { StrokeGlyph } from "./StrokeGlyph.tsx";

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
  const { t } = useWords();
  const on = (basis: Basis): boolean => chosen.length === 0 || chosen.includes(basis);
  return (
    <fieldset className="strokes">
      <legend className="unseen">{t("slicer.strokes")}</legend>
      {allBases.map((basis) => (
        <Chip key={basis} on={on(basis)} onToggle={() => go({ bases: toggled(chosen, allBases, basis) })}>
          <StrokeGlyph stroke={basis} />
          {t(`slicer.basis.${basis}`)}
        </Chip>
      ))}
      <Chip on={denied} onToggle={() => go({ denied: !denied })}>
        <StrokeGlyph stroke="denied" />
        {t("slicer.denied")}
      </Chip>
    </fieldset>
  );
};

/** What part of the record is looked at. Details open in a row below, so that nothing covers the picture. */
export const Slicer = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  const [open, setOpen] = useState<Drawer | undefined>(undefined);
  const id = useId();
  const values: Readonly<Record<Drawer, string>> = {
    scopes:
      state.scopes.length === 0 ? t("slicer.every-scope") : t("slicer.scopes", { n: state.scopes.length }),
    lines: t("slicer.lines", { n: state.families.length, of: keysOf(allFamilies).length }),
    date: state.at === undefined ? t("slicer.any-date") : t("slicer.at", { date: state.at }),
    confidence:
      state.confidence === "background" ? t("slicer.any-confidence") : say(confidences[state.confidence]),
  };
  const { bases: b, denied, scopes, families, at, confidence, things, alone } = initial;
  const changed =
    state.bases.length + state.scopes.length > 0 ||
    !state.denied ||
    state.at !== undefined ||
    state.confidence !== confidence ||
    state.families.join() !== families.join() ||
    state.things ||
    state.alone;
  return (
    <section className="slicer" aria-label={t("slicer.title")}>
      <div className="slicer-row">
        <Strokes />
        <div className="drawers">
          {(Object.keys(values) as Drawer[]).map((drawer) => (
            <button
              key={drawer}
              type="button"
              className="drawer"
              aria-expanded={open === drawer}
              aria-controls={`${id}-drawer`}
              onClick={() => setOpen(open === drawer ? undefined : drawer)}
            >
              {values[drawer]}
            </button>
          ))}
          {changed && (
            <button
              type="button"
              className="plain-button"
              onClick={() => go({ bases: b, denied, scopes, families, at, confidence, things, alone })}
            >
              {t("slicer.reset")}
            </button>
          )}
        </div>
      </div>
      <div id={`${id}-drawer`}>{open !== undefined && <SlicerDrawer drawer={open} />}</div>
    </section>
  );
};
