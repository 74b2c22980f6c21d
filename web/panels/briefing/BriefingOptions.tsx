import { useId } from "react";
import type { BriefingBody } from "../../../server/contract/briefings.ts";
import { useWords } from "../../words/index.ts";
import { pages } from "./formats.ts";

export type Options = Required<Pick<BriefingBody, "page" | "redact" | "poster">>;

type Props = { readonly options: Options; readonly onChange: (options: Options) => void };

/** Page size, one sheet or several, and whether names of holders are left out. */
export const BriefingOptions = ({ options, onChange }: Props) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="briefing-options">
      <label htmlFor={id}>{t("briefing.page")}</label>
      <select
        id={id}
        value={options.page}
        onChange={(event) => {
          const page = pages.find((one) => one === event.target.value);
          if (page !== undefined) onChange({ ...options, page });
        }}
      >
        {pages.map((page) => (
          <option key={page} value={page}>
            {t(`briefing.page.${page}`)}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={options.poster}
          onChange={(event) => onChange({ ...options, poster: event.target.checked })}
        />
        {t("briefing.poster")}
      </label>
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
