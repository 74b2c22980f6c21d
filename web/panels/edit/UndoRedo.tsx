import { useEffect } from "react";
import { useEditing } from "../../state/editing.ts";
import type { useUndo } from "../../state/use-edit.ts";
import { useWords } from "../../words/index.ts";

/** Where keys go into a text, which has an undo of its own; a tick, a button or a list to choose from has none. */
const texts =
  "textarea, [contenteditable], [role=grid], input:not([type=checkbox], [type=radio], [type=file], [type=range])";
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(texts) !== null;

/** Ctrl+Z and Ctrl+Shift+Z, outside of fields, which have an undo of their own. */
const useUndoKeys = (undo: () => unknown, redo: () => unknown): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyping(event.target))
        return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undo, redo]);
};

const saidWords = {
  undo: "edit.undone",
  redo: "edit.redone",
  saved: "edit.saved",
  step: "edit.stepped",
} as const;
const isSaid = (said: string): said is keyof typeof saidWords => said in saidWords;

/** Taking the last edit back and making it again, by button and by key, and what was done last. */
export const UndoRedo = ({ undo, redo, undoes, redoes, busy }: ReturnType<typeof useUndo>) => {
  const { t } = useWords();
  const [{ said }] = useEditing();
  useUndoKeys(undo, redo);
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={busy || !undoes}
        onClick={undo}
        aria-keyshortcuts="Control+Z"
      >
        {t("edit.undo")}
      </button>
      {redoes && (
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          {t("edit.redo")}
        </button>
      )}
      <span className="about" role="status">
        {isSaid(said) && t(saidWords[said])}
      </span>
    </>
  );
};
