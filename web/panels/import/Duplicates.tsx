import { useId } from "react";
import type { Duplicate } from "../../../server/contract/layers.ts";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly offered: readonly Duplicate[];
  /** Those that the reader says are one; the preview offers them no more. */
  readonly joined: readonly Duplicate[];
  readonly onJoin: (joined: readonly Duplicate[]) => void;
};

/** Boxes of the files that seem to be boxes of another list: each is one with it only when the reader says so. */
export const Duplicates = ({ offered, joined, onJoin }: Props) => {
  const { t } = useWords();
  const id = useId();
  const isJoined = ({ node }: Duplicate): boolean => joined.some((one) => one.node === node);
  const duplicates = [...joined, ...offered.filter((duplicate) => !isJoined(duplicate))];
  if (duplicates.length === 0) return null;
  const toggle = (duplicate: Duplicate): void =>
    onJoin(
      isJoined(duplicate) ? joined.filter(({ node }) => node !== duplicate.node) : [...joined, duplicate],
    );
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("import.duplicates", { n: duplicates.length })}</h3>
      <p className="about">{t("import.duplicates.what")}</p>
      <button type="button" className="quiet" onClick={() => onJoin(duplicates)}>
        {t("import.duplicates.all")}
      </button>
      <ul className="plain-list duplicates">
        {duplicates.map((duplicate) => (
          <li key={duplicate.node}>
            <label>
              <input type="checkbox" checked={isJoined(duplicate)} onChange={() => toggle(duplicate)} />{" "}
              {t("import.duplicate", { name: duplicate.name, layer: duplicate.layer })}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
