import { lazy, Suspense } from "react";
import type { DatasetSummary } from "../../graph/store/store.ts";
import type { Session } from "../../server/contract/session.ts";
import { openDataset } from "../state/actions.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

const ImportStage = lazy(() => import("../panels/import/ImportStage.tsx"));

type Props = {
  readonly asked: string | undefined;
  readonly datasets: readonly DatasetSummary[];
  readonly session: Session;
};

/** What there is to do where the dataset of the URL is not there, or none is. */
export const NoDataset = ({ asked, datasets, session }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  return (
    <main className="alone">
      <h1>Dotted Line</h1>
      {asked !== undefined && <p role="alert">{t("datasets.missing", { id: asked })}</p>}
      {datasets.length === 0 ? (
        <>
          <p>{t("datasets.none")}</p>
          <pre>npm run -s dotted -- import seeds/un-integrated-missions-2008</pre>
          <Suspense fallback={<p className="waiting">{t("loading")}</p>}>
            <ImportStage datasets={datasets} session={session} />
          </Suspense>
        </>
      ) : (
        <>
          <p>{t("datasets.others")}</p>
          <ul className="plain-list">
            {datasets.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => go(openDataset(id, state))}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
};
