import type { DatasetSummary } from "../../graph/store/store.ts";
import { paths } from "../api/paths.ts";
import { useResource } from "../api/resource.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { Explorer } from "./Explorer.tsx";
import { Loaded } from "./Loaded.tsx";
import { usePage } from "./use-page.ts";

/** The page: opens the dataset of the URL, else the first one. */
export const App = () => {
  const [state] = useExplorer();
  const { t } = useWords();
  const datasets = useResource<readonly DatasetSummary[]>(paths.datasets);
  const open = datasets.data?.find(({ id }) => id === state.dataset) ?? datasets.data?.[0];
  const theme = usePage(state, open?.title);
  if (datasets.data !== undefined && open === undefined)
    return (
      <main className="alone">
        <h1>Dotted Line</h1>
        <p>{t("datasets.none")}</p>
        <pre>npm run -s dotted -- import seeds/un-integrated-missions-2008</pre>
      </main>
    );
  if (datasets.data === undefined || open === undefined)
    return (
      <main className="alone">
        <Loaded resource={datasets} path={paths.datasets}>
          {() => null}
        </Loaded>
      </main>
    );
  return <Explorer key={open.id} dataset={open.id} datasets={datasets.data} theme={theme} />;
};
