import { type FormEvent, useState } from "react";
import type { DispositionBody } from "../../../server/contract/dispositions.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";
import { Undo } from "../../ui/Undo.tsx";
import { useWords } from "../../words/index.ts";

const inAYear = (): string => {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
};

const bodyOf = (form: HTMLFormElement): DispositionBody => {
  const data = new FormData(form);
  return { reason: formText(data, "reason"), by: formText(data, "by"), until: formText(data, "until") };
};

type FormProps = { readonly busy: boolean; readonly onAccept: (body: DispositionBody) => Promise<boolean> };

/** A button that asks why, by whom and until when a finding is accepted. */
const AcceptForm = ({ busy, onAccept }: FormProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const accept = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (await onAccept(bodyOf(event.currentTarget))) setOpen(false);
  };
  return (
    <>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("accept.open")}
      </button>
      {open && (
        <form className="form" onSubmit={accept}>
          <Field label={t("accept.reason")} name="reason" required />
          <Field label={t("accept.by")} name="by" required />
          <Field label={t("accept.until")} name="until" type="date" defaultValue={inAYear()} required />
          <button type="submit" className="quiet" disabled={busy}>
            {t("accept.save")}
          </button>
        </form>
      )}
    </>
  );
};

type Taken = DispositionBody & { readonly revision: number };

/** Accepting a finding until a day, and taking that back: it returns by itself when the day or the evidence has passed. */
export const Acceptance = ({ finding }: { finding: FindingWithOverlay }) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [taken, setTaken] = useState<DispositionBody | undefined>(undefined);
  const path = paths.disposition(dataset, finding.id);
  const renews = `/api/datasets/${dataset}/findings`;
  const { disposition } = finding;
  if (!session.may.keep) return null;
  const revision = disposition?.revision;
  const accept = (body: DispositionBody) =>
    run(() => sendJson(path, { method: "PUT", body, revision }), renews);
  const takeBack = async ({ reason, by, until, revision: kept }: Taken): Promise<void> => {
    if (await run(() => sendJson(path, { method: "DELETE", revision: kept }), renews))
      setTaken({ reason, by, until });
  };
  const again = async (body: DispositionBody): Promise<void> => {
    if (await accept(body)) setTaken(undefined);
  };
  return (
    <section className="acceptance">
      {disposition !== undefined && (
        <p className="about">
          {t(`accept.${disposition.state}`, { by: disposition.by, until: disposition.until })}{" "}
          {disposition.reason}{" "}
          <button
            type="button"
            className="plain-button"
            disabled={busy}
            onClick={() => void takeBack(disposition)}
          >
            {t("accept.take-back")}
          </button>
        </p>
      )}
      {taken !== undefined && disposition === undefined && (
        <Undo said={t("accept.taken-back")} busy={busy} onUndo={() => void again(taken)} />
      )}
      {disposition?.state !== "accepted" && <AcceptForm busy={busy} onAccept={accept} />}
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
