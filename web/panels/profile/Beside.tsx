import type { FormEvent } from "react";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Field } from "../../ui/Field.tsx";
import { useWords } from "../../words/index.ts";

const dated = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** What is set beside the profile: another organization, or another date of this one. */
export const Beside = () => {
  const [{ against, since }, go] = useExplorer();
  const { dataset, datasets } = useRecord();
  const { t } = useWords();
  const others = datasets.filter(({ id }) => id !== dataset);
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string): string | undefined => String(data.get(name) ?? "").trim() || undefined;
    go({ against: text("against"), since: text("since"), until: undefined });
  };
  return (
    <form className="form profile-beside" onSubmit={show} key={`${against} ${since}`}>
      {others.length > 0 && (
        <p className="field">
          <label>
            {t("profile.against")}
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
      <Field
        label={t("profile.date")}
        name="since"
        pattern={dated}
        placeholder="2013-03"
        defaultValue={since}
      />
      <button type="submit" className="quiet">
        {t("profile.beside")}
      </button>
    </form>
  );
};
