import { useState } from "react";
import type { DatasetSummary } from "../../graph/store/store.ts";
import { Search } from "../panels/search/Search.tsx";
import { languages, type Stage, type Theme } from "../state/explorer-state.ts";
import { useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

const views: readonly Stage[] = ["picture", "both", "table"];

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
    <button type="button" className="plain-button" onClick={copy}>
      <span role="status">{t(done ? "header.copied" : "header.share")}</span>
    </button>
  );
};

/** Where there are tokens: who one is, and the way to sign in. */
const Who = () => {
  const [, go] = useExplorer();
  const { session } = useRecord();
  const { t } = useWords();
  if (session?.signIn !== true) return null;
  return (
    <button type="button" className="plain-button" onClick={() => go({ tab: "data" })}>
      {session.actor === "anonymous" ? t("sign-in.do") : session.actor}
    </button>
  );
};

/** The top of the page: which dataset, search, how to look at it, and what to take away. */
export const Header = ({ datasets, theme }: { datasets: readonly DatasetSummary[]; theme: Theme }) => {
  const [state, go] = useExplorer();
  const { t, lang } = useWords();
  const other = languages.find((one) => one !== lang) ?? "en";
  return (
    <header className="header">
      <h1>
        <Logo />
        Dotted Line
      </h1>
      <select
        className="dataset"
        aria-label={t("header.dataset")}
        value={state.dataset ?? datasets[0]?.id}
        onChange={(event) =>
          go({
            dataset: event.target.value,
            finding: undefined,
            node: undefined,
            line: undefined,
            focus: undefined,
            tried: [],
          })
        }
      >
        {datasets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Search />
      <Views />
      <nav className="header-actions" aria-label={t("header.actions")}>
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
        <Share />
        <Who />
        <button
          type="button"
          className="primary"
          aria-pressed={state.stage === "briefing"}
          onClick={() => go({ stage: state.stage === "briefing" ? "picture" : "briefing" })}
        >
          {t("header.briefing")}
        </button>
      </nav>
    </header>
  );
};
