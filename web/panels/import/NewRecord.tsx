import type { FormEvent } from "react";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useWrite } from "../../api/use-write.ts";
import { openEmpty } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";

/** An organization from nothing: a workbook to fill in and bring, or a name, under which an empty record opens to be written. */
export const NewRecord = () => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const begin = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const title = formText(new FormData(event.currentTarget), "new");
    const made: { id?: string } = {};
    await run(async () => {
      made.id = (await sendJson<{ readonly id: string }>(paths.datasets, { body: { title } })).id;
    }, "/api/datasets");
    if (made.id !== undefined) go(openEmpty(made.id, state));
  };
  return (
    <form className="form" onSubmit={begin}>
      <h3>{t("new.title")}</h3>
      <p className="about">{t("new.what")}</p>
      <a className="link" href={paths.template} download>
        {t("new.template")}
      </a>
      <div className="choices">
        <Field label={t("import.name")} name="new" required maxLength={300} />
        <button type="submit" className="quiet" disabled={busy}>
          {t("new.do")}
        </button>
      </div>
      {problem !== undefined && <Failure problem={problem} />}
    </form>
  );
};
