import { useId } from "react";
import type { BriefingBody } from "../../../server/contract/briefings.ts";
import { useWords } from "../../words/index.ts";
import { pages } from "./formats.ts";

/** What of a subject is drawn. */
const extents = ["all", "findings", "poster"] as const;
type Extent = (typeof extents)[number];

export type BriefingSettings = {
  readonly page: NonNullable<BriefingBody["page"]>;
  readonly redact: boolean;
  readonly extent: Extent;
};

/** Settings as a request has them. */
export const requested = ({ page, redact, extent }: BriefingSettings) => ({
  page,
  redact,
  poster: extent === "poster",
  topFindings: extent === "findings",
});

type Props = {
  readonly options: BriefingSettings;
  /** Whether some of the subject can be left out: a profile is always whole. */
  readonly divisible: boolean;
  readonly onChange: (options: BriefingSettings) => void;
};

/** How much of the subject is drawn. */
const ExtentChoice = ({ options, onChange }: Pick<Props, "options" | "onChange">) => {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t("briefing.extent")}</label>
      <select
        id={id}
        value={options.extent}
        onChange={(event) => {
          const chosen = extents.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange({ ...options, extent: chosen });
        }}
      >
        {extents.map((one) => (
          <option key={one} value={one}>
            {t(`briefing.extent.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
};

/** Page size, how much is drawn, and whether names of holders are left out. */
export const BriefingOptions = ({ options, divisible, onChange }: Props) => {
  const { t } = useWords();
  const page = useId();
  return (
    <div className="briefing-options">
      <label htmlFor={page}>{t("briefing.page")}</label>
      <select
        id={page}
        value={options.page}
        onChange={(event) => {
          const chosen = pages.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange({ ...options, page: chosen });
        }}
      >
        {pages.map((one) => (
          <option key={one} value={one}>
            {t(`briefing.page.${one}`)}
          </option>
        ))}
      </select>
      {divisible && <ExtentChoice options={options} onChange={onChange} />}
      <label>
        <input
          type="checkbox"
          checked={options.redact}
          onChange={(event) => onChange({ ...options, redact: event.target.checked })}
        />
        {t("briefing.redact")}
      </label>
    </div>
  );
};
