import { useState } from "react";
import type { BriefingBody, BriefingMade, Preflight } from "../../../server/contract/briefings.ts";
import { paths } from "../../api/paths.ts";
import { useFollowed } from "../../api/use-followed.ts";
import { useRecord } from "../../state/record.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { Ahead } from "./Ahead.tsx";
import { Plates } from "./Plates.tsx";
import { Progress } from "./Progress.tsx";

type Props = {
  readonly body: BriefingBody;
  readonly expected: Preflight["expected"];
  /** Whether it is large: then nothing is drawn before the reader has said so. */
  readonly asks: boolean;
  readonly onTopFindings: (() => void) | undefined;
};

/** The plates of a briefing as they come, how far they are, and a way to stop them. */
export const Preview = ({ body, expected, asks, onTopFindings }: Props) => {
  const { t } = useWords();
  const { dataset } = useRecord();
  const [wanted, setWanted] = useState(!asks);
  const { query, following, cancel } = useFollowed<BriefingMade>(paths.briefings(dataset), body, wanted);
  const stop = (): void => {
    setWanted(false);
    cancel();
  };
  if (query.data !== undefined) return <Plates plates={query.data.parts} total={query.data.parts.length} />;
  if (!wanted)
    return <Ahead expected={expected} onDraw={() => setWanted(true)} onTopFindings={onTopFindings} />;
  if (query.error !== null) return <Failure problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Progress label={t("briefing.drawing")} {...following} onCancel={stop} />
      <Plates plates={following.parts} total={following.total} />
    </>
  );
};
