import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

/** Links past what keyboards would have to go through: to the picture itself, where its keys work, if there is one. */
export const SkipLinks = () => {
  const [{ stage }] = useExplorer();
  const { t } = useWords();
  const middle = stage === "picture" || stage === "both" ? "#picture" : "#stage";
  return (
    <nav aria-label={t("skip.title")}>
      <a className="skip" href="#library">
        {t("skip.library")}
      </a>
      <a className="skip" href={middle}>
        {t("skip.stage")}
      </a>
      <a className="skip" href="#detail">
        {t("skip")}
      </a>
    </nav>
  );
};
