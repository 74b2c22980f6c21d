import { useState } from "react";
import type { DifferenceAnswer, History } from "../../../server/contract/changes.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { DifferenceList } from "./DifferenceList.tsx";
import { Entry } from "./Entry.tsx";

type Revisions = History["revisions"];

const Compared = ({ from, to }: { from: number; to: number }) => {
  const { dataset } = useRecord();
  const path = from === to ? undefined : paths.revisions(dataset, Math.min(from, to), Math.max(from, to));
  const query = useRead<DifferenceAnswer>(path);
  if (path === undefined) return null;
  return <Loaded query={query}>{(difference) => <DifferenceList difference={difference} />}</Loaded>;
};

/** Any two revisions set against each other. */
const Compare = ({ revisions }: { revisions: Revisions }) => {
  const { t } = useWords();
  const options = revisions.map(({ revision }): [string, string] => [String(revision), String(revision)]);
  const latest = String(revisions[0]?.revision ?? 1);
  const [from, setFrom] = useState(String(revisions.at(-1)?.revision ?? 1));
  const [to, setTo] = useState(latest);
  return (
    <details>
      <summary>{t("history.compare")}</summary>
      <div className="choices">
        <Choice label={t("history.from")} value={from} options={options} onChoose={setFrom} />
        <Choice label={t("history.to")} value={to} options={options} onChoose={setTo} />
      </div>
      <Compared from={Number(from)} to={Number(to)} />
    </details>
  );
};

const Page = ({
  before,
  onRestored,
}: {
  before: number | undefined;
  onRestored: (revision: number) => void;
}) => {
  const { dataset } = useRecord();
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const query = useRead<History>(paths.history(dataset, before), { shared: true });
  return (
    <Loaded query={query}>
      {({ revisions, next }) => (
        <>
          {before === undefined && revisions.length > 1 && <Compare revisions={revisions} />}
          <ol className="revisions">
            {revisions.map((entry) => (
              <Entry key={entry.revision} entry={entry} onRestored={onRestored} />
            ))}
          </ol>
          {next !== undefined && !more && (
            <button type="button" className="quiet" onClick={() => setMore(true)}>
              {t("history.more")}
            </button>
          )}
          {next !== undefined && more && <Page before={next} onRestored={onRestored} />}
        </>
      )}
    </Loaded>
  );
};

/** What was done to the record, by whom and why; each revision compared and restored. */
const HistoryStage = () => {
  const { t } = useWords();
  const [restored, setRestored] = useState<number | undefined>(undefined);
  return (
    <section className="console history" aria-label={t("history.title")}>
      <StageHead title={t("history.title")} />
      <p className="about">{t("history.what")}</p>
      <p role="status">{restored !== undefined && t("history.restored", { n: restored })}</p>
      <Page before={undefined} onRestored={setRestored} />
    </section>
  );
};
export default HistoryStage;
