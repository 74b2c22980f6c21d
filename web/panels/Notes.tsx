import { type FormEvent, useState } from "react";
import type { Note } from "../../server/contract/notes.ts";
import { sendJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { useResource } from "../api/resource.ts";
import { Failure } from "../app/Failure.tsx";
import { useRecord } from "../state/record.ts";
import { useWords } from "../words/index.ts";
import { useWrite } from "./use-write.ts";

type Subject = Note["subject"];

/** What people noted about something, and room for a note. */
export const Notes = ({ subject }: { subject: Subject }) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [open, setOpen] = useState(false);
  const path = paths.notes(dataset);
  const all = useResource<readonly Note[]>(path).data ?? [];
  const notes = all.filter((note) => note.subject.type === subject.type && note.subject.id === subject.id);
  const mayWrite = session !== undefined && session.role !== "viewer";
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    if (text !== "" && (await run(() => sendJson(path, { body: { subject, text } }), path))) setOpen(false);
  };
  const remove = (note: Note) =>
    run(() => sendJson(paths.note(dataset, note.id), { method: "DELETE", revision: note.revision }), path);
  if (notes.length === 0 && !mayWrite) return null;
  return (
    <section className="notes">
      {notes.map((note) => (
        <p key={note.id} className="note">
          {note.text} <small>{[note.by, note.changedAt.slice(0, 10)].filter(Boolean).join(", ")}</small>
          {mayWrite && (
            <button type="button" className="plain-button" disabled={busy} onClick={() => remove(note)}>
              {t("notes.remove")}
            </button>
          )}
        </p>
      ))}
      {mayWrite && (
        <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("notes.add")}
        </button>
      )}
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
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
