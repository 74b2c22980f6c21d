import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { inEvidenceOrder } from "../../../graph/visible/evidence-order.ts";
import { bases, degrees, scopes } from "../../../graph/vocabulary.ts";
import type { LineDetail } from "../../../server/contract/nodes.ts";
import { paths } from "../../api/paths.ts";
import { type ReadState, useRead } from "../../api/queries.ts";
import { openLine } from "../../state/actions.ts";
import { usePointsAt } from "../../state/pointed.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { citationText, fromTo, nodeName } from "../../words/names.ts";
import { NodeLinks } from "./NodeLinks.tsx";
import { RecordWords } from "./RecordWords.tsx";

const atOnce = 8;
const namedNodes = 60;

/** Where a line is said, in short; or that it waits for the server, or could not be read, and the way to try again. */
const EvidenceSource = ({ id, full }: { id: string; full: ReadState<LineDetail> }) => {
  const [, go] = useExplorer();
  const { detail } = useRecord();
  const speaker = useWords();
  const { t } = speaker;
  const places = full.data?.sources.map((citation) => citationText(citation, detail, speaker));
  if (places === undefined && full.error?.code === "unreachable")
    return <small className="muted">{t("failure.waits")}</small>;
  if (places === undefined && full.error !== null)
    return (
      <button type="button" className="evidence-source" onClick={() => void full.refetch()}>
        {t("evidence.unread")}
      </button>
    );
  return (
    <button type="button" className="evidence-source" onClick={() => go(openLine(id))}>
      <span className="unseen">{t("evidence.source")}</span>
      {places?.slice(0, 2).map((place) => (
        <span key={place}>{place}</span>
      ))}
    </button>
  );
};

/** How far a line holds, and when, so that what is often so does not read as always so; in the words of the record. */
const qualifiersOf = (line: LineDetail["line"] | undefined): string[] =>
  [line?.quantifier, line?.condition].filter((text) => text !== undefined);

const EvidenceLine = ({ id, number }: { id: string; number: number }) => {
  const [{ line: chosen }, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const pointing = usePointsAt(id);
  const { dataset } = record;
  const shown = record.lines.get(id);
  const full = useRead<LineDetail>(paths.line(dataset, id));
  const line = shown ?? full.data?.line;
  if (line === undefined) return <li className="evidence-line">{id}</li>;
  const kind = say(lineKind(line.kind).label);
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  const words = [
    line.polarity === "denied" ? t("line.not", { kind }) : kind,
    line.basis === "unspecified" ? "" : say(bases[line.basis]),
    about.join(", "),
    line.degree === undefined ? "" : say(degrees[line.degree]),
  ];
  const qualifiers = qualifiersOf(full.data?.line);
  return (
    <li className="evidence-line" data-line={id} aria-current={chosen === id || undefined} {...pointing}>
      <span className="evidence-number">{number}</span>
      <StrokeGlyph stroke={line.polarity === "denied" ? "denied" : line.basis} basis={line.basis} />
      <button type="button" className="evidence-words" onClick={() => go(openLine(id))}>
        <span>{fromTo(nodeName(record, line.from), nodeName(record, line.to))}</span>
        <small>
          {words.filter(Boolean).join(" · ")}
          {qualifiers.length > 0 && (
            <>
              {" · "}
              <RecordWords>{qualifiers.join(" · ")}</RecordWords>
            </>
          )}
        </small>
      </button>
      <EvidenceSource id={id} full={full} />
    </li>
  );
};

/** What something rests on where there is no line, the first of very many. */
const Nodes = ({ nodes, inAll }: { nodes: readonly string[]; inAll: number }) => {
  const { t } = useWords();
  const named = nodes.slice(0, namedNodes);
  const more = inAll - named.length;
  return (
    <p className="about">
      {t("evidence.nodes")} <NodeLinks ids={named} />
      {more > 0 && ` ${t("evidence.more-nodes", { n: more })}`}
    </p>
  );
};

type Props = {
  readonly lines: readonly string[];
  readonly nodes: readonly string[];
  /** How many there are, where not all of them were read. */
  readonly inAll?: { readonly lines: number; readonly nodes: number };
};

/** The lines something rests on, numbered as in the picture, each with where it is said. */
export const Evidence = ({ lines: ids, nodes, inAll }: Props) => {
  const record = useRecord();
  const { t } = useWords();
  const lines = inEvidenceOrder(ids, (id) => record.lines.get(id));
  const [all, setAll] = useState(false);
  const count = inAll?.lines ?? lines.length;
  const shown = all ? lines : lines.slice(0, atOnce);
  return (
    <section className="evidence">
      <h3>
        {t("evidence.title")}
        {count > 0 && <span className="aside">{t("findings.lines", { n: count })}</span>}
      </h3>
      {lines.length === 0 ? (
        <Nodes nodes={nodes} inAll={inAll?.nodes ?? nodes.length} />
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
      {count > lines.length && <p className="about">{t("evidence.unlisted", { n: count - lines.length })}</p>}
    </section>
  );
};
