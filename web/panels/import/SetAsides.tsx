import { useId } from "react";
import type { SetAside } from "../../../server/contract/layers.ts";
import { useWords } from "../../words/index.ts";
import { asideName } from "../shared/aside-name.ts";

/** Changes by hand whose ground is gone in the files, or under which they say something new: they wait to be looked at. */
export const SetAsides = ({ setAside }: { setAside: readonly SetAside[] }) => {
  const { t } = useWords();
  const id = useId();
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t("import.aside", { n: setAside.length })}</h3>
      <p className="about">{t("import.aside.what")}</p>
      <ul className="plain-list">
        {setAside.map((one) => (
          <li key={one.id} className="touched" data-mark="changed">
            <span>
              {t(`history.table.${one.table}`)} <strong>{asideName(one)}</strong> <small>{one.why}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
