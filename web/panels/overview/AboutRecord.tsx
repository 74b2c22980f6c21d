import type { NodeKind } from "../../../graph/kinds.ts";
import { nodeKinds } from "../../../graph/kinds.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { RecordWords } from "../shared/RecordWords.tsx";

const isKind = (kind: string): kind is NodeKind => kind in nodeKinds;

/** What the record is: where it comes from, how much of what it holds, and what its silence means. */
export const AboutRecord = () => {
  const { detail } = useRecord();
  const { t, say } = useWords();
  const counts = Object.entries(detail.counts.nodes).sort(([, a], [, b]) => b - a);
  const settled = detail.coverage.filter(({ says }) => says !== "lacking" && says !== "open").length;
  return (
    <details className="about-record">
      <summary>{t("start.record")}</summary>
      {detail.description !== undefined && (
        <p className="why">
          <RecordWords>{detail.description}</RecordWords>
        </p>
      )}
      <p className="foot">{t("overview.unknown", { n: settled })}</p>
      <h3>{t("overview.begin")}</h3>
      <ul className="hints">
        <li>{t("overview.hint.finding")}</li>
        <li>{t("overview.hint.click")}</li>
        <li>{t("overview.hint.search")}</li>
        <li>{t("overview.hint.keys")}</li>
      </ul>
      <h3>{t("overview.counts")}</h3>
      <dl className="facts facts-narrow">
        {counts.map(([kind, n]) => (
          <div key={kind}>
            <dt>{isKind(kind) ? say(nodeKinds[kind].label) : kind}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <section className="citations">
        <h3>{t("sources.title")}</h3>
        {detail.sources.map((source) => (
          <p key={source.id} className="about">
            <strong>{source.short}</strong>{" "}
            {[source.title, source.publisher, source.date].filter(Boolean).join(". ")}
          </p>
        ))}
      </section>
    </details>
  );
};
