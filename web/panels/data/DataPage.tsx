import { lineKinds, nodeKinds } from "../../../graph/kinds.ts";
import {
  type Basis,
  bases,
  confidences,
  coverageClaims,
  keysOf,
  scopes,
  unreadFields,
  type Words,
} from "../../../graph/vocabulary.ts";
import type { View } from "../../../server/contract/view.ts";
import { useRecord } from "../../state/record.ts";
import { isReadInParts } from "../../state/size.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Faults } from "../../ui/Faults.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { Account } from "./Account.tsx";
import { Audit } from "./Audit.tsx";
import { DiffForm } from "./DiffForm.tsx";
import { Downloads } from "./Downloads.tsx";
import { Removal } from "./Removal.tsx";
import { ToLookAt } from "./ToLookAt.tsx";

const word = (
  table: Readonly<Record<string, { readonly label: Words }>>,
  id: string | undefined,
): Words | undefined => (id === undefined ? undefined : table[id]?.label);

const Coverage = () => {
  const record = useRecord();
  const { t, say } = useWords();
  const rows = record.detail.coverage;
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
                : nodeName(record, row.node)}
            </strong>{" "}
            {say(word(lineKinds, row.lineKind))}
            {row.field !== undefined && say(unreadFields[row.field])}
            {row.scope !== undefined && row.scope !== "general" && ` · ${say(scopes[row.scope])}`}
            {row.says !== undefined && ` · ${say(coverageClaims[row.says])}`}
            {row.confidence !== undefined && ` · ${say(confidences[row.confidence])}`}
            {[row.reason, row.note].filter(Boolean).map((words) => (
              <small key={words}>{words}</small>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Warnings = () => {
  const { detail } = useRecord();
  const { t } = useWords();
  const warnings = detail.warnings;
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

type ByBasis = readonly (readonly [Basis, number])[];

/** How many lines of a slice stand on paper, are practice, or do not say; none where only a part of it was read. */
const linesByBasis = ({ lines, truncated }: View): ByBasis =>
  truncated.nodes > 0
    ? []
    : keysOf(bases).map((basis) => [
        basis,
        lines.filter((line) => line.basis === basis && lineKinds[line.kind].family !== "reform").length,
      ]);

const CountList = ({ byBasis = [] }: { byBasis?: ByBasis }) => {
  const { detail } = useRecord();
  const { t, say, lang } = useWords();
  const facts = [
    [t("data.nodes"), detail.nodes],
    [t("data.lines"), detail.lines],
    ...byBasis.map(([basis, count]) => [say(bases[basis]), count] as const),
    [t("node.recommendations"), detail.recommendations],
    [t("data.patches"), detail.patches],
    [t("data.revision"), detail.revision],
  ];
  return (
    <dl className="facts facts-narrow">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === "number" ? value.toLocaleString(lang) : value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How much there is on record. Lines are counted by basis where all of them are read. */
const Counts = () => {
  const { detail, view } = useRecord();
  if (isReadInParts(detail)) return <CountList />;
  return (
    <Loaded query={view} without={<CountList />}>
      {(read) => <CountList byBasis={linesByBasis(read)} />}
    </Loaded>
  );
};

/** The ways in and out that everybody has. */
const Ways = () => {
  const [, go] = useExplorer();
  const { t } = useWords();
  return (
    <div className="action-row">
      <button type="button" className="quiet" onClick={() => go({ stage: "history" })}>
        {t("edit.history")}
      </button>
      <button type="button" className="quiet" onClick={() => go({ stage: "settings" })}>
        {t("edit.settings")}
      </button>
      <button type="button" className="quiet" onClick={() => go({ stage: "console" })}>
        {t("data.console")}
      </button>
    </div>
  );
};

/** Bringing in and removing, or who may. */
const Writing = () => {
  const [, go] = useExplorer();
  const { detail, session } = useRecord();
  const { t } = useWords();
  if (!session.may.import) return <p className="about">{t("import.who")}</p>;
  return (
    <>
      <button type="button" className="primary" onClick={() => go({ stage: "import" })}>
        {t("import.open")}
      </button>
      <Removal detail={detail} />
    </>
  );
};

/** What the record holds, how complete it is, what is odd in it, and the ways in and out. */
export const DataPage = () => {
  const { session } = useRecord();
  return (
    <div className="data-page">
      <Counts />
      <Coverage />
      <Warnings />
      <ToLookAt />
      <DiffForm />
      <Audit />
      <Downloads />
      <Ways />
      <Writing />
      <Account session={session} />
    </div>
  );
};
