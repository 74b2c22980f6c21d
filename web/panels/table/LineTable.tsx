import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, confidences, scopes } from "../../../graph/vocabulary.ts";
import type { ViewLine } from "../../../server/contract/view.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import { openLine } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { isReadInParts } from "../../state/size.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

const atOnce = 300;

type RowProps = { readonly line: ViewLine; readonly lit: boolean };

/** One line: from where, what, to where, and how it is known. */
const LineRow = ({ line, lit }: RowProps) => {
  const [{ line: chosen }, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const kind = say(lineKind(line.kind).label);
  const denied = line.polarity === "denied";
  return (
    <tr data-line={line.id} data-lit={lit || undefined} aria-current={chosen === line.id || undefined}>
      <th scope="row">
        <button type="button" className="link" onClick={() => go(openLine(line.id))}>
          {nodeName(record, line.from)}
        </button>
        {lit && <span className="lit-mark">{t("table.lit")}</span>}
      </th>
      <td>
        <StrokeGlyph stroke={denied ? "denied" : line.basis} basis={line.basis} />
        {denied ? t("line.not", { kind }) : kind}
      </td>
      <td>{nodeName(record, line.to)}</td>
      <td>{say(bases[line.basis])}</td>
      <td>{line.scopes.map((scope) => say(scopes[scope])).join(", ")}</td>
      <td>{say(confidences[line.confidence])}</td>
    </tr>
  );
};

const heads = ["from", "line", "to", "basis", "scopes", "sure"] as const;

/** Every line of the picture as a row; evidence first. */
export const LineTable = ({ choice, spotlight }: { choice: DrawnSubgraph; spotlight: Spotlight }) => {
  const { detail } = useRecord();
  const { t } = useWords();
  const [most, setMost] = useState(atOnce);
  const lit = new Set(spotlight.lines);
  const rows = choice.lines.toSorted((a, b) => Number(lit.has(b.id)) - Number(lit.has(a.id)));
  return (
    <>
      {isReadInParts(detail) && (
        <p className="about">{t("table.lines-part", { n: rows.length, of: detail.lines })}</p>
      )}
      <table className="lines" aria-label={t("table.lines")}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {t(`table.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((line) => (
            <LineRow key={line.id} line={line} lit={lit.has(line.id)} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + atOnce)}>
          {t("table.more", { n: rows.length - most })}
        </button>
      )}
    </>
  );
};
