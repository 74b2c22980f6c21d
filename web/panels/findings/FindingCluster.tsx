import { useEffect, useState } from "react";
import type { FindingGroup } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { FindingItem } from "./FindingItem.tsx";

/** More findings of one kind than this are folded into one row. */
const together = 3;

/** So many are listed at first, and so many more when asked. */
const atOnce = 60;

type Props = {
  readonly cluster: FindingGroup;
  /** How many of them there are, where not all are listed. */
  readonly all: number | undefined;
  /** Whether how many there are is not read: then it is said that those listed are counted. */
  readonly uncounted: boolean;
  readonly folded: boolean;
  readonly open: boolean;
  /** Whether its kind is said, as where a heading does not say it. */
  readonly titled: boolean;
};

/** The findings of one detector in a group: each by itself if few, else behind one row. */
export const FindingCluster = ({ cluster, all, uncounted, folded, open, titled }: Props) => {
  const [{ finding }] = useExplorer();
  const { detectors } = useRecord();
  const { t, say } = useWords();
  const holdsChosen = cluster.findings.some(({ id }) => id === finding);
  const [shown, setShown] = useState(holdsChosen);
  const [most, setMost] = useState(atOnce);
  useEffect(() => {
    if (holdsChosen) setShown(true);
  }, [holdsChosen]);
  const alone = (all ?? cluster.findings.length) <= together && !folded;
  const chosenAt = cluster.findings.findIndex(({ id }) => id === finding);
  const upTo = Math.max(most, chosenAt + 1);
  const left = cluster.findings.length - upTo;
  const items = (
    <>
      <ul className="items">
        {cluster.findings.slice(0, upTo).map((one) => (
          <FindingItem key={one.id} finding={one} titled={alone && titled} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="plain-button more" onClick={() => setMost(upTo + atOnce)}>
          {t("table.more", { n: left })}
        </button>
      )}
    </>
  );
  if (alone || !titled) return items;
  const inSight = shown || open;
  return (
    <>
      <button type="button" className="cluster" aria-expanded={inSight} onClick={() => setShown(!shown)}>
        <span className={`dot dot-${folded ? "unknown" : cluster.findings[0]?.severity}`} />
        <span className="cluster-title">{say(detectors.get(cluster.detector)?.title)}</span>
        <span className="count">
          {t(uncounted ? "findings.listed" : "findings.count", { n: all ?? cluster.findings.length })}
        </span>
      </button>
      {inSight && items}
    </>
  );
};
