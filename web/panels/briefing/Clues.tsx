import { useWords } from "../../words/index.ts";

/** Texts of a briefing without names that its reader should look at: they may still point to somebody. */
export const Clues = ({ clues }: { clues: readonly string[] }) => {
  const { t } = useWords();
  if (clues.length === 0) return null;
  return (
    <details className="clues">
      <summary>{t("briefing.clues", { n: clues.length })}</summary>
      <ul>
        {clues.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
};
