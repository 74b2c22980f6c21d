import { useEffect } from "react";
import { inks, useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useUndo } from "../../state/use-edit.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { useWords } from "../../words/index.ts";
import { FieldsPart, useRowEditing } from "./FieldsPart.tsx";

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

/** Whether gestures correct the record or propose a reform. */
const Inks = () => {
  const [{ ink }, setEditing] = useEditing();
  const { t } = useWords();
  return (
    <fieldset className="views">
      <legend className="unseen">{t("edit.ink")}</legend>
      {inks.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={ink === one}
          onClick={() => setEditing({ ink: one, said: "" })}
        >
          {t(`edit.ink.${one}`)}
        </button>
      ))}
    </fieldset>
  );
};

/** A source that is not on record yet: a form of its fields. */
const NewSource = () => {
  const { t } = useWords();
  const editing = useRowEditing();
  const { open, setOpen } = editing;
  return (
    <div>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("edit.source.new")}
      </button>
      <FieldsPart editing={editing} table="sources" />
    </div>
  );
};

/** Why and where it is said: given once, kept for the next edits. */
const Grounds = () => {
  const { detail } = useRecord();
  const { t } = useWords();
  const [{ reason, source }, setEditing] = useEditing();
  const cite = (id: string): void =>
    setEditing({ source: id === "" ? undefined : { source: id, locator: source?.locator ?? "" } });
  return (
    <div className="choices">
      <Field
        label={t("edit.reason")}
        name="reason"
        value={reason}
        maxLength={2000}
        onChange={(event) => setEditing({ reason: event.target.value })}
      />
      <Choice
        label={t("edit.source")}
        value={source?.source ?? ""}
        options={[
          ["", t("edit.source.none")],
          ...detail.sources.map(({ id, short }): [string, string] => [id, short]),
        ]}
        onChoose={cite}
      />
      {source !== undefined && (
        <Field
          label={t("edit.place")}
          name="place"
          value={source.locator}
          onChange={(event) => setEditing({ source: { ...source, locator: event.target.value } })}
        />
      )}
    </div>
  );
};

const saidWords = {
  undo: "edit.undone",
  redo: "edit.redone",
  saved: "edit.saved",
  step: "edit.stepped",
} as const;
const isSaid = (said: string): said is keyof typeof saidWords => said in saidWords;

/** Where else the record is written or its changes are told. */
const ways = ["grid", "history", "settings"] as const;
/** Where there is no picture to draw in: the record itself is written. */
const written: readonly string[] = ["grid"];

/** How edits are made: with which ink, why, where it is said; undo, redo, and the ways to grid, history and settings. */
const EditBar = () => {
  const [{ stage }, go] = useExplorer();
  const { t } = useWords();
  const [{ ink: chosen, said }, setEditing] = useEditing();
  const drawn = !written.includes(stage);
  const ink = drawn ? chosen : "record";
  const { undo, redo, undoes, redoes, busy, problem } = useUndo();
  useUndoKeys(undo, redo);
  return (
    <section className="edit-bar" aria-label={t("edit.title")}>
      <div className="edit-row">
        {drawn && (
          <>
            <Inks />
            <button
              type="button"
              className="quiet"
              onClick={() => setEditing({ draft: { what: "box", under: undefined } })}
            >
              {t("edit.box")}
            </button>
          </>
        )}
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
        <span className="edit-ways">
          {ways.map((way) => (
            <button
              key={way}
              type="button"
              className="plain-button"
              aria-pressed={stage === way}
              onClick={() => go({ stage: stage === way ? "picture" : way })}
            >
              {t(`edit.${way}`)}
            </button>
          ))}
        </span>
      </div>
      {ink === "record" && <Grounds />}
      {ink === "record" && <NewSource />}
      <p className="about">
        {t(`edit.ink.${ink}.what`)} {ink === "record" && t("edit.kept")}
      </p>
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
export default EditBar;
