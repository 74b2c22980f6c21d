import { useMemo } from "react";
import { mapById } from "../../graph/by-id.ts";
import type { DatasetSummary } from "../../graph/store/store.ts";
import type { DetectorDescription } from "../../server/contract/detectors.ts";
import type { Session } from "../../server/contract/session.ts";
import { paths } from "../api/paths.ts";
import { useRead } from "../api/queries.ts";
import type { Ground } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { LanguageContext } from "../words/index.ts";
import { AddressUnread } from "./AddressUnread.tsx";
import { Away } from "./Away.tsx";
import { BringBack } from "./BringBack.tsx";
import { Explorer } from "./Explorer.tsx";
import { NoDataset } from "./NoDataset.tsx";
import { usePage } from "./use-page.ts";

type Start = Pick<Ground, "datasets" | "session"> & { readonly rules: readonly DetectorDescription[] };

/** The dataset of the URL; the first one where it names none. */
const Opened = ({ datasets, session, rules }: Start) => {
  const [state] = useExplorer();
  const open = state.dataset === undefined ? datasets[0] : datasets.find(({ id }) => id === state.dataset);
  const theme = usePage(state, open?.title);
  const ground = useMemo(
    () => ({ datasets, session, detectors: mapById(rules) }),
    [datasets, session, rules],
  );
  if (open === undefined) return <NoDataset asked={state.dataset} datasets={datasets} session={session} />;
  return <Explorer key={open.id} dataset={open.id} ground={ground} theme={theme} />;
};

/** The page: what it needs to know before it opens a dataset, then the dataset. */
export const App = () => {
  const [{ lang }] = useExplorer();
  const datasets = useRead<readonly DatasetSummary[]>(paths.datasets, { shared: true });
  const session = useRead<Session>(paths.session, { shared: true });
  const detectors = useRead<readonly DetectorDescription[]>(paths.detectors);
  return (
    <LanguageContext value={lang}>
      <Away />
      <BringBack />
      <AddressUnread />
      <Loaded query={datasets}>
        {(rows) => (
          <Loaded query={session}>
            {(who) => (
              <Loaded query={detectors}>
                {(rules) => <Opened datasets={rows} session={who} rules={rules} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </LanguageContext>
  );
};
