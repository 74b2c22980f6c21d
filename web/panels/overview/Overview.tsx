import type { NodeKind } from "../../../graph/kinds.ts";
import { nodeKinds } from "../../../graph/kinds.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";

const isKind = (kind: string): kind is NodeKind => kind in nodeKinds;

/** What there is to see while nothing is chosen: what the record holds and how to begin. */
export const Overview = () => {
  const { detail, findings } = useRecord();
  const { t, say } = useWords();
  if (detail === undefined) return null;
  const counts = Object.entries(detail.counts.nodes).sort(([, a], [, b]) => b - a);
  const found = (findings.data ?? []).filter(({ status }) => status === "found").length;
  return (
    <article className="panel" data-panel="overview">
      <header className="panel-kicker">
        <p>{t("overview.kicker")}</p>
      </header>
      <h2>{detail.title}</h2>
      {detail.description !== undefined && <p className="why">{detail.description}</p>}
      <p className="why">{t("overview.sentence", { nodes: detail.nodes, lines: detail.lines, found })}</p>
      <section>
        <h3>{t("overview.begin")}</h3>
        <ul className="hints">
          <li>{t("overview.hint.finding")}</li>
          <li>{t("overview.hint.click")}</li>
          <li>{t("overview.hint.search")}</li>
          <li>{t("overview.hint.keys")}</li>
        </ul>
      </section>
      <section>
        <h3>{t("overview.counts")}</h3>
        <dl className="facts facts-narrow">
          {counts.map(([kind, n]) => (
            <div key={kind}>
              <dt>{isKind(kind) ? say(nodeKinds[kind].label) : kind}</dt>
              <dd>{n}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="citations">
        <h3>{t("sources.title")}</h3>
        {detail.sources.map((source) => (
          <p key={source.id} className="about">
            <strong>{source.short}</strong>{" "}
            {[source.title, source.publisher, source.date].filter(Boolean).join(". ")}
          </p>
        ))}
      </section>
      <p className="foot">{t("overview.unknown", { n: detail.coverage.length })}</p>
    </article>
  );
};
