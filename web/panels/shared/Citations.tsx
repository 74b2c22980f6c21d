import { lazy, Suspense, useState } from "react";
import { openQuestion } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { citationText, referenceText } from "../../words/names.ts";

/** Sources' own words are fetched when somebody opens a citation. */
const SourcePassages = lazy(() =>
  import("./passages/SourcePassages.tsx").then((module) => ({ default: module.SourcePassages })),
);

type Citation = { readonly source: string; readonly locator: string };

const isLink = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

/** A reference to be copied into a text of one's own. */
const CopyReference = ({ text }: { text: string }) => {
  const { t } = useWords();
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setDone(copied === true);
  };
  return (
    <>
      <p className="reference">{text}</p>
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {t(done ? "citation.copied" : "citation.copy")}
      </button>
      <span role="status" className="unseen">
        {done ? t("citation.copied") : ""}
      </span>
    </>
  );
};

/** One place in a source: opened, it says which document that is, where it is to be read, what else is on record from there, and its own words. */
const Place = ({ citation, open }: { citation: Citation; open: boolean }) => {
  const [, go] = useExplorer();
  const { detail } = useRecord();
  const speaker = useWords();
  const { t } = speaker;
  const source = detail.sources.find(({ id }) => id === citation.source);
  const [opened, setOpened] = useState(open);
  return (
    <li>
      <details
        className="citation"
        open={opened}
        onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      >
        <summary>{citationText(citation, detail, speaker)}</summary>
        {source !== undefined && <CopyReference text={referenceText(source, citation.locator, speaker)} />}
        {source?.note !== undefined && <p className="about">{source.note}</p>}
        <div className="action-row">
          {isLink(source?.url) && (
            <a href={source.url} target="_blank" rel="noreferrer" className="plain-button">
              {t("citation.open")}
            </a>
          )}
          {citation.locator !== "" && (
            <button
              type="button"
              className="plain-button"
              onClick={() =>
                go(openQuestion("section", { section: citation.locator, source: citation.source }))
              }
            >
              {t("citation.from-there")}
            </button>
          )}
        </div>
        {opened && source !== undefined && (
          <Suspense fallback={null}>
            <SourcePassages source={source.id} />
          </Suspense>
        )}
      </details>
    </li>
  );
};

type CitationsProps = {
  readonly citations: readonly Citation[];
  /** Whether the first place is open, where one has come to read it. */
  readonly open?: boolean;
};

/** Where something is said, place by place; each opens. */
export const Citations = ({ citations, open = false }: CitationsProps) => {
  const { t } = useWords();
  if (citations.length === 0) return null;
  return (
    <section className="citations">
      <h3>{t("sources.title")}</h3>
      <ul className="plain-list">
        {citations.map((citation, i) => (
          <Place key={`${citation.source} ${citation.locator}`} citation={citation} open={open && i === 0} />
        ))}
      </ul>
    </section>
  );
};
