import { type ApiProblem, unreadableFile } from "../api/problem.ts";
import { type Speaker, useWords } from "../words/index.ts";
import { Faults } from "./Faults.tsx";
import { SignIn } from "./SignIn.tsx";

/** What went wrong, in the reader's words where the server had no part in it. */
const sentenceOf = ({ code, message }: ApiProblem, t: Speaker["t"]): string => {
  if (code === "unreachable") return t("failure.unreachable");
  return code === unreadableFile ? t("failure.file", { file: message }) : message;
};

/** A request that failed: one sentence, every fault the server named, and a way to try again. Where the server does not answer, the page says so once and tries again there. */
export const Failure = ({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) => {
  const { t } = useWords();
  if (problem.code === "unauthenticated") return <SignIn />;
  const sentence = sentenceOf(problem, t);
  return (
    <div className="failure" role="alert">
      <p>{sentence}</p>
      {problem.code === "forbidden" && <p className="about">{t("failure.forbidden")}</p>}
      <Faults faults={problem.problems} />
      {onRetry !== undefined && problem.code !== "unreachable" && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t("failure.retry")}
        </button>
      )}
    </div>
  );
};
