import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** Recorded reforms that would make the finding go away or soften it, each to be tried. */
export const Resolvers = ({ finding }: { finding: FindingWithOverlay }) => {
  const [state, go] = useExplorer();
  const { detectors } = useRecord();
  const { t, say } = useWords();
  const { resolvedBy } = finding;
  if (resolvedBy === undefined) return null;
  const whole = resolvedBy.some(({ effect }) => effect === "resolved");
  return (
    <section className="resolvers">
      <h3>{t("resolve.title")}</h3>
      {resolvedBy.length === 0 && <p className="about">{t("resolve.none")}</p>}
      <ul>
        {resolvedBy.slice(0, 6).map(({ patch, title, effect }) => (
          <li key={patch} className="card">
            <span>
              <small>
                {patch} · {t(`resolve.${effect}`)}
              </small>
              {title}
            </span>
            <button
              type="button"
              className="quiet"
              aria-pressed={state.tried.includes(patch)}
              onClick={() =>
                go({
                  tab: "reforms",
                  tried: state.tried.includes(patch)
                    ? state.tried.filter((id) => id !== patch)
                    : [...state.tried, patch],
                })
              }
            >
              {t(state.tried.includes(patch) ? "resolve.untry" : "resolve.try")}
              <span className="unseen"> {patch}</span>
            </button>
          </li>
        ))}
      </ul>
      {resolvedBy.length > 0 && !whole && <p className="about">{t("resolve.softened")}</p>}
      <p className="about">
        <strong>{t("resolve.remedy")}</strong> {say(detectors.get(finding.detector)?.remedy)}
      </p>
    </section>
  );
};
