import { useState } from "react";
import type { DatasetDetail } from "../../../server/contract/datasets.ts";
import { getFile, sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useWrite } from "../../api/use-write.ts";
import { openDataset } from "../../state/actions.ts";
import { keepRemoved } from "../../state/removed.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";

/** Removing the dataset with all that is kept beside it, asked twice; what it was is taken first, so that it can be undone. */
export const Removal = ({ detail }: { detail: DatasetDetail }) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [sure, setSure] = useState(false);
  const remove = async (): Promise<void> => {
    const write = { method: "DELETE", revision: detail.revision } as const;
    const { id, title } = detail;
    const done = await run(async () => {
      const bundle = await getFile(paths.bundle(id));
      await sendJson(paths.dataset(id), write);
      keepRemoved({ id, title, bundle });
    }, paths.datasets);
    if (done) go(openDataset(undefined, state));
  };
  return (
    <section>
      <button type="button" className="plain-button" aria-expanded={sure} onClick={() => setSure(!sure)}>
        {t("data.remove")}
      </button>
      {sure && (
        <div className="form">
          <p className="about">{t("data.remove.what", { title: detail.title })}</p>
          <a className="link" href={paths.bundle(detail.id)} download>
            {t("take.bundle")}
          </a>
          <button type="button" className="quiet danger" disabled={busy} onClick={remove}>
            {t("data.remove.do")}
          </button>
        </div>
      )}
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
