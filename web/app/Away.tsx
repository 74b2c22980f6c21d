import { useConnection } from "../api/connection.ts";
import { useWords } from "../words/index.ts";

/** That the server does not answer, once for the whole page, with one way to try again. */
export const Away = () => {
  const { away, retry } = useConnection();
  const { t } = useWords();
  if (!away) return null;
  return (
    <p className="notice away" role="alert">
      {t("failure.away")}{" "}
      <button type="button" className="quiet" onClick={retry}>
        {t("failure.retry")}
      </button>
    </p>
  );
};
