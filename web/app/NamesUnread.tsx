import type { ReadState } from "../api/queries.ts";
import { useWords } from "../words/index.ts";

/** That the names a record gives to lanes and subjects could not be read, so that usual ones stand for them. */
export const NamesUnread = ({ query }: { query: ReadState<unknown> }) => {
  const { t } = useWords();
  const { data, error, refetch } = query;
  // that the server does not answer is said for the whole page
  if (data !== undefined || error === null || error.code === "unreachable") return null;
  return (
    <p className="notice" role="alert">
      {t("failure.names")}{" "}
      <button type="button" className="quiet" onClick={() => void refetch()}>
        {t("failure.retry")}
      </button>
    </p>
  );
};
