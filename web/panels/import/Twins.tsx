import { useId } from "react";
import type { Twin } from "../../../server/contract/layers.ts";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly offered: readonly Twin[];
  /** Those that the reader says are one; the preview offers them no more. */
  readonly joined: readonly Twin[];
  readonly onJoin: (joined: readonly Twin[]) => void;
};

/** Boxes of the files that seem to be boxes of another list: each is one with it only when the reader says so. */
export const Twins = ({ offered, joined, onJoin }: Props) => {
  const { t } = useWords();
  const id = useId();
  const isJoined = ({ node }: Twin): boolean => joined.some((one) => one.node === node);
  const twins = [...joined, ...offered.filter((twin) => !isJoined(twin))];
  if (twins.length === 0) return null;
  const toggle = (twin: Twin): void =>
    onJoin(isJoined(twin) ? joined.filter(({ node }) => node !== twin.node) : [...joined, twin]);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("import.twins", { n: twins.length })}</h3>
      <p className="about">{t("import.twins.what")}</p>
      <button type="button" className="quiet" onClick={() => onJoin(twins)}>
        {t("import.twins.all")}
      </button>
      <ul className="plain-list twins">
        {twins.map((twin) => (
          <li key={twin.node}>
            <label>
              <input type="checkbox" checked={isJoined(twin)} onChange={() => toggle(twin)} />{" "}
              {t("import.twin", { name: twin.name, layer: twin.layer })}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
};
