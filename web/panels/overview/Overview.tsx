import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { AboutRecord } from "./AboutRecord.tsx";
import { Foremost } from "./Foremost.tsx";
import { SavedViews } from "./SavedViews.tsx";

/** What there is to see while nothing is chosen: what matters, what a reform would do, and how to bring one's own. */
export const Overview = () => {
  const [, go] = useExplorer();
  const { detail, findings } = useRecord();
  const { t } = useWords();
  const found = findings.data?.filter(({ status }) => status === "found").length;
  const { patches } = detail;
  return (
    <article className="panel" data-panel="overview">
      <header className="panel-kicker">
        <p>{t("overview.kicker")}</p>
      </header>
      <h2>{detail.title}</h2>
      <p className="why">
        {t("overview.sentence", { nodes: detail.nodes, lines: detail.lines, found: found ?? "…" })}
      </p>
      <section>
        <h3>{t("start.matters")}</h3>
        <Loaded query={findings}>{(rows) => <Foremost findings={rows} />}</Loaded>
      </section>
      <section>
        <h3>{t("profile.title")}</h3>
        <p className="about">{t("profile.what")}</p>
        <button type="button" className="quiet" onClick={() => go({ stage: "profile" })}>
          {t("profile.open")}
        </button>
      </section>
      <section>
        <h3>{t("start.reform")}</h3>
        <p className="about">
          {patches === 0 ? t("start.reform.none") : t("start.reform.what", { n: patches })}
        </p>
        <button type="button" className="quiet" onClick={() => go({ tab: "reforms" })}>
          {t("start.reform.open")}
        </button>
      </section>
      <section>
        <h3>{t("start.own")}</h3>
        <p className="about">{t("start.own.what")}</p>
        <button type="button" className="quiet" onClick={() => go({ stage: "import" })}>
          {t("import.open")}
        </button>
      </section>
      <SavedViews />
      <AboutRecord />
    </article>
  );
};
