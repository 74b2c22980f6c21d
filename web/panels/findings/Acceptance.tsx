import { type FormEvent, useState } from "react";
import type { DispositionBody } from "../../../server/contract/dispositions.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { Failure } from "../../app/Failure.tsx";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { useWrite } from "../use-write.ts";

const inAYear = (): string => {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
};

const bodyOf = (form: HTMLFormElement): DispositionBody => {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? "").trim();
  return { reason: text("reason"), by: text("by"), until: text("until") };
};

/** Accepting a finding until a day, and taking that back: it returns by itself when the day or the evidence has passed. */
export const Acceptance = ({ finding }: { finding: FindingWithOverlay }) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [open, setOpen] = useState(false);
  const path = paths.disposition(dataset, finding.id);
  const renews = `/api/datasets/${dataset}/findings`;
  const { disposition } = finding;
  if (session === undefined || session.role === "viewer") return null;
  const accept = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const body = bodyOf(event.currentTarget);
    const revision = disposition?.revision;
    if (await run(() => sendJson(path, { method: "PUT", body, revision }), renews)) setOpen(false);
  };
  const takeBack = () =>
    run(() => sendJson(path, { method: "DELETE", revision: disposition?.revision }), renews);
  return (
    <section className="acceptance">
      {disposition !== undefined && (
        <p className="about">
          {t(`accept.${disposition.state}`, { by: disposition.by, until: disposition.until })}{" "}
          {disposition.reason}{" "}
          <button type="button" className="plain-button" disabled={busy} onClick={takeBack}>
            {t("accept.take-back")}
          </button>
        </p>
      )}
      {disposition?.state !== "accepted" && (
        <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("accept.open")}
        </button>
      )}
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
      {problem !== undefined && <Failure problem={problem} />}
    </section>
  );
};
