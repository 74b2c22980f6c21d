import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { setBeside } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useRival } from "../../state/trial.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { touchedLines } from "../shared/TouchedLines.tsx";
import { useMissingReform } from "./use-missing.ts";

/** What a reform does, as numbers that two can be compared by. */
const scores = {
  resolved: ({ resolved }: ComparisonResult) => resolved.length,
  changed: ({ changed }: ComparisonResult) => changed.length,
  introduced: ({ introduced }: ComparisonResult) => introduced.length,
  addressed: ({ addressed }: ComparisonResult) =>
    addressed.filter(({ isTakenAway = false }) => !isTakenAway).length,
  lines: touchedLines,
} as const;

/** Of these more is better; of the others less is. */
const moreIsBetter: readonly (keyof typeof scores)[] = ["resolved", "changed", "addressed"];

const betterOf = (
  score: keyof typeof scores,
  first: number,
  other: number,
): "first" | "other" | undefined => {
  if (first === other) return undefined;
  return first > other === moreIsBetter.includes(score) ? "first" : "other";
};

const Card = ({ first, other }: { first: ComparisonResult; other: ComparisonResult }) => {
  const [{ tried, own, rival }] = useExplorer();
  const { t } = useWords();
  return (
    <table className="card-table score-card">
      <thead>
        <tr>
          <th scope="col">{t("score.title")}</th>
          <th scope="col" className="number">
            {[...tried, ...(own.length > 0 ? [t("trial.own", { n: own.length })] : [])].join(", ")}
          </th>
          <th scope="col" className="number score-other">
            {rival.join(", ")}
          </th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(scores) as (keyof typeof scores)[]).map((score) => {
          const [one, two] = [scores[score](first), scores[score](other)];
          const better = betterOf(score, one, two);
          return (
            <tr key={score}>
              <th scope="row">{t(`score.${score}`)}</th>
              <td className={better === "first" ? "number better" : "number"}>{one}</td>
              <td className={better === "other" ? "number better" : "number"}>{two}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** Two reforms side by side: what each resolves, softens, brings and only addresses, and what it costs in lines. */
export const ScoreCard = ({ first }: { first: ComparisonResult }) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const rival = useRival(record, state);
  const missing = useMissingReform(rival, (seen) => seen.rival);
  if (rival === undefined) return null;
  return (
    <section aria-label={t("score.title")}>
      <Loaded query={rival} missing={missing}>
        {(other) => <Card first={first} other={other} />}
      </Loaded>
      <button type="button" className="plain-button" onClick={() => go(setBeside([]))}>
        {t("score.leave")}
      </button>
    </section>
  );
};
