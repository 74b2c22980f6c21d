import { useMemo, useState } from "react";
import type { PatchItem } from "../../../server/contract/patches.ts";
import { isTried, type ViewState } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { tryAgain, tryNothing } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { Undo } from "../../ui/Undo.tsx";
import { useWords } from "../../words/index.ts";
import { InRecordWords } from "../shared/RecordWords.tsx";
import { OwnSteps } from "./OwnSteps.tsx";
import { PatchRow } from "./PatchRow.tsx";
import { Scenarios } from "./Scenarios.tsx";

const sectionOf = (patch: PatchItem): string => patch.recommendation?.section ?? "";

const bySection = (patches: readonly PatchItem[]): readonly (readonly [string, readonly PatchItem[]])[] => {
  const sections = new Map<string, PatchItem[]>();
  for (const patch of patches)
    sections.set(sectionOf(patch), [...(sections.get(sectionOf(patch)) ?? []), patch]);
  return [...sections].sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }));
};

const holds = (patch: PatchItem, words: string): boolean =>
  `${patch.id} ${patch.title} ${patch.recommendation?.text ?? ""}`.toLocaleLowerCase().includes(words);

/** What the sources recommend, section by section. */
const Recommended = ({ patches, words }: { patches: readonly PatchItem[]; words: string }) => {
  const { t } = useWords();
  const sections = useMemo(
    () => bySection(patches.filter((patch) => holds(patch, words.trim().toLocaleLowerCase()))),
    [patches, words],
  );
  return (
    <div className="groups">
      {sections.map(([section, rows]) => (
        <section key={section} className="group">
          <h3>{t("citation.section", { locator: section })}</h3>
          <ul className="items">
            {rows.map((patch) => (
              <PatchRow key={patch.id} patch={patch} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

type HeadProps = {
  readonly count: number;
  readonly words: string;
  readonly onChange: (words: string) => void;
};

type Cleared = Pick<ViewState, "tried" | "own" | "scenario" | "rival">;

/** How many are tried, and words that recommended ones are looked through for. */
const BenchHead = ({ count, words, onChange }: HeadProps) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const n = state.tried.length + state.own.length;
  const [cleared, setCleared] = useState<Cleared | undefined>(undefined);
  const clear = (): void => {
    const { tried, own, scenario, rival } = state;
    setCleared({ tried, own, scenario, rival });
    go(tryNothing());
  };
  return (
    <div className="list-head">
      <p role="status">
        <strong>{t(isTried(state) ? "reforms.tried" : "reforms.none", { n })}</strong>
        {isTried(state) && (
          <button type="button" className="plain-button" onClick={clear}>
            {t("reforms.clear")}
          </button>
        )}
      </p>
      {cleared !== undefined && !isTried(state) && (
        <Undo said={t("reforms.cleared")} onUndo={() => go(tryAgain(cleared))} />
      )}
      <input
        type="search"
        className="list-filter"
        aria-label={t("reforms.filter", { n: count })}
        placeholder={t("reforms.filter", { n: count })}
        value={words}
        onChange={(event) => onChange(event.target.value)}
      />
      <InRecordWords />
    </div>
  );
};

/** The recorded reforms that are tried. One that a link names and the record does not hold is told of beside the picture. */
const Tried = ({ patches }: { patches: readonly PatchItem[] }) =>
  patches.length > 0 && (
    <ul className="items tried">
      {patches.map((patch) => (
        <PatchRow key={patch.id} patch={patch} />
      ))}
    </ul>
  );

/** Reforms on the bench: those being tried, kept scenarios, and all that the sources recommend. */
export const ReformBench = () => {
  const [{ tried }] = useExplorer();
  const { dataset } = useRecord();
  const [words, setWords] = useState("");
  const patches = useRead<readonly PatchItem[]>(paths.patches(dataset));
  return (
    <Loaded query={patches}>
      {(all) => (
        <>
          <BenchHead count={all.length} words={words} onChange={setWords} />
          <Tried patches={all.filter(({ id }) => tried.includes(id))} />
          <OwnSteps />
          <Scenarios />
          <Recommended patches={all} words={words} />
        </>
      )}
    </Loaded>
  );
};
