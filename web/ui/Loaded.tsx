import type { ReactNode } from "react";
import type { ReadState } from "../api/queries.ts";
import { useWords } from "../words/index.ts";
import { Failure } from "./Failure.tsx";

type Props<T> = {
  readonly query: ReadState<T>;
  /** What is said while it is on its way, where that takes long. */
  readonly waiting?: string;
  /** Says nothing while it is on its way: what may be nothing at all is not announced. */
  readonly quietly?: boolean;
  /** What is said where there is no such thing. */
  readonly missing?: string | undefined;
  /** What can be shown without it, below what is said of it, while it is not there. */
  readonly without?: ReactNode;
  readonly children: (data: T) => ReactNode;
};

/** That what is shown could not be read again, and may be out of date. */
const Outdated = ({ query }: { query: ReadState<unknown> }) => {
  const { t } = useWords();
  return (
    <p className="notice" role="status">
      {t("failure.outdated")}{" "}
      <button type="button" className="quiet" onClick={() => void query.refetch()}>
        {t("failure.retry")}
      </button>
    </p>
  );
};

/** What is said of something that is not there: what went wrong, or that it is on its way. */
const Unread = <T,>({ query, waiting, quietly, missing }: Omit<Props<T>, "children" | "without">) => {
  const { t } = useWords();
  if (query.error !== null)
    return <Failure problem={query.error} missing={missing} onRetry={() => void query.refetch()} />;
  if (quietly) return null;
  return (
    <p className="waiting" role="status">
      {waiting ?? t("loading")}
    </p>
  );
};

/** Whether what was there is there no more: somebody removed it while it was looked at. */
const isGone = ({ data, error }: ReadState<unknown>, missing: string | undefined): boolean =>
  data !== undefined && missing !== undefined && error?.code === "not-found";

/**
 * Shows data when it is there, says so while it is on its way, and what went wrong when it is not coming.
 * What was there before a reading failed stays, and says that it may be out of date; what somebody removed goes.
 */
export const Loaded = <T,>({ query, without, children, ...said }: Props<T>) => {
  const { t } = useWords();
  const { data, error } = query;
  if (error !== null && isGone(query, said.missing))
    return <Failure problem={error} missing={`${said.missing} ${t("failure.gone")}`} />;
  if (data !== undefined)
    return (
      <>
        {error !== null && error.code !== "unreachable" && <Outdated query={query} />}
        {children(data)}
      </>
    );
  return (
    <>
      <Unread query={query} {...said} />
      {without}
    </>
  );
};
