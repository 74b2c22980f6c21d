import { lazy, Suspense, useId, useState } from "react";
import type { CypherResult } from "../../../server/contract/cypher.ts";
import type { TwinCypher } from "../../../server/contract/questions.ts";
import type { Session } from "../../../server/contract/session.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { useAnswer, useFinding } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { ConsoleResult } from "./ConsoleResult.tsx";
import { type CypherScript, parse } from "./script.ts";

/** The editor is large and rarely needed: it is fetched when the console opens. */
const Editor = lazy(() => import("./Editor.tsx"));

const exampleOf = (dataset: string): CypherScript => ({
  query:
    "MATCH (d:Dataset {id: $dataset})\nMATCH (lower:DottedNode {edition: d.edition})-[line:REPORTS_TO]->(superior)\nRETURN lower, line, superior\nLIMIT 25",
  parameters: JSON.stringify({ dataset }),
});

const twinOf = ({ query, parameters }: TwinCypher): CypherScript => ({
  query,
  parameters: JSON.stringify(parameters, null, 1),
});

/** Read-only Cypher on a Neo4j store, beginning with that of the open finding or answer. */
export const Console = () => {
  const [state] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const finding = useFinding(record, state);
  const answer = useAnswer(record, state);
  const open = finding ?? answer;
  const twin = open?.data?.cypher;
  const waits = twin === undefined && open?.isPending === true;
  const start = twin === undefined ? exampleOf(record.dataset) : twinOf(twin);
  return (
    <section className="console" aria-label={t("console.title")}>
      <StageHead title={t("console.title")} />
      {waits ? (
        <p className="waiting">{t("loading")}</p>
      ) : (
        <>
          {open !== undefined && open.data === undefined && open.error !== null && (
            <Failure problem={open.error} onRetry={() => void open.refetch()} />
          )}
          <Desk key={start.query} start={start} />
        </>
      )}
    </section>
  );
};

type ScriptProps = {
  readonly script: CypherScript;
  readonly onChange: (part: Partial<CypherScript>) => void;
  readonly onRun: () => void;
};

/** A query to write, and its parameters as JSON. */
const ScriptFields = ({ script, onChange, onRun }: ScriptProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <Suspense fallback={<p className="waiting">{t("loading")}</p>}>
        <Editor
          label={t("console.editor")}
          text={script.query}
          onChange={(query) => onChange({ query })}
          onRun={onRun}
        />
      </Suspense>
      <p className="field">
        <label htmlFor={id}>{t("console.parameters")}</label>
        <textarea
          id={id}
          className="code"
          rows={Math.min(6, script.parameters.split("\n").length)}
          spellCheck={false}
          value={script.parameters}
          onChange={({ target }) => onChange({ parameters: target.value })}
        />
      </p>
    </>
  );
};

/** What stands above the query: what can be asked here, or why nothing can. */
const aboutConsole = (session: Session) => {
  if (!session.cypher) return "console.unsupported";
  return session.may.query ? "console.what" : "console.role";
};

/** A query with its parameters, and what came of it. */
const Desk = ({ start }: { start: CypherScript }) => {
  const { session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [script, setScript] = useState(start);
  const [result, setResult] = useState<CypherResult | undefined>(undefined);
  const mayAsk = session.cypher && session.may.query;
  const ask = () =>
    run(async () => {
      setResult(undefined);
      setResult(await sendJson<CypherResult>(paths.cypher, { body: parse(script, t("console.not-json")) }));
    });
  return (
    <>
      <p className="about">{t(aboutConsole(session))}</p>
      <ScriptFields
        script={script}
        onChange={(part) => setScript((old) => ({ ...old, ...part }))}
        onRun={ask}
      />
      <div className="action-row">
        <button type="button" className="primary" disabled={busy || !mayAsk} onClick={ask}>
          {t(busy ? "console.running" : "console.run")}
        </button>
        <span className="hint">{t("console.keys")}</span>
      </div>
      {problem !== undefined && <Failure problem={problem} />}
      {result !== undefined && <ConsoleResult result={result} />}
    </>
  );
};
