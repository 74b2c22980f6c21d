import { useState } from "react";
import type { TwinCypher } from "../../../server/contract/questions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { ScrollArea } from "../../ui/ScrollArea.tsx";
import { useWords } from "../../words/index.ts";

/** The same asked of Neo4j: text to copy, and on a Neo4j store the way into the console with its parameters. */
export const CypherTwin = ({ cypher }: { cypher: TwinCypher | undefined }) => {
  const [, go] = useExplorer();
  const { session } = useRecord();
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  if (cypher === undefined) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(cypher.browser).catch(() => undefined);
    setCopied(true);
    window.setTimeout(() => setCopied(false), 2500);
  };
  return (
    <details className="cypher-twin">
      <summary>{t("cypher.show")}</summary>
      <p className="about">{t("cypher.what")}</p>
      <div className="action-row">
        <button type="button" className="quiet" onClick={copy}>
          {t(copied ? "cypher.copied" : "cypher.copy")}
        </button>
        <span role="status" className="unseen">
          {copied ? t("cypher.copied") : ""}
        </span>
        {session.cypher && cypher.console && (
          <button type="button" className="quiet" onClick={() => go({ stage: "console" })}>
            {t("cypher.open")}
          </button>
        )}
      </div>
      <ScrollArea name={t("cypher.text")}>
        <pre>{cypher.browser}</pre>
      </ScrollArea>
    </details>
  );
};
