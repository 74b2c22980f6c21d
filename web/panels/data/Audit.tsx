import { useState } from "react";
import type { AuditEntry } from "../../../graph/store/store.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { type Speaker, useWords } from "../../words/index.ts";

const actions = {
  "dataset.write": "audit.dataset.write",
  "dataset.remove": "audit.dataset.remove",
  "scenario.put": "audit.scenario.put",
  "scenario.remove": "audit.scenario.remove",
  "note.put": "audit.note.put",
  "note.remove": "audit.note.remove",
  "disposition.put": "audit.disposition.put",
  "disposition.remove": "audit.disposition.remove",
  "query.run": "audit.query.run",
} as const;

const isKnown = (action: string): action is keyof typeof actions => action in actions;

/** What was done, in the reader's words where there are some. */
const doneIn = ({ action }: AuditEntry, { t }: Speaker): string =>
  isKnown(action) ? t(actions[action]) : action;

const Entries = () => {
  const { dataset } = useRecord();
  const speaker = useWords();
  const path = paths.audit(dataset);
  return (
    <Loaded query={useRead<readonly AuditEntry[]>(path)}>
      {(entries) => (
        <ul className="plain-list">
          {entries.map((entry) => (
            <li key={`${entry.at} ${entry.action} ${entry.subject}`} className="coverage">
              {doneIn(entry, speaker)} {entry.subject}
              <small>
                {entry.actor}, {new Date(entry.at).toLocaleString(speaker.lang)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
};

/** Who did what, the latest first; read when it is opened, and again whenever it is opened anew. */
export const Audit = () => {
  const { session } = useRecord();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!session.may.audit) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("audit.title")}</summary>
      {open && <Entries />}
    </details>
  );
};
