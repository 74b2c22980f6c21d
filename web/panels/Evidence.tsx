import { useState } from "react";
import { lineKind } from "../../graph/kinds.ts";
import { bases, scopes } from "../../graph/vocabulary.ts";
import type { LineDetail } from "../../server/contract/nodes.ts";
import { paths } from "../api/paths.ts";
import { useResource } from "../api/resource.ts";
import { StrokeGlyph } from "../stage/StrokeGlyph.tsx";
import { inEvidenceOrder } from "../state/evidence-order.ts";
import { useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { citationText, nameOf } from "../words/names.ts";
import { NodeLinks } from "./NodeLinks.tsx";

const atOnce = 8;

const EvidenceLine = ({ id, number }: { id: string; number: number }) => {
  const [{ line: chosen }, go] = useExplorer();
  const record = useRecord();
  const speaker = useWords();
  const { t, say } = speaker;
  const { dataset, detail } = record;
  const shown = record.lines.get(id);
  const full = useResource<LineDetail>(paths.line(dataset, id)).data;
  const line = shown ?? full?.line;
  if (line === undefined) return <li className="evidence-line">{id}</li>;
  const kind = say(lineKind(line.kind).label);
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  const places = (full?.sources ?? []).map((citation) => citationText(citation, detail, speaker));
  const words = [
    line.polarity === "denied" ? t("line.not", { kind }) : kind,
    line.basis === "unspecified" ? "" : say(bases[line.basis]),
    about.join(", "),
  ];
  return (
    <li className="evidence-line" data-line={id} aria-current={chosen === id || undefined}>
      <span className="evidence-number">{number}</span>
      <StrokeGlyph stroke={line.polarity === "denied" ? "denied" : line.basis} basis={line.basis} />
      <button type="button" className="evidence-words" onClick={() => go({ line: id, node: undefined })}>
        <span>
          {nameOf(record, line.from)} → {nameOf(record, line.to)}
        </span>
        <small>{words.filter(Boolean).join(" · ")}</small>
      </button>
      <button type="button" className="evidence-source" onClick={() => go({ line: id, node: undefined })}>
        <span className="unseen">{t("evidence.source")}</span>
        {places.slice(0, 2).map((place) => (
          <span key={place}>{place}</span>
        ))}
      </button>
    </li>
  );
};

/** The lines something rests on, numbered as in the picture, each with where it is said. */
export const Evidence = ({ lines: ids, nodes }: { lines: readonly string[]; nodes: readonly string[] }) => {
  const record = useRecord();
  const { t } = useWords();
  const lines = inEvidenceOrder(ids, record.lines);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, atOnce);
  return (
    <section className="evidence">
      <h3>
        {t("evidence.title")}
        {lines.length > 0 && <span className="aside">{t("findings.lines", { n: lines.length })}</span>}
      </h3>
      {lines.length === 0 ? (
        <p className="about">
          {t("evidence.nodes")} <NodeLinks ids={nodes} />
        </p>
      ) : (
        <ol>
          {shown.map((id, i) => (
            <EvidenceLine key={id} id={id} number={i + 1} />
          ))}
        </ol>
      )}
      {shown.length < lines.length && (
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {t("evidence.more", { n: lines.length - shown.length })}
        </button>
      )}
    </section>
  );
};
