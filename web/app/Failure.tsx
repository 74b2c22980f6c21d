import type { ApiProblem } from "../api/problem.ts";
import { useWords } from "../words/index.ts";

/** A request that failed: one sentence, every fault the server named, and a way to try again. */
export const Failure = ({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) => {
  const { t } = useWords();
  const sentence = problem.code === "unreachable" ? t("failure.unreachable") : problem.message;
  return (
    <div className="failure" role="alert">
      <p>{sentence}</p>
      {problem.problems.length > 0 && (
        <ul>
          {problem.problems.slice(0, 12).map((fault) => (
            <li key={`${fault.file} ${fault.row} ${fault.field} ${fault.message}`}>
              {[
                fault.file,
                fault.row === undefined ? undefined : t("failure.row", { row: fault.row }),
                fault.field,
              ]
                .filter((one) => one !== undefined)
                .join(", ")}
              {fault.file === undefined ? "" : ": "}
              {fault.message}
            </li>
          ))}
        </ul>
      )}
      {onRetry !== undefined && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t("failure.retry")}
        </button>
      )}
    </div>
  );
};
