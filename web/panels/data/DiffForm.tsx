import type { FormEvent } from "react";
import type { DatasetSummary } from "../../../graph/store/store.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";

const dated = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** Two dates to set against each other, or another dataset. The answer comes into the right column and onto the picture. */
export const DiffForm = () => {
  const [{ since, until, against }, go] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const others = (useResource<readonly DatasetSummary[]>(paths.datasets).data ?? []).filter(
    ({ id }) => id !== dataset,
  );
  const asked = since !== undefined || until !== undefined || against !== undefined;
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string): string | undefined => String(data.get(name) ?? "").trim() || undefined;
    go({
      since: text("since"),
      until: text("until"),
      against: text("against"),
      tried: [],
      finding: undefined,
      node: undefined,
      line: undefined,
    });
  };
  return (
    <details open={asked}>
      <summary>{t("diff.title")}</summary>
      <form className="form" onSubmit={show} key={`${since} ${until} ${against}`}>
        <Field label={t("diff.since")} name="since" pattern={dated} placeholder="2008" defaultValue={since} />
        <Field
          label={t("diff.until")}
          name="until"
          pattern={dated}
          placeholder="2010-06"
          defaultValue={until}
        />
        {others.length > 0 && (
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
        )}
        <div className="action-row">
          <button type="submit" className="quiet">
            {t("diff.show")}
          </button>
          {asked && (
            <button
              type="button"
              className="plain-button"
              onClick={() => go({ since: undefined, until: undefined, against: undefined })}
            >
              {t("reforms.clear")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
};
