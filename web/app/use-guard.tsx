import { useWords } from "../words/index.ts";

/** What stands in the place of a part of the page that failed. */
export const useGuard = () => {
  const { t } = useWords();
  return (name: string) => (error: Error, retry: () => void) => (
    <div className="failure" role="alert">
      <p>{t("failure.part", { name })}</p>
      <p className="about">{error.message}</p>
      <button type="button" className="quiet" onClick={retry}>
        {t("failure.retry")}
      </button>
    </div>
  );
};
