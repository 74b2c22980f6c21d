import { type ApiProblem, isPassing, unreadableFile } from "../api/problem.ts";
import { failuresFr } from "../words/failures.fr.ts";
import { type Speaker, useWords } from "../words/index.ts";
import { unbroken } from "../words/unbroken.ts";
import { Faults } from "./Faults.tsx";
import { SignIn } from "./SignIn.tsx";

/** What went wrong, in the reader's words where the server had no part in it. */
export const sentenceOf = ({ code, message }: ApiProblem, t: Speaker["t"]): string => {
  if (code === "unreachable") return t("failure.unreachable");
  if (code === "interrupted") return t("failure.interrupted");
  return code === unreadableFile ? t("failure.file", { file: message }) : message;
};

type Props = {
  readonly problem: ApiProblem;
  readonly onRetry?: () => void;
  /** What is said where what was asked for does not exist. */
  readonly missing?: string | undefined;
};

/** What the server says, which it says in English: before it, in the reader's language, of what kind it is. */
const Said = ({ problem }: { problem: ApiProblem }) => {
  const { t, lang } = useWords();
  const sentence = sentenceOf(problem, t);
  if (lang === "fr" && problem.fr !== undefined) return <p>{unbroken(problem.fr)}</p>;
  const kind = lang === "fr" && sentence === problem.message ? failuresFr.get(problem.code) : undefined;
  if (kind === undefined) return <p>{sentence}</p>;
  return (
    <>
      <p>{kind}</p>
      <p className="about" lang="en">
        {sentence}
      </p>
    </>
  );
};

/** Something that waits for the server: that it does not answer is said once, at the top of the page. */
const Waiting = () => {
  const { t } = useWords();
  return <p className="waiting">{t("failure.waits")}</p>;
};

/**
 * A request that failed: one sentence, every fault the server named, and a way to try again where the same request may
 * succeed. What could not be read because the server does not answer waits for it.
 */
export const Failure = ({ problem, onRetry, missing }: Props) => {
  const { t } = useWords();
  if (problem.code === "unauthenticated") return <SignIn />;
  if (problem.code === "unreachable" && onRetry !== undefined) return <Waiting />;
  return (
    <div className="failure" role="alert">
      {problem.code === "not-found" && missing !== undefined ? <p>{missing}</p> : <Said problem={problem} />}
      {problem.code === "forbidden" && <p className="about">{t("failure.forbidden")}</p>}
      <Faults faults={problem.problems} />
      {onRetry !== undefined && isPassing(problem) && (
        <button type="button" className="quiet" onClick={onRetry}>
          {t("failure.retry")}
        </button>
      )}
    </div>
  );
};
