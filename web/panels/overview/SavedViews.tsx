import { type FormEvent, useState } from "react";
import { parseViewAddress } from "../../../server/contract/address.ts";
import { initial } from "../../../server/contract/view-state.ts";
import { useRecord } from "../../state/record.ts";
import { type SavedView, useSavedViews } from "../../state/saved-views.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";
import { Undo } from "../../ui/Undo.tsx";
import { useWords } from "../../words/index.ts";

/** A button that asks for a name, under which the present view is kept; `onKeep` says whether that was possible. */
const KeepView = ({ onKeep }: { onKeep: (view: SavedView) => boolean }) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = formText(new FormData(event.currentTarget), "name");
    const kept = name !== "" && onKeep({ name, query: window.location.search });
    setRefused(!kept);
    setOpen(!kept);
  };
  return (
    <>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("views.keep")}
      </button>
      {open && (
        <form className="form" onSubmit={save}>
          <Field label={t("views.name")} name="name" required maxLength={80} />
          <p className="about">{t("views.where")}</p>
          <button type="submit" className="quiet">
            {t("views.save")}
          </button>
        </form>
      )}
      {refused && (
        <p className="failure" role="alert">
          {t("views.refused")}
        </p>
      )}
    </>
  );
};

type RowProps = { readonly view: SavedView; readonly onRemove: () => void };

/** A view by its name, which opens it. */
const SavedViewRow = ({ view, onRemove }: RowProps) => {
  const [{ lang, theme }, go] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const show = (): void => go({ ...initial, ...parseViewAddress(view.query), dataset, lang, theme });
  return (
    <li className="saved-view">
      <button type="button" className="link" onClick={show}>
        {view.name}
      </button>
      <button type="button" className="plain-button" onClick={onRemove}>
        {t("views.remove")}
        <span className="unseen"> {view.name}</span>
      </button>
    </li>
  );
};

/** Views kept under a name: opened again, removed with a way back, or the present one kept. */
export const SavedViews = () => {
  const { dataset } = useRecord();
  const { t } = useWords();
  const { views, keep, remove } = useSavedViews(dataset);
  const [removed, setRemoved] = useState<SavedView | undefined>(undefined);
  const takeOut = (view: SavedView): void => {
    remove(view.name);
    setRemoved(view);
  };
  const putBack = (view: SavedView): void => {
    keep(view);
    setRemoved(undefined);
  };
  return (
    <section className="saved-views">
      <h3>{t("views.title")}</h3>
      <ul className="plain-list">
        {views.map((view) => (
          <SavedViewRow key={view.name} view={view} onRemove={() => takeOut(view)} />
        ))}
      </ul>
      {removed !== undefined && (
        <Undo said={t("views.removed", { name: removed.name })} onUndo={() => putBack(removed)} />
      )}
      <KeepView onKeep={keep} />
    </section>
  );
};
