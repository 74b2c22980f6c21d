import { lazy, Suspense, useId, useState } from "react";
import type { CypherResult } from "../../../server/contract/cypher.ts";
import type { TwinCypher } from "../../../server/contract/questions.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { Failure } from "../../app/Failure.tsx";
import { useRecord } from "../../state/record.ts";
import { useAnswer, useFinding } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { useWrite } from "../use-write.ts";
import { ConsoleResult } from "./ConsoleResult.tsx";
import { parse, type Script } from "./script.ts";

/** The editor is large and rarely needed: it is fetched when the console opens. */
const Editor = lazy(() => import("./Editor.tsx"));

const exampleOf = (dataset: string): Script => ({
  query:
    "MATCH (d:Dataset {id: $dataset})\nMATCH (lower:DottedNode {edition: d.edition})-[line:REPORTS_TO]->(superior)\nRETURN lower, line, superior\nLIMIT 25",
  parameters: JSON.stringify({ dataset }),
});

const twinOf = ({ query, parameters }: TwinCypher): Script => ({
  query,
  parameters: JSON.stringify(parameters, null, 1),
});

/** Read-only Cypher on a Neo4j store, beginning with that of the open finding or answer. */
export const Console = () => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const finding = useFinding(record, state);
  const answer = useAnswer(record, state);
  const twin = (finding ?? answer)?.data?.cypher;
  const waits = twin === undefined && (finding ?? answer)?.status === "loading";
  return (
    <section className="console" aria-label={t("console.title")}>
      <div className="console-head">
        <h2>{t("console.title")}</h2>
        <button type="button" className="plain-button" onClick={() => go({ stage: "picture" })}>
          {t("console.close")}
        </button>
      </div>
      {waits ? (
        <p className="waiting">{t("loading")}</p>
      ) : (
        <Desk key={twin?.query ?? ""} start={twin === undefined ? exampleOf(record.dataset) : twinOf(twin)} />
      )}
    </section>
  );
};

/** A query with its parameters, and what came of it. */
const Desk = ({ start }: { start: Script }) => {
  const { session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [script, setScript] = useState(start);
  const [result, setResult] = useState<CypherResult | undefined>(undefined);
  const id = useId();
  const mayAsk = session?.cypher === true && session.role !== "viewer";
  const about =
    session?.cypher === false
      ? "console.unsupported"
      : session?.role === "viewer"
        ? "console.role"
        : "console.what";
  const ask = () =>
    run(async () => {
      setResult(undefined);
      setResult(await sendJson<CypherResult>(paths.cypher, { body: parse(script, t("console.not-json")) }));
    }, "/api/none");
  return (
    <>
      <p className="about">{t(about)}</p>
      <Suspense fallback={<p className="waiting">{t("loading")}</p>}>
        <Editor
          label={t("console.editor")}
          text={script.query}
          onChange={(query) => setScript((old) => ({ ...old, query }))}
          onRun={ask}
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
          onChange={({ target }) => setScript((old) => ({ ...old, parameters: target.value }))}
        />
      </p>
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
