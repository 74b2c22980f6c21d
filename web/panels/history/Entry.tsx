import { type ReactNode, useState } from "react";
import type { DifferenceAnswer, History, RevisionDetail } from "../../../server/contract/changes.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { wrote } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { useWriting } from "../../state/use-writing.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { citationText } from "../../words/names.ts";
import { DifferenceList } from "./DifferenceList.tsx";

type Revision = History["revisions"][number];

const What = ({ revision }: { revision: number }) => {
  const { dataset } = useRecord();
  return (
    <Loaded query={useRead<RevisionDetail>(paths.revision(dataset, revision))}>
      {({ difference }) => <DifferenceList difference={difference} />}
    </Loaded>
  );
};

const SincePresent = ({ revision }: { revision: number }) => {
  const { dataset, detail } = useRecord();
  return (
    <Loaded query={useRead<DifferenceAnswer>(paths.revisions(dataset, revision, detail.revision))}>
      {(difference) => <DifferenceList difference={difference} />}
    </Loaded>
  );
};

type Shown = "what" | "since" | undefined;

/** Who, when, why, from what, and how many rows. */
const About = ({ entry, present }: { entry: Revision; present: boolean }) => {
  const { detail } = useRecord();
  const speaker = useWords();
  const { t, lang } = speaker;
  const { revision, kind, by, at, reason, source, rows, layer } = entry;
  return (
    <>
      <p>
        <span className="tag">{revision}</span> <strong>{t(`history.kind.${kind}`)}</strong>{" "}
        {layer !== undefined && layer} {present && <span className="tag">{t("history.now")}</span>}
      </p>
      <p className="about">
        {t("history.by", { name: by, when: new Date(at).toLocaleString(lang) })} · {t("history.rows", rows)}
      </p>
      {reason !== "" && <p className="why">{reason}</p>}
      {source !== undefined && <p className="about">{citationText(source, detail, speaker)}</p>}
    </>
  );
};

/** Writes an earlier revision again, as a new one; gives whether that was done. */
const useRestore = () => {
  const { dataset } = useRecord();
  const { busy, problem, send } = useWriting(dataset);
  const restore = async (revision: number): Promise<boolean> => {
    const made = await send(paths.restore(dataset), { body: { revision, reason: "" } });
    if (made !== undefined) wrote(dataset, made);
    return made !== undefined;
  };
  return { busy, problem, restore };
};

type ToggleProps = { readonly open: boolean; readonly onToggle: () => void; readonly children: ReactNode };

const Toggle = ({ open, onToggle, children }: ToggleProps) => (
  <button type="button" className="quiet" aria-expanded={open} onClick={onToggle}>
    {children}
  </button>
);

/** One revision: who, when, why, what it changed, how it differs from the present, and the way back to it. */
export const Entry = ({ entry, onRestored }: { entry: Revision; onRestored: (revision: number) => void }) => {
  const { detail, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, restore } = useRestore();
  const [shown, setShown] = useState<Shown>(undefined);
  const { revision } = entry;
  const present = revision === detail.revision;
  const toggle = (one: Shown): void => setShown(shown === one ? undefined : one);
  const goBack = async (): Promise<void> => {
    if (await restore(revision)) onRestored(revision);
  };
  return (
    <li className="revision" data-revision={revision}>
      <About entry={entry} present={present} />
      <div className="action-row">
        <Toggle open={shown === "what"} onToggle={() => toggle("what")}>
          {t("history.show")}
        </Toggle>
        {!present && (
          <Toggle open={shown === "since"} onToggle={() => toggle("since")}>
            {t("history.compare.with")}
          </Toggle>
        )}
        {!present && session.may.import && (
          <button type="button" className="quiet" disabled={busy} onClick={goBack}>
            {t("history.restore")}
          </button>
        )}
      </div>
      {shown === "what" && <What revision={revision} />}
      {shown === "since" && <SincePresent revision={revision} />}
      {problem !== undefined && <Failure problem={problem} />}
    </li>
  );
};
