import { useWords } from "../../words/index.ts";

type Props = {
  /** What is being made. */
  readonly label: string;
  readonly done: number;
  /** As many as are found so far, while none is done. */
  readonly total: number;
  readonly onCancel: () => void;
};

/** How far drawing is, and a way to give it up. */
export const Progress = ({ label, done, total, onCancel }: Props) => {
  const { t } = useWords();
  const told =
    done === 0 ? t("briefing.planning", { n: total }) : t("briefing.plate", { number: done, of: total });
  return (
    <p className="drawing-progress" role="status">
      <span>{`${label}: ${told}`}</span>
      {done > 0 && <progress value={done} max={total} aria-label={label} />}
      <button type="button" className="quiet" onClick={onCancel}>
        {t("briefing.cancel")}
      </button>
    </p>
  );
};
