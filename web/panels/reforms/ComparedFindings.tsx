import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { openFindingInList } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";

type Finding = ComparisonResult["resolved"][number];

const signs = { resolved: "✓", introduced: "+", changed: "~", addressed: "=" } as const;
export type Sign = keyof typeof signs;

/** A finding as it is told, and as it was before where that is another. */
export type ComparedRow = { readonly finding: Finding; readonly before?: Finding };

/** What a finding says, in short forms. */
export const useSaid = (): ((finding: Finding) => string) => {
  const record = useRecord();
  return ({ message, subjects, evidence }) => spoken(message, [...subjects, ...evidence.nodes], record);
};

const isRetold = ({ finding, before }: ComparedRow): boolean =>
  before !== undefined && (before.message !== finding.message || before.severity !== finding.severity);

/** Old and new words of a finding side by side, each with its severity. */
const SideBySide = ({ before, finding }: { before: Finding; finding: Finding }) => {
  const { t } = useWords();
  const say = useSaid();
  const sides = [
    ["trial.before", before],
    ["trial.after", finding],
  ] as const;
  return (
    <dl className="side-by-side">
      {sides.map(([label, one]) => (
        <div key={label}>
          <dt>
            {t(label)} · {t(`findings.group.${one.severity}`)}
          </dt>
          <dd>{say(one)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A finding that a reform touches. One that is still there afterwards can be opened; a resolved one is there today. */
const FindingRow = ({ row, sign }: { row: ComparedRow; sign: Sign }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const say = useSaid();
  const { finding, before } = row;
  return (
    <li className="compared">
      <span className={`sign sign-${sign}`} aria-hidden="true">
        {signs[sign]}
      </span>
      <span>
        {sign === "introduced" ? (
          say(finding)
        ) : (
          <button type="button" className="link" onClick={() => go(openFindingInList(finding.id))}>
            {say(finding)}
          </button>
        )}
        {before !== undefined && isRetold(row) && <SideBySide before={before} finding={finding} />}
        {before !== undefined && before.evidence.lines.length !== finding.evidence.lines.length && (
          <small>
            {t("trial.evidence", {
              before: before.evidence.lines.length,
              after: finding.evidence.lines.length,
            })}
          </small>
        )}
      </span>
    </li>
  );
};

type Props = {
  readonly title: string;
  readonly about?: string | undefined;
  readonly rows: readonly ComparedRow[];
  readonly sign: Sign;
};

/** Findings of which a reform makes the same, under one heading. */
export const ComparedFindings = ({ title, about, rows, sign }: Props) => {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="aside">{rows.length}</span>
      </h3>
      {about !== undefined && <p className="about">{about}</p>}
      <ul className="plain-list">
        {rows.map((row) => (
          <FindingRow key={row.finding.id} row={row} sign={sign} />
        ))}
      </ul>
    </section>
  );
};
