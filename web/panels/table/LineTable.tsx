import { useState } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, confidences, scopes } from "../../../graph/vocabulary.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import { openLine } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

const atOnce = 300;

/** Every line of the picture as a row; evidence first. */
export const LineTable = ({ choice, spotlight }: { choice: DrawnSubgraph; spotlight: Spotlight }) => {
  const [{ line: chosen }, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const [most, setMost] = useState(atOnce);
  const lit = new Set(spotlight.lines);
  const rows = choice.lines.toSorted((a, b) => Number(lit.has(b.id)) - Number(lit.has(a.id)));
  return (
    <>
      <table className="lines" aria-label={t("table.lines")}>
        <thead>
          <tr>
            <th scope="col">{t("table.from")}</th>
            <th scope="col">{t("table.line")}</th>
            <th scope="col">{t("table.to")}</th>
            <th scope="col">{t("table.basis")}</th>
            <th scope="col">{t("table.scopes")}</th>
            <th scope="col">{t("table.sure")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((line) => {
            const kind = say(lineKind(line.kind).label);
            const denied = line.polarity === "denied";
            return (
              <tr
                key={line.id}
                data-line={line.id}
                data-lit={lit.has(line.id) || undefined}
                aria-current={chosen === line.id || undefined}
              >
                <th scope="row">
                  <button type="button" className="link" onClick={() => go(openLine(line.id))}>
                    {nodeName(record, line.from)}
                  </button>
                  {lit.has(line.id) && <span className="lit-mark">{t("table.lit")}</span>}
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
          })}
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
