import { useState } from "react";
import { languages } from "../../graph/language.ts";
import type { StageView, Theme } from "../../server/contract/view-state.ts";
import { useCompany } from "../api/use-company.ts";
import { Search } from "../panels/search/Search.tsx";
import { closeBriefing, openBriefing, openDataset } from "../state/actions.ts";
import { stopDrawing } from "../state/editing.ts";
import { useRecord } from "../state/record.ts";
import { nobodyKnown, toldCompany } from "../state/told-company.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

const views: readonly StageView[] = ["picture", "both", "table"];

const Logo = () => (
  <svg className="logo" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
    <line x1="3" y1="6" x2="22" y2="6" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
    <circle cx="29" cy="6" r="1.8" fill="currentColor" />
    <circle cx="35" cy="6" r="1.8" fill="currentColor" />
    <circle cx="41" cy="6" r="1.8" fill="currentColor" />
  </svg>
);

const Views = () => {
  const [{ stage }, go] = useExplorer();
  const { t } = useWords();
  return (
    <fieldset className="views">
      <legend className="unseen">{t("view.title")}</legend>
      {views.map((view) => (
        <button key={view} type="button" aria-pressed={stage === view} onClick={() => go({ stage: view })}>
          {t(`view.${view as "picture" | "both" | "table"}`)}
        </button>
      ))}
    </fieldset>
  );
};

const Share = () => {
  const { t } = useWords();
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
    setDone(true);
    window.setTimeout(() => setDone(false), 2500);
  };
  return (
    <>
      <button type="button" className="plain-button" onClick={copy}>
        {t(done ? "header.copied" : "header.share")}
      </button>
      <span role="status" className="unseen">
        {done ? t("header.copied") : ""}
      </span>
    </>
  );
};

/** Where there are tokens: who one is, and the way to sign in. */
const Who = () => {
  const [, go] = useExplorer();
  const { session } = useRecord();
  const { t } = useWords();
  if (!session.signIn) return null;
  return (
    <button type="button" className="plain-button" onClick={() => go({ tab: "data" })}>
      {session.actor === nobodyKnown ? t("sign-in.do") : session.actor}
    </button>
  );
};

/** Which dataset is open; another keeps what of the view fits it. */
const DatasetChoice = () => {
  const [state, go] = useExplorer();
  const { dataset, datasets } = useRecord();
  const { t } = useWords();
  return (
    <select
      className="dataset"
      aria-label={t("header.dataset")}
      value={dataset}
      onChange={(event) => go(openDataset(event.target.value, state))}
    >
      {datasets.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
};

/** The other language, and the other theme. */
const Appearance = ({ theme }: { theme: Theme }) => {
  const [, go] = useExplorer();
  const { t, lang } = useWords();
  const other = languages.find((one) => one !== lang) ?? "en";
  return (
    <>
      <button
        type="button"
        className="plain-button"
        lang={other}
        onClick={() => go({ lang: other }, "replace")}
      >
        {other === "fr" ? "Français" : "English"}
      </button>
      <button
        type="button"
        className="plain-button"
        onClick={() => go({ theme: theme === "dark" ? "light" : "dark" }, "replace")}
      >
        {t(theme === "dark" ? "header.light" : "header.dark")}
      </button>
    </>
  );
};

/** Who else has the record open, and who of them changes it. */
const Others = () => {
  const [{ edit }] = useExplorer();
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const others = toldCompany(useCompany(dataset, edit && session.may.import), session);
  const nameOf = (actor: string): string => (actor === nobodyKnown ? t("company.unnamed") : actor);
  return (
    <span role="status" className="company">
      {others
        .map(({ actor, editing }) =>
          t(editing ? "company.editing" : "company.reading", { name: nameOf(actor) }),
        )
        .join(" · ")}
    </span>
  );
};

const EditSwitch = () => {
  const [{ edit }, go] = useExplorer();
  const { dataset, session } = useRecord();
  const { t } = useWords();
  if (!session.may.import) return null;
  const toggle = (): void => {
    if (edit) stopDrawing(dataset);
    go({ edit: !edit });
  };
  return (
    <button type="button" className="plain-button" aria-pressed={edit} onClick={toggle}>
      {t(edit ? "edit.off" : "edit.on")}
    </button>
  );
};

const BriefingSwitch = () => {
  const [{ stage, brief }, go] = useExplorer();
  const { t } = useWords();
  const open = stage === "briefing";
  return (
    <button
      type="button"
      className="primary"
      aria-pressed={open}
      onClick={() => go(open ? closeBriefing({ brief }) : openBriefing(stage))}
    >
      {t("header.briefing")}
    </button>
  );
};

/** The top of the page: which dataset, search, how to look at it, and what to take away. */
export const Header = ({ theme }: { theme: Theme }) => {
  const { t } = useWords();
  return (
    <header className="header">
      <h1>
        <Logo />
        Dotted Line
      </h1>
      <DatasetChoice />
      <Search />
      <Views />
      <nav className="header-actions" aria-label={t("header.actions")}>
        <Others />
        <Appearance theme={theme} />
        <EditSwitch />
        <Share />
        <Who />
        <BriefingSwitch />
      </nav>
    </header>
  );
};
