import { type FormEvent, useId } from "react";
import { openComparison } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { DateField, OtherDatasets, textsIn } from "../shared/against-form.tsx";

const DiffActions = ({ asked }: { asked: boolean }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const clear = (): void => go({ since: undefined, until: undefined, against: undefined });
  return (
    <div className="action-row">
      <button type="submit" className="quiet">
        {t("diff.show")}
      </button>
      {asked && (
        <button type="button" className="plain-button" onClick={clear}>
          {t("reforms.clear")}
        </button>
      )}
    </div>
  );
};

/** Two dates to set against each other, or another dataset. The answer comes into the right column and onto the picture. */
export const DiffForm = () => {
  const [{ since, until, against }, go] = useExplorer();
  const { detail } = useRecord();
  const { t } = useWords();
  const dates = useId();
  const asked = since !== undefined || until !== undefined || against !== undefined;
  const show = (event: FormEvent<HTMLFormElement>): void => {
    const text = textsIn(event);
    go(openComparison({ since: text("since"), until: text("until"), against: text("against") }));
  };
  return (
    <details open={asked}>
      <summary>{t("diff.title")}</summary>
      <form className="form" onSubmit={show} key={`${since} ${until} ${against}`}>
        <datalist id={dates}>
          {detail.happenings.map(({ date }) => (
            <option key={date} value={date} />
          ))}
        </datalist>
        <DateField label={t("diff.since")} name="since" list={dates} like="2008" value={since} />
        <DateField label={t("diff.until")} name="until" list={dates} like="2010-06" value={until} />
        <OtherDatasets label={t("diff.against")} against={against} />
        <DiffActions asked={asked} />
      </form>
    </details>
  );
};
