import { lineKinds, nodeKinds } from "../../../graph/kinds.ts";
import { bases, scopes, type Words } from "../../../graph/vocabulary.ts";
import { paths } from "../../api/paths.ts";
import { Faults } from "../../app/Faults.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { nameOf } from "../../words/names.ts";
import { Account } from "./Account.tsx";
import { Audit } from "./Audit.tsx";
import { DiffForm } from "./DiffForm.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { Removal } from "./Removal.tsx";

const word = (
  table: Readonly<Record<string, { readonly label: Words }>>,
  id: string | undefined,
): Words | undefined => (id === undefined ? undefined : table[id]?.label);

const Coverage = () => {
  const record = useRecord();
  const { t, say } = useWords();
  const rows = record.detail?.coverage ?? [];
  return (
    <details>
      <summary>
        {t("data.coverage")} <span className="aside">{rows.length}</span>
      </summary>
      <p className="about">{t("data.coverage.what")}</p>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id} className="coverage">
            <strong>
              {row.node === undefined
                ? say(word(nodeKinds, row.nodeKind)) || t("data.any")
                : nameOf(record, row.node)}
            </strong>{" "}
            {say(word(lineKinds, row.lineKind))}
            {row.scope !== undefined && row.scope !== "general" && ` · ${say(scopes[row.scope])}`}
            {row.note !== undefined && <small>{row.note}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Warnings = () => {
  const { detail } = useRecord();
  const { t } = useWords();
  const warnings = detail?.warnings ?? [];
  return (
    <details>
      <summary>
        {t("data.warnings")} <span className="aside">{warnings.length}</span>
      </summary>
      {warnings.length === 0 && <p className="about">{t("data.no-warnings")}</p>}
      <Faults faults={warnings} />
    </details>
  );
};

/** What the record holds, how complete it is, what is odd in it, and the ways in and out. */
export const DataPage = () => {
  const [, go] = useExplorer();
  const { dataset, detail, session, view } = useRecord();
  const { t, say, lang } = useWords();
  if (detail === undefined) return <p className="waiting">{t("loading")}</p>;
  const byBasis = Object.entries(bases).map(
    ([basis, words]) =>
      [
        say(words),
        (view?.lines ?? []).filter((line) => line.basis === basis && lineKinds[line.kind].family !== "reform")
          .length,
      ] as const,
  );
  return (
    <div className="data-page">
      <dl className="facts facts-narrow">
        {[
          [t("data.nodes"), detail.nodes],
          [t("data.lines"), detail.lines],
          ...byBasis,
          [t("node.recommendations"), detail.recommendations],
          [t("data.patches"), detail.patches],
          [t("data.revision"), detail.revision],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === "number" ? value.toLocaleString(lang) : value}</dd>
          </div>
        ))}
      </dl>
      <Coverage />
      <Warnings />
      <DiffForm />
      <Audit />
      <div className="action-row">
        <a className="quiet" href={paths.export(dataset)} download>
          {t("data.export")}
        </a>
        <button type="button" className="quiet" onClick={() => go({ stage: "console" })}>
          {t("data.console")}
        </button>
      </div>
      {session !== undefined && (session.role === "editor" || session.role === "admin") ? (
        <>
          <ImportForm />
          <Removal detail={detail} />
        </>
      ) : (
        <p className="about">{t("data.import.who")}</p>
      )}
      {session !== undefined && <Account session={session} />}
    </div>
  );
};
