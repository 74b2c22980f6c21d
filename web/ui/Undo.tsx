import { useWords } from "../words/index.ts";

type Props = {
  /** That something was removed. */
  readonly said: string;
  readonly busy?: boolean;
  readonly onUndo: () => void;
};

/** That something was just removed, with the way back. */
export const Undo = ({ said, busy = false, onUndo }: Props) => {
  const { t } = useWords();
  return (
    <p className="about" role="status">
      {said}{" "}
      <button type="button" className="plain-button" disabled={busy} onClick={onUndo}>
        {t("views.undo")}
      </button>
    </p>
  );
};
