import { useEffect, useState } from "react";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { FindingItem } from "./FindingItem.tsx";
import type { Cluster } from "./order.ts";

/** More findings of one kind than this are folded into one row. */
const together = 3;

type Props = { readonly cluster: Cluster; readonly folded: boolean; readonly open: boolean };

/** The findings of one detector in a group: each by itself if few, else behind one row. */
export const FindingCluster = ({ cluster, folded, open }: Props) => {
  const [{ finding }] = useExplorer();
  const { detectors } = useRecord();
  const { t, say } = useWords();
  const holdsChosen = cluster.findings.some(({ id }) => id === finding);
  const [shown, setShown] = useState(holdsChosen);
  useEffect(() => {
    if (holdsChosen) setShown(true);
  }, [holdsChosen]);
  const items = (
    <ul className="items">
      {cluster.findings.map((one) => (
        <FindingItem key={one.id} finding={one} titled={cluster.findings.length <= together && !folded} />
      ))}
    </ul>
  );
  if (cluster.findings.length <= together && !folded) return items;
  const inSight = shown || open;
  return (
    <>
      <button type="button" className="cluster" aria-expanded={inSight} onClick={() => setShown(!shown)}>
        <span className={`dot dot-${folded ? "unknown" : cluster.findings[0]?.severity}`} />
        <span className="cluster-title">{say(detectors.get(cluster.detector)?.title)}</span>
        <span className="count">{t("findings.count", { n: cluster.findings.length })}</span>
      </button>
      {inSight && items}
    </>
  );
};
