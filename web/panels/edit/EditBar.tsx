import { inks, useEditing } from "../../state/editing.ts";
import { useUndo } from "../../state/use-edit.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { Grounds } from "./Grounds.tsx";
import { UndoRedo } from "./UndoRedo.tsx";

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

/** Where else the record is written or its changes are told. */
const ways = ["grid", "history", "settings"] as const;
/** Where there is no picture to draw in: the record itself is written. */
const written: readonly string[] = ["grid"];

/** Grid, history and settings, each opened and closed. */
const Ways = () => {
  const [{ stage }, go] = useExplorer();
  const { t } = useWords();
  return (
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
  );
};

/** How edits are made: with which ink, why, where it is said; undo, redo, and the ways to grid, history and settings. */
const EditBar = () => {
  const [{ stage }] = useExplorer();
  const { t } = useWords();
  const [{ ink: chosen }, setEditing] = useEditing();
  const drawn = !written.includes(stage);
  const ink = drawn ? chosen : "record";
  const undoing = useUndo();
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
        <UndoRedo {...undoing} />
        <Ways />
      </div>
      {ink === "record" && <Grounds />}
      <p className="about">
        {t(`edit.ink.${ink}.what`)} {ink === "record" && t("edit.kept")}
      </p>
      {undoing.problem !== undefined && <Failure problem={undoing.problem} />}
    </section>
  );
};
export default EditBar;
