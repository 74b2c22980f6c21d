import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { AboutRecord } from "./AboutRecord.tsx";
import { Foremost } from "./Foremost.tsx";
import { SavedViews } from "./SavedViews.tsx";

type WayProps = {
  readonly title: string;
  readonly what: string;
  readonly open: string;
  readonly onOpen: () => void;
};

/** Something that can be done from here: what it is, and the way to it. */
const Way = ({ title, what, open, onOpen }: WayProps) => (
  <section>
    <h3>{title}</h3>
    <p className="about">{what}</p>
    <button type="button" className="quiet" onClick={onOpen}>
      {open}
    </button>
  </section>
);

/** What there is to see while nothing is chosen: what matters, what a reform would do, and how to bring one's own. */
export const Overview = () => {
  const [, go] = useExplorer();
  const { detail, findings, counts } = useRecord();
  const { t } = useWords();
  const found =
    counts === undefined
      ? findings.data?.filter(({ status }) => status === "found").length
      : counts.data?.reduce((sum, { status, n }) => (status === "found" ? sum + n : sum), 0);
  const { patches, nodes, lines } = detail;
  return (
    <article className="panel" data-panel="overview">
      <header className="panel-kicker">
        <p>{t("overview.kicker")}</p>
      </header>
      <h2>{detail.title}</h2>
      <p className="why">
        {found === undefined
          ? t("overview.sentence.reading", { nodes, lines })
          : t("overview.sentence", { nodes, lines, found })}
      </p>
      {counts !== undefined && (
        <Loaded query={counts} quietly>
          {() => null}
        </Loaded>
      )}
      <section>
        <h3>{t("start.matters")}</h3>
        <Loaded query={findings}>{(rows) => <Foremost findings={rows} />}</Loaded>
      </section>
      <Way
        title={t("profile.title")}
        what={t("profile.what")}
        open={t("profile.open")}
        onOpen={() => go({ stage: "profile" })}
      />
      <Way
        title={t("start.reform")}
        what={patches === 0 ? t("start.reform.none") : t("start.reform.what", { n: patches })}
        open={t("start.reform.open")}
        onOpen={() => go({ tab: "reforms" })}
      />
      <Way
        title={t("start.own")}
        what={t("start.own.what")}
        open={t("import.open")}
        onOpen={() => go({ stage: "import" })}
      />
      <SavedViews />
      <AboutRecord />
    </article>
  );
};
