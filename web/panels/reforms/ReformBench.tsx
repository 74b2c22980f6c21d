import { useMemo, useState } from "react";
import type { PatchItem } from "../../../server/contract/patches.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { Loaded } from "../../app/Loaded.tsx";
import { useRecord } from "../../state/record.ts";
import { isTried } from "../../state/trial.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
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

/** Reforms on the bench: those being tried, kept scenarios, and all that the sources recommend. */
export const ReformBench = () => {
  const [state, go] = useExplorer();
  const { tried, own } = state;
  const count = tried.length + own.length;
  const { dataset } = useRecord();
  const { t } = useWords();
  const [words, setWords] = useState("");
  const path = paths.patches(dataset);
  const patches = useResource<readonly PatchItem[]>(path);
  const shown = useMemo(
    () => bySection((patches.data ?? []).filter((patch) => holds(patch, words.trim().toLocaleLowerCase()))),
    [patches.data, words],
  );
  return (
    <Loaded resource={patches} path={path}>
      {(all) => (
        <>
          <div className="list-head">
            <p role="status">
              <strong>{t(isTried(state) ? "reforms.tried" : "reforms.none", { n: count })}</strong>
              {isTried(state) && (
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => go({ tried: [], own: [], scenario: undefined })}
                >
                  {t("reforms.clear")}
                </button>
              )}
            </p>
            <input
              type="search"
              className="list-filter"
              aria-label={t("reforms.filter", { n: all.length })}
              placeholder={t("reforms.filter", { n: all.length })}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          {tried.length > 0 && (
            <ul className="items tried">
              {all
                .filter(({ id }) => tried.includes(id))
                .map((patch) => (
                  <PatchRow key={patch.id} patch={patch} />
                ))}
            </ul>
          )}
          <OwnSteps />
          <Scenarios />
          <div className="groups">
            {shown.map(([section, rows]) => (
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
        </>
      )}
    </Loaded>
  );
};
