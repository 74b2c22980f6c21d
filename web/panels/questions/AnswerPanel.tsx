import type { Answer } from "../../../server/contract/questions.ts";
import type { ReadState } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { ScrollArea } from "../../ui/ScrollArea.tsx";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";
import { Citations } from "../shared/Citations.tsx";
import { CypherTwin } from "../shared/CypherTwin.tsx";
import { Evidence } from "../shared/Evidence.tsx";
import { InRecordWords } from "../shared/RecordWords.tsx";
import { Sentence } from "../shared/Sentence.tsx";

type TableProps = { readonly table: NonNullable<Answer["table"]>; readonly ids: readonly string[] };

const AnswerTable = ({ table, ids }: TableProps) => {
  const record = useRecord();
  const { t } = useWords();
  return (
    <ScrollArea className="wide-table" name={t("answer.table")}>
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
    </ScrollArea>
  );
};

/** A table of more columns than these is opened by whoever wants it. */
const few = 4;

/** What else the sources say, after the answer itself. */
const AlsoOnRecord = ({ sentences, ids }: { sentences: readonly string[]; ids: readonly string[] }) => {
  const record = useRecord();
  const { t } = useWords();
  if (sentences.length === 0) return null;
  return (
    <section className="also">
      <h3>{t("answer.also")}</h3>
      <ul className="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{spoken(sentence, ids, record)}</li>
        ))}
      </ul>
    </section>
  );
};

/** The answer to a question, how far the sources carry it, and the lines it rests on. */
export const AnswerPanel = ({ answer }: { answer: ReadState<Answer> }) => {
  const [{ asked, question = "" }] = useExplorer();
  const { t } = useWords();
  return (
    <Loaded query={answer} missing={t("missing.question", { id: question })}>
      {({ status, text, lookedAt, sentences, lines, nodes, table, sources, cypher }) => (
        <article className="panel" data-panel="answer" data-status={status}>
          <header className="panel-kicker">
            <p>
              {t("answer.kicker")}
              <span className={`tag tag-${status}`}>{t(`answer.${status}`)}</span>
            </p>
          </header>
          {asked !== undefined && <p className="asked">{t("ask.asked", { text: asked })}</p>}
          {lookedAt !== undefined && <p className="asked">{lookedAt}</p>}
          <Sentence message={sentences[0] ?? text} ids={nodes} />
          <InRecordWords />
          <p className="why">{t(`answer.${status}.what`)}</p>
          <AlsoOnRecord sentences={sentences.slice(1)} ids={nodes} />
          {table !== undefined && table.rows.length > 0 && (
            <details className="answer-table" open={table.columns.length <= few}>
              <summary>
                {t("answer.table")} <span className="aside">{table.rows.length}</span>
              </summary>
              <AnswerTable table={table} ids={nodes} />
            </details>
          )}
          {lines.length + nodes.length > 0 && <Evidence lines={lines} nodes={nodes} />}
          <Citations citations={sources} />
          <CypherTwin cypher={cypher} />
        </article>
      )}
    </Loaded>
  );
};
