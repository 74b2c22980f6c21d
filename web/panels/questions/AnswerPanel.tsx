import type { Answer } from "../../../server/contract/questions.ts";
import type { Resource } from "../../api/resource.ts";
import { Loaded } from "../../app/Loaded.tsx";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";
import { Citations } from "../Citations.tsx";
import { CypherTwin } from "../CypherTwin.tsx";
import { Evidence } from "../Evidence.tsx";
import { Sentence } from "../Sentence.tsx";

type TableProps = { readonly table: NonNullable<Answer["table"]>; readonly ids: readonly string[] };

const AnswerTable = ({ table, ids }: TableProps) => {
  const record = useRecord();
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="wide-table" tabIndex={0} aria-label={t("answer.table")}>
      <table className="card-table">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join(" ")}>
              {row.map((cell, i) => (
                <td key={table.columns[i] ?? String(i)}>
                  {typeof cell === "string" ? spoken(cell, ids, record) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The answer to a question, how far the sources carry it, and the lines it rests on. */
export const AnswerPanel = ({ answer }: { answer: Resource<Answer> }) => {
  const { t } = useWords();
  return (
    <Loaded resource={answer} path="/api/datasets">
      {({ status, text, lines, nodes, table, sources, cypher }) => (
        <article className="panel" data-panel="answer" data-status={status}>
          <header className="panel-kicker">
            <p>
              {t("answer.kicker")}
              <span className={`tag tag-${status}`}>{t(`answer.${status}`)}</span>
            </p>
          </header>
          <Sentence message={text} ids={nodes} />
          <p className="why">{t(`answer.${status}.what`)}</p>
          {table !== undefined && table.rows.length > 0 && <AnswerTable table={table} ids={nodes} />}
          {lines.length + nodes.length > 0 && <Evidence lines={lines} nodes={nodes} />}
          <Citations citations={sources} />
          <CypherTwin cypher={cypher} />
        </article>
      )}
    </Loaded>
  );
};
