import type { EditSession } from "../../state/use-edit.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Faults } from "../../ui/Faults.tsx";
import { useWords } from "../../words/index.ts";

/** What became of an edit that was not made: somebody else's change, to be chosen against, or a fault. */
export const Outcome = ({ editor, onTheirs }: { editor: EditSession; onTheirs: () => void }) => {
  const { t } = useWords();
  const { problem, insist, forget } = editor;
  if (problem === undefined) return null;
  if (insist === undefined) return <Failure problem={problem} />;
  const keepTheirs = (): void => {
    forget();
    onTheirs();
  };
  return (
    <div className="failure collision" role="alert">
      <p>
        <strong>{t("collision.title")}</strong>
      </p>
      <Faults faults={problem.problems.map(({ code, message, fr }) => ({ code, message, fr }))} />
      <div className="action-row">
        <button
          type="button"
          className="quiet"
          disabled={editor.busy}
          onClick={() => void insist().then((done) => done && onTheirs())}
        >
          {t("collision.mine")}
        </button>
        <button type="button" className="quiet" onClick={keepTheirs}>
          {t("collision.theirs")}
        </button>
      </div>
    </div>
  );
};
