import { useId, useState } from "react";
import { keysOf, severities } from "../../../graph/vocabulary.ts";
import type { ListedFinding } from "../../../server/contract/findings.ts";
import { findingGroups, findingOrders } from "../../../server/contract/view-state.ts";
import { toggled } from "../../state/actions.ts";
import { countEach, countOf, everyFinding } from "../../state/findings-filter.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Chip } from "../../ui/Chip.tsx";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [value: Value, words: string])[];
};

type Free<Value extends string> = ChoiceProps<Value> & {
  readonly onChoose: (value: Value | undefined) => void;
};
type Bound<Value extends string> = ChoiceProps<Value> & { readonly onPick: (value: Value) => void };

/** One of several; nothing chosen stands for any, where that is possible. */
const Choice = <Value extends string>(props: Free<Value> | Bound<Value>) => {
  const { label, value, options } = props;
  const { t } = useWords();
  const id = useId();
  const choose = (text: string): void => {
    const chosen = options.find(([one]) => one === text)?.[0];
    if ("onChoose" in props) props.onChoose(chosen);
    else if (chosen !== undefined) props.onPick(chosen);
  };
  return (
    <p className="filter-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ""} onChange={(event) => choose(event.target.value)}>
        {"onChoose" in props && <option value="">{t("filter.any")}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
};

type Props = { readonly findings: readonly ListedFinding[] };

/** So many of those whom findings are about are offered, the most frequent. */
const mostSubjects = 80;

/** The kinds there are and whom findings are about, with how often. */
const What = ({ findings }: Props) => {
  const [{ rules, about }, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const kinds = countEach(findings.map(({ detector }) => detector));
  const subjects = countEach(findings.flatMap((finding) => finding.subjects)).filter(
    ([id], i) => i < mostSubjects || id === about,
  );
  return (
    <>
      <Choice
        label={t("filter.rule")}
        value={rules[0]}
        options={kinds.map(([id, n]) => [id, `${say(record.detectors.get(id)?.title)} (${n})`])}
        onChoose={(rule) => go({ rules: rule === undefined ? [] : [rule] })}
      />
      <Choice
        label={t("filter.subject")}
        value={about}
        options={subjects.map(([id, n]) => [id, `${nodeName(record, id)} (${n})`])}
        onChoose={(id) => go({ about: id })}
      />
    </>
  );
};

const How = () => {
  const [{ sure, standing, group, order }, go] = useExplorer();
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("filter.sure")}
        value={sure}
        options={(["inferred", "stated"] as const).map((one) => [one, t(`slicer.from.${one}`)])}
        onChoose={(one) => go({ sure: one })}
      />
      <Choice
        label={t("filter.standing")}
        value={standing}
        options={(["open", "accepted"] as const).map((one) => [one, t(`filter.standing.${one}`)])}
        onChoose={(one) => go({ standing: one })}
      />
      <Choice
        label={t("filter.group")}
        value={group}
        options={findingGroups.map((one) => [one, t(`filter.group.${one}`)])}
        onPick={(one) => go({ group: one })}
      />
      <Choice
        label={t("filter.order")}
        value={order}
        options={findingOrders.map((one) => [one, t(`filter.order.${one}`)])}
        onPick={(one) => go({ order: one })}
      />
    </>
  );
};

const SeverityChips = () => {
  const [{ severities: chosen }, go] = useExplorer();
  const { say } = useWords();
  return (
    <div className="filter-chips">
      {keysOf(severities).map((severity) => (
        <Chip
          key={severity}
          on={chosen.includes(severity)}
          onToggle={() => go({ severities: toggled(chosen, severity) })}
        >
          <span className={`dot dot-${severity}`} />
          {say(severities[severity])}
        </Chip>
      ))}
    </div>
  );
};

/** Which findings are listed and in which order; all of it is in the URL. */
export const FindingFilters = ({ findings }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const active = countOf(state);
  return (
    <>
      <p className="filter-row">
        <button
          type="button"
          className="drawer"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? t("filter.open") : t("filter.active", { n: active })}
        </button>
        {(active > 0 || state.words !== undefined) && (
          <button type="button" className="plain-button" onClick={() => go({ ...everyFinding })}>
            {t("filter.clear")}
          </button>
        )}
      </p>
      <fieldset id={id} className="filters" hidden={!open}>
        <legend className="unseen">{t("findings.filter")}</legend>
        <SeverityChips />
        <What findings={findings} />
        <How />
      </fieldset>
    </>
  );
};
