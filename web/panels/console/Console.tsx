import { lazy, Suspense, useState } from "react";
import type { CypherResult } from "../../../server/contract/cypher.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { Failure } from "../../app/Failure.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { useWrite } from "../use-write.ts";
import { ConsoleResult } from "./ConsoleResult.tsx";

/** The editor is large and rarely needed: it is fetched when the console opens. */
const Editor = lazy(() => import("./Editor.tsx"));

const example = (dataset: string): string =>
  `MATCH (post:Post {dataset: '${dataset}'})-[line:REPORTS_TO]->(superior)\nRETURN post.name, line.basis, superior.name\nLIMIT 25`;

/** Read-only Cypher on a Neo4j store. Results are a table, and what they hold of the picture can be lit. */
export const Console = () => {
  const [, go] = useExplorer();
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [query, setQuery] = useState(example(dataset));
  const [result, setResult] = useState<CypherResult | undefined>(undefined);
  const ask = () =>
    run(async () => {
      setResult(undefined);
      setResult(await sendJson<CypherResult>(paths.cypher, { body: { query } }));
    }, "/api/none");
  return (
    <section className="console" aria-label={t("console.title")}>
      <div className="console-head">
        <h2>{t("console.title")}</h2>
        <button type="button" className="plain-button" onClick={() => go({ stage: "picture" })}>
          {t("console.close")}
        </button>
      </div>
      <p className="about">{t(session?.cypher === false ? "console.unsupported" : "console.what")}</p>
      <Suspense fallback={<p className="waiting">{t("loading")}</p>}>
        <Editor label={t("console.editor")} text={query} onChange={setQuery} onRun={ask} />
      </Suspense>
      <div className="action-row">
        <button type="button" className="primary" disabled={busy || session?.cypher === false} onClick={ask}>
          {t(busy ? "console.running" : "console.run")}
        </button>
        <span className="hint">{t("console.keys")}</span>
      </div>
      {problem !== undefined && <Failure problem={problem} />}
      {result !== undefined && <ConsoleResult result={result} />}
    </section>
  );
};
