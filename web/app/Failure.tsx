import type { ApiProblem } from "../api/problem.ts";
import { useWords } from "../words/index.ts";
import { Faults } from "./Faults.tsx";
import { SignIn } from "./SignIn.tsx";

/** A request that failed: one sentence, every fault the server named, and a way to try again. */
export const Failure = ({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) => {
  const { t } = useWords();
  if (problem.code === "unauthenticated") return <SignIn />;
  const sentence = problem.code === "unreachable" ? t("failure.unreachable") : problem.message;
  return (
    <div className="failure" role="alert">
      <p>{sentence}</p>
      {problem.code === "forbidden" && <p className="about">{t("failure.forbidden")}</p>}
      <Faults faults={problem.problems} />
      {onRetry !== undefined && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t("failure.retry")}
        </button>
      )}
    </div>
  );
};
