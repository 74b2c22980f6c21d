import { useState } from "react";
import type { ProblemFault } from "../../server/contract/problem.ts";
import { useWords } from "../words/index.ts";
import { unbroken } from "../words/unbroken.ts";
import { ScrollArea } from "./ScrollArea.tsx";

const atOnce = 30;

/** What is wrong, in the reader's language; what is told in English alone is marked as that. */
const FaultWords = ({ fault: { message, fr } }: { fault: Pick<ProblemFault, "message" | "fr"> }) => {
  const { lang } = useWords();
  if (lang === "en") return message;
  return fr === undefined ? <span lang="en">{message}</span> : unbroken(fr);
};

const FaultTable = ({ faults }: { faults: readonly ProblemFault[] }) => {
  const { t } = useWords();
  return (
    <ScrollArea className="wide-table faults" name={t("faults.title")}>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t("faults.file")}</th>
            <th scope="col" className="number">
              {t("faults.row")}
            </th>
            <th scope="col">{t("faults.field")}</th>
            <th scope="col">{t("faults.message")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.code} ${fault.file} ${fault.row} ${fault.field} ${fault.message}`}>
              <td>{fault.file}</td>
              <td className="number">{fault.row}</td>
              <td>{fault.field}</td>
              <td>
                <FaultWords fault={fault} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};

/** Faults in files, each with where it is: file, row and field; a plain list where none of them has a place. */
export const Faults = ({ faults }: { faults: readonly ProblemFault[] }) => {
  const { t } = useWords();
  const [most, setMost] = useState(atOnce);
  if (faults.length === 0) return null;
  const placed = faults.some(({ file, row, field }) => (file ?? row ?? field) !== undefined);
  if (!placed)
    return (
      <ul className="plain-list">
        {faults.slice(0, most).map((fault) => (
          <li key={`${fault.code} ${fault.message}`}>
            <FaultWords fault={fault} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <FaultTable faults={faults.slice(0, most)} />
      {faults.length > most && (
        <button type="button" className="plain-button" onClick={() => setMost(most + 200)}>
          {t("table.more", { n: faults.length - most })}
        </button>
      )}
    </>
  );
};
