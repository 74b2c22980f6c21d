import { useRecord } from "../state/record.ts";
import { useWords } from "../words/index.ts";

/** What stands over the first printed page: of which record it is, and as it was written when. Only paper shows it. */
export const PrintedTitle = () => {
  const { t } = useWords();
  const { detail } = useRecord();
  return (
    <div className="printed-title">
      <p>
        <strong>{detail.title}</strong>
      </p>
      <p>{t("print.edition", { revision: detail.revision })}</p>
    </div>
  );
};
