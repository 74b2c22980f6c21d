import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { toggled, tryPatches } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { RecordWords } from "../shared/RecordWords.tsx";

type Resolver = NonNullable<FindingWithOverlay["resolvedBy"]>[number];

/** What none of the reforms listed does, where that has to be said. */
const shortfall = (resolvers: readonly Resolver[]) => {
  const effects = new Set(resolvers.map(({ effect }) => effect));
  if (effects.has("resolved") || effects.size === 0) return undefined;
  return effects.has("changed") ? "resolve.softened" : "resolve.addressed-only";
};

/** A reform, what it does to the finding, and a switch to try it. */
const ResolverCard = ({ patch, title, effect }: Resolver) => {
  const [{ tried }, go] = useExplorer();
  const { t } = useWords();
  const on = tried.includes(patch);
  return (
    <li className="card">
      <span>
        <small>
          {patch} · {t(`resolve.${effect}`)}
        </small>
        <RecordWords>{title}</RecordWords>
      </span>
      <button
        type="button"
        className="quiet"
        aria-pressed={on}
        onClick={() => go(tryPatches(toggled(tried, patch)))}
      >
        {t(on ? "resolve.untry" : "resolve.try")}
        <span className="unseen"> {patch}</span>
      </button>
    </li>
  );
};

/** Recorded reforms that would make the finding go away, soften it or speak to it, each to be tried. */
export const Resolvers = ({ finding }: { finding: FindingWithOverlay }) => {
  const { detectors } = useRecord();
  const { t, say } = useWords();
  const { resolvedBy } = finding;
  if (resolvedBy === undefined) return null;
  const short = shortfall(resolvedBy);
  const detector = detectors.get(finding.detector);
  return (
    <section className="resolvers">
      <h3>{t("resolve.title")}</h3>
      {resolvedBy.length === 0 && <p className="about">{t("resolve.none")}</p>}
      <ul>
        {resolvedBy.slice(0, 6).map(({ patch, title, effect }) => (
          <ResolverCard key={patch} patch={patch} title={title} effect={effect} />
        ))}
      </ul>
      {short !== undefined && <p className="about">{t(short)}</p>}
      <p className="about">
        <strong>{t("resolve.remedy")}</strong>{" "}
        {say(detector?.remedies?.[finding.messageId] ?? detector?.remedy)}
      </p>
    </section>
  );
};
