import { type Family, families, lineKind } from "../../../graph/kinds.ts";
import { bases, keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { LineAtNode, NodeDetail } from "../../../server/contract/nodes.ts";
import { openLine } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { shortName } from "../../words/names.ts";

type End = LineAtNode & { readonly inward: boolean };

const Row = ({ end }: { end: End }) => {
  const [{ line: chosen }, go] = useExplorer();
  const { t, say } = useWords();
  const { line, other, inward } = end;
  const kind = lineKind(line.kind);
  const words = say(inward ? kind.inverse : kind.label);
  const denied = line.polarity === "denied";
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  const basis = line.basis === "unspecified" ? "" : say(bases[line.basis]);
  return (
    <li>
      <button
        type="button"
        className="row-button"
        aria-current={chosen === line.id || undefined}
        onClick={() => go(openLine(line.id))}
      >
        <StrokeGlyph stroke={denied ? "denied" : line.basis} basis={line.basis} />
        <span>
          {denied ? t("line.not", { kind: words }) : words} <strong>{shortName(other)}</strong>
          <small>{[basis, ...about].filter(Boolean).join(" · ")}</small>
        </span>
      </button>
    </li>
  );
};

const few = 6;

type FamilyProps = { readonly family: Family; readonly ends: readonly End[]; readonly inAll: number };

const FamilyLines = ({ family, ends, inAll }: FamilyProps) => {
  const [, go] = useExplorer();
  const { t, say } = useWords();
  const answering = family === "authority" || family === "accountability" || family === "structure";
  return (
    <details open={answering && ends.length <= few * 2}>
      <summary>
        {say(families[family])} <span className="aside">{inAll}</span>
      </summary>
      <ul className="plain-list">
        {ends.map((end) => (
          <Row key={`${end.line.id} ${end.inward}`} end={end} />
        ))}
      </ul>
      {inAll > ends.length && (
        <button type="button" className="plain-button" onClick={() => go({ stage: "table", twin: "lines" })}>
          {t("node.more-lines", { n: inAll - ends.length })}
        </button>
      )}
    </details>
  );
};

type Props = {
  readonly node: string;
  readonly out: readonly LineAtNode[];
  readonly into: readonly LineAtNode[];
  readonly counts: NodeDetail["counts"];
};

/** A node's lines by family: upward ones first, each read from this node's side. */
export const NodeLines = ({ node, out, into, counts }: Props) => {
  const { t } = useWords();
  const ends: End[] = [
    ...out.map((end) => ({ ...end, inward: false })),
    ...into.filter(({ line }) => line.from !== node).map((end) => ({ ...end, inward: true })),
  ];
  const upward = ({ line, inward }: End): number => {
    const { superior } = lineKind(line.kind);
    return superior === "none" ? 1 : (superior === "to") === !inward ? 0 : 2;
  };
  const sorted = ends.toSorted((a, b) => upward(a) - upward(b));
  return (
    <section className="node-lines">
      <h3>
        {t("node.lines")} <span className="aside">{counts.lines}</span>
      </h3>
      {ends.length === 0 && <p className="about">{t("node.no-lines")}</p>}
      {keysOf(families).map((family) => {
        const own = sorted.filter(({ line }) => lineKind(line.kind).family === family);
        return own.length === 0 ? null : (
          <FamilyLines
            key={family}
            family={family}
            ends={own}
            inAll={counts.families[family] ?? own.length}
          />
        );
      })}
    </section>
  );
};
