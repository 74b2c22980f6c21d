import { type FormEvent, useState } from "react";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly busy: boolean;
  /** Whether the reform cannot be applied as it is: then it cannot be kept. */
  readonly broken: boolean;
  /** Keeps the reform under a title; gives whether that was done. */
  readonly onKeep: (title: string) => Promise<boolean>;
};

/** A button that asks for a title, under which the reform that is tried is kept. */
export const KeepScenario = ({ busy, broken, onKeep }: Props) => {
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  const keep = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const title = formText(new FormData(event.currentTarget), "title");
    if (await onKeep(title)) setNaming(false);
  };
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-expanded={naming}
        disabled={broken}
        title={broken ? t("scenarios.broken") : undefined}
        onClick={() => setNaming(!naming)}
      >
        {t("scenarios.keep")}
      </button>
      {naming && !broken && (
        <form className="form" onSubmit={keep}>
          <Field label={t("scenarios.title")} name="title" required maxLength={300} />
          <button type="submit" className="quiet" disabled={busy}>
            {t("notes.save")}
          </button>
        </form>
      )}
    </>
  );
};
