import type { FormEvent } from "react";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { DateField, OtherDatasets, textsIn } from "../shared/against-form.tsx";

/** What is set beside the profile: another organization, or another date of this one. */
export const Beside = () => {
  const [{ against, since }, go] = useExplorer();
  const { t } = useWords();
  const show = (event: FormEvent<HTMLFormElement>): void => {
    const text = textsIn(event);
    go({ against: text("against"), since: text("since"), until: undefined });
  };
  return (
    <form className="form profile-beside" onSubmit={show} key={`${against} ${since}`}>
      <OtherDatasets label={t("profile.against")} against={against} />
      <DateField label={t("profile.date")} name="since" like="2013-03" value={since} />
      <button type="submit" className="quiet">
        {t("profile.beside")}
      </button>
    </form>
  );
};
