import { lineKind } from "../../../graph/kinds.ts";
import {
  authorities,
  bases,
  clarities,
  confidences,
  degrees,
  polarities,
  scopes,
} from "../../../graph/vocabulary.ts";
import type { LineDetail } from "../../../server/contract/nodes.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { openLine, tryOwn } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { type FactRow, Facts, sinceUntil } from "../../ui/Facts.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { fromTo, shortName } from "../../words/names.ts";
import { Citations } from "../shared/Citations.tsx";
import { NodeLinks } from "../shared/NodeLinks.tsx";
import { Notes } from "../shared/Notes.tsx";
import { InRecordWords, RecordWords, useRecordLanguage } from "../shared/RecordWords.tsx";

type Line = LineDetail["line"];

const LineFacts = ({ line, hat }: { line: Line; hat: LineDetail["hat"] }) => {
  const { t, say } = useWords();
  const lang = useRecordLanguage();
  const facts: FactRow[] = [
    [t("table.basis"), say(bases[line.basis])],
    [t("table.scopes"), line.scopes.map((scope) => say(scopes[scope])).join(", ")],
    [t("line.hat"), hat === undefined ? undefined : hat.name],
    [
      t("line.authority"),
      line.authority.length > 0 ? line.authority.map((kind) => say(authorities[kind])).join(", ") : undefined,
    ],
    [t("line.degree"), line.degree === undefined ? undefined : say(degrees[line.degree])],
    [t("line.clarity"), line.clarity === undefined ? undefined : say(clarities[line.clarity])],
    [t("line.quantifier"), line.quantifier, lang],
    [t("line.condition"), line.condition, lang],
    [t("node.dates"), sinceUntil(line)],
    [t("table.sure"), say(confidences[line.confidence])],
  ];
  return <Facts facts={facts} />;
};

const Contested = ({ lines }: { lines: LineDetail["contested"] }) => {
  const [, go] = useExplorer();
  const { nodes } = useRecord();
  const { t, say } = useWords();
  const name = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : shortName(node);
  };
  if (lines.length === 0) return <p className="about">{t("line.uncontested")}</p>;
  return (
    <section>
      <h3>{t("line.contested")}</h3>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" className="row-button" onClick={() => go(openLine(line.id))}>
              <StrokeGlyph stroke={line.polarity === "denied" ? "denied" : line.basis} basis={line.basis} />
              <span>
                {fromTo(name(line.from), name(line.to))}
                <small>{say(bases[line.basis])}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Other lines between the same two, which the picture may draw as one. */
const Beside = ({ line }: { line: Line }) => {
  const [, go] = useExplorer();
  const { lines } = useRecord();
  const { t, say } = useWords();
  const ends = [line.from, line.to].sort().join(" ");
  const others = [...lines.values()].filter(
    ({ id, from, to }) => id !== line.id && [from, to].sort().join(" ") === ends,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{t("line.beside")}</h3>
      <ul className="plain-list">
        {others.map((other) => {
          const kind = say(lineKind(other.kind).label);
          const denied = other.polarity === "denied";
          return (
            <li key={other.id}>
              <button type="button" className="row-button" onClick={() => go(openLine(other.id))}>
                <StrokeGlyph stroke={denied ? "denied" : other.basis} basis={other.basis} />
                <span>{denied ? t("line.not", { kind }) : kind}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** How the line stands, what it says of whom, and what its kind means. */
const Head = ({ detail: { line, from, to, kind } }: { detail: LineDetail }) => {
  const { t, say } = useWords();
  const denied = line.polarity === "denied";
  const words = denied ? t("line.not", { kind: say(kind.label) }) : say(kind.label);
  return (
    <>
      <header className="panel-kicker">
        <p>
          <StrokeGlyph stroke={denied ? "denied" : line.basis} basis={line.basis} />
          {denied ? say(polarities.denied) : say(bases[line.basis])}
        </p>
      </header>
      <h2>
        {shortName(from)} {words} {shortName(to)}
      </h2>
      <p className="about">
        <NodeLinks ids={[from.id, to.id]} />
      </p>
      <p className="why">
        <strong>{t("line.meaning", { kind: say(kind.label) })}</strong> {say(kind.meaning)}
      </p>
      {line.note !== undefined && (
        <p className="why">
          <RecordWords>{line.note}</RecordWords>
        </p>
      )}
      <InRecordWords />
    </>
  );
};

/** Cuts the line in the reform that is tried. */
const Cut = ({ line }: { line: Line }) => {
  const [{ own }, go] = useExplorer();
  const { t } = useWords();
  return (
    <button
      type="button"
      className="plain-button"
      disabled={own.some((one) => one.step === "cut" && one.line === line.id)}
      onClick={() => go(tryOwn([...own, { step: "cut", line: line.id }]))}
    >
      {t("own.cut")}
    </button>
  );
};

/** One line: what its kind means, what is said of this one and where, and whether another source says otherwise. */
export const LinePanel = ({ id }: { id: string }) => {
  const { dataset } = useRecord();
  const { t } = useWords();
  return (
    <Loaded query={useRead<LineDetail>(paths.line(dataset, id))} missing={t("missing.line", { id })}>
      {(detail) => (
        <article className="panel" data-panel="line" data-line={detail.line.id}>
          <Head detail={detail} />
          <LineFacts line={detail.line} hat={detail.hat} />
          <Cut line={detail.line} />
          <Contested lines={detail.contested} />
          <Beside line={detail.line} />
          <Citations citations={detail.line.sources} open />
          <Notes subject={{ type: "line", id: detail.line.id }} />
        </article>
      )}
    </Loaded>
  );
};
