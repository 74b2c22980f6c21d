import { useState } from "react";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import { useEditing } from "../../state/editing.ts";
import { type EditSession, useEdit } from "../../state/use-edit.ts";
import { Outcome } from "../shared/Outcome.tsx";
import { RecordForm, type RecordFormRow } from "../shared/RecordForm.tsx";

/** Editing one row: its form of all fields, open or not, and what follows when an edit was made. */
export type RowEditing = {
  readonly editor: EditSession;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Closes the form and says that it was saved, if it was. */
  readonly done: (well: boolean) => void;
};

export const useRowEditing = (): RowEditing => {
  const editor = useEdit();
  const [{ ink }, setEditing] = useEditing();
  const [open, setOpened] = useState(false);
  const setOpen = (opens: boolean): void => {
    if (opens) editor.begin();
    setOpened(opens);
  };
  const done = (well: boolean): void => {
    if (!well) return;
    setOpen(false);
    setEditing({ said: ink === "record" ? "saved" : "step" });
  };
  return { editor, open, setOpen, done };
};

/** The form of all fields of a row where it is open, and what became of an edit that was not made. */
export const FieldsPart = ({ editing, ...row }: RecordFormRow & { readonly editing: RowEditing }) => {
  const { editor, open, setOpen, done } = editing;
  const [{ ink }] = useEditing();
  const save = (operation: RecordOperation) => editor.make({ operations: [operation] }).then(done);
  return (
    <>
      {open && ink === "record" && (
        <RecordForm {...row} busy={editor.busy} onSave={save} onCancel={() => setOpen(false)} />
      )}
      <Outcome editor={editor} onTheirs={() => setOpen(false)} />
    </>
  );
};
