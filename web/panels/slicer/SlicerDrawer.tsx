import { useId } from "react";
import { type Family, families } from "../../../graph/kinds.ts";
import { confidences, keysOf, type Scope, scopes } from "../../../graph/vocabulary.ts";
import { toggled } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Chip } from "../../ui/Chip.tsx";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";
import { TimeStrip } from "./TimeStrip.tsx";

export type Drawer = "scopes" | "lines" | "date" | "confidence";

const without = <T,>(list: readonly T[], one: T): readonly T[] => list.filter((each) => each !== one);

const Scopes = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  const { lines } = useRecord();
  const used = new Set([...lines.values()].flatMap((line) => line.scopes));
  const offered = keysOf(scopes).filter(
    (scope) => scope !== "general" && (used.has(scope) || state.scopes.includes(scope)),
  );
  const toggle = (scope: Scope): void => go({ scopes: toggled(state.scopes, scope) });
  return (
    <>
      <Chip on={state.scopes.length === 0} onToggle={() => go({ scopes: [] })}>
        {t("slicer.every-scope")}
      </Chip>
      {offered.map((scope) => (
        <Chip key={scope} on={state.scopes.includes(scope)} onToggle={() => toggle(scope)}>
          {say(scopes[scope])}
        </Chip>
      ))}
    </>
  );
};

const Lines = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  const toggle = (family: Family): void => {
    const next = state.families.includes(family)
      ? without(state.families, family)
      : [...state.families, family];
    go({ families: keysOf(families).filter((each) => next.includes(each)) });
  };
  return (
    <>
      {keysOf(families).map((family) => (
        <Chip key={family} on={state.families.includes(family)} onToggle={() => toggle(family)}>
          {say(families[family])}
        </Chip>
      ))}
      <span className="rule" />
      <Chip on={state.things} onToggle={() => go({ things: !state.things })} title={t("slicer.things.what")}>
        {t("slicer.things")}
      </Chip>
      <Chip on={state.alone} onToggle={() => go({ alone: !state.alone })} title={t("slicer.alone.what")}>
        {t("slicer.alone")}
      </Chip>
    </>
  );
};

/** A date in words, and the dates at which something happens. */
const When = () => (
  <>
    <DateForm />
    <TimeStrip />
  </>
);

const DateForm = () => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const id = useId();
  return (
    <form
      className="when"
      onSubmit={(event) => {
        event.preventDefault();
        const date = formText(new FormData(event.currentTarget), "at");
        go({ at: /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined });
      }}
    >
      <label htmlFor={id}>{t("slicer.date.label")}</label>
      <input
        id={id}
        name="at"
        key={state.at ?? ""}
        defaultValue={state.at ?? ""}
        placeholder="2008-06"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        size={11}
        autoComplete="off"
      />
      <button type="submit" className="quiet">
        {t("slicer.date.show")}
      </button>
      {state.at !== undefined && (
        <button type="button" className="plain-button" onClick={() => go({ at: undefined })}>
          {t("slicer.any-date")}
        </button>
      )}
    </form>
  );
};

const Sureness = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  return (
    <>
      {keysOf(confidences).map((confidence) => (
        <Chip key={confidence} on={state.confidence === confidence} onToggle={() => go({ confidence })}>
          {confidence === "background" ? t("slicer.any-confidence") : t(`slicer.from.${confidence}`)}
        </Chip>
      ))}
      <span className="hint">{say(confidences[state.confidence])}</span>
    </>
  );
};

const contents = { scopes: Scopes, lines: Lines, date: When, confidence: Sureness } as const;

export const SlicerDrawer = ({ drawer }: { drawer: Drawer }) => {
  const Contents = contents[drawer];
  const { t } = useWords();
  return (
    <fieldset className="slicer-drawer">
      <legend className="unseen">{t(`slicer.drawer.${drawer}`)}</legend>
      <Contents />
    </fieldset>
  );
};
