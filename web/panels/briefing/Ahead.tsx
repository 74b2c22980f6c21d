import { roughly } from "../../../server/contract/briefing-extent.ts";
import type { Preflight } from "../../../server/contract/briefings.ts";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly expected: Preflight["expected"];
  readonly onDraw: () => void;
  /** Not there where only the top findings are asked for. */
  readonly onTopFindings?: (() => void) | undefined;
};

/** What a large briefing will come to, before anything is drawn: draw it, or only its top findings. */
export const Ahead = ({ expected, onDraw, onTopFindings }: Props) => {
  const { t } = useWords();
  const { plates, seconds, topFindings } = expected;
  return (
    <div className="drawing-ahead">
      <p>{t("briefing.expected", { n: plates, time: roughly(seconds) })}</p>
      <p className="action-row">
        <button type="button" className="quiet" onClick={onDraw}>
          {t("briefing.draw")}
        </button>
        {onTopFindings !== undefined && topFindings.plates < plates && (
          <button type="button" className="quiet" onClick={onTopFindings}>
            {t("briefing.draw.findings", { n: topFindings.plates, time: roughly(topFindings.seconds) })}
          </button>
        )}
      </p>
    </div>
  );
};
