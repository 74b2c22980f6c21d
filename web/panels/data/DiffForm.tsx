import { type FormEvent, useId } from "react";
import { openComparison } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Field } from "../../ui/Field.tsx";
import { useWords } from "../../words/index.ts";

const dated = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** The other datasets, of which one can be set against this one. */
const OtherDatasets = ({ against }: { against: string | undefined }) => {
  const { dataset, datasets } = useRecord();
  const { t } = useWords();
  const others = datasets.filter(({ id }) => id !== dataset);
  if (others.length === 0) return null;
  return (
    <p className="field">
      <label>
        {t("diff.against")}
        <select name="against" defaultValue={against ?? ""}>
          <option value="">–</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
};

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
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string): string | undefined => String(data.get(name) ?? "").trim() || undefined;
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
        <Field
          label={t("diff.since")}
          name="since"
          list={dates}
          pattern={dated}
          placeholder="2008"
          defaultValue={since}
        />
        <Field
          label={t("diff.until")}
          name="until"
          list={dates}
          pattern={dated}
          placeholder="2010-06"
          defaultValue={until}
        />
        <OtherDatasets against={against} />
        <DiffActions asked={asked} />
      </form>
    </details>
  );
};
