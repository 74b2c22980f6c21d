import { type FormEvent, useState } from "react";
import type { StoredNote } from "../../../server/contract/notes.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { Failure } from "../../ui/Failure.tsx";
import { formText } from "../../ui/form-text.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { Undo } from "../../ui/Undo.tsx";
import { useWords } from "../../words/index.ts";

type Subject = StoredNote["subject"];

type FormProps = { readonly busy: boolean; readonly onAdd: (text: string) => Promise<boolean> };

/** A button that opens room for a note. */
const AddNote = ({ busy, onAdd }: FormProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const text = formText(new FormData(event.currentTarget), "text");
    if (text !== "" && (await onAdd(text))) setOpen(false);
  };
  return (
    <>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("notes.add")}
      </button>
      {open && (
        <form className="form" onSubmit={add}>
          <label>
            <span className="unseen">{t("notes.add")}</span>
            <textarea name="text" rows={3} required />
          </label>
          <button type="submit" className="quiet" disabled={busy}>
            {t("notes.save")}
          </button>
        </form>
      )}
    </>
  );
};

type RowProps = { readonly note: StoredNote; readonly busy: boolean; readonly onRemove: () => void };

const NoteRow = ({ note, busy, onRemove }: RowProps) => {
  const { session } = useRecord();
  const { t } = useWords();
  return (
    <p className="note">
      {note.text} <small>{[note.by, note.changedAt.slice(0, 10)].filter(Boolean).join(", ")}</small>
      {session.may.keep && (
        <button type="button" className="plain-button" disabled={busy} onClick={onRemove}>
          {t("notes.remove")}
        </button>
      )}
    </p>
  );
};

/** What people noted about something, and room for a note. */
export const Notes = ({ subject }: { subject: Subject }) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [removed, setRemoved] = useState<StoredNote | undefined>(undefined);
  const path = paths.notes(dataset);
  const all = useRead<readonly StoredNote[]>(path, { shared: true });
  const add = (text: string) => run(() => sendJson(path, { body: { subject, text } }), path);
  const remove = async (note: StoredNote): Promise<void> => {
    const write = { method: "DELETE", revision: note.revision } as const;
    if (await run(() => sendJson(paths.note(dataset, note.id), write), path)) setRemoved(note);
  };
  const bringBack = async ({ text }: StoredNote): Promise<void> => {
    if (await add(text)) setRemoved(undefined);
  };
  return (
    <section className="notes">
      <Loaded query={all}>
        {(notes) =>
          notes
            .filter(({ subject: about }) => about.type === subject.type && about.id === subject.id)
            .map((note) => (
              <NoteRow key={note.id} note={note} busy={busy} onRemove={() => void remove(note)} />
            ))
        }
      </Loaded>
      {session.may.keep && <AddNote busy={busy} onAdd={add} />}
      {removed !== undefined && (
        <Undo said={t("notes.removed")} busy={busy} onUndo={() => void bringBack(removed)} />
      )}
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
