import type { SetAside } from "../../../server/contract/layers.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { asideName } from "../shared/aside-name.ts";

/** Changes by hand that an import could not put on top again, until somebody says that they are settled. */
export const ToLookAt = () => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const { data = [] } = useRead<readonly SetAside[]>(paths.setAside(dataset), { shared: true });
  if (data.length === 0) return null;
  const settle = (id: string): Promise<boolean> =>
    run(() => sendJson(paths.settled(dataset, id), { method: "DELETE" }), paths.setAside(dataset));
  return (
    <details open>
      <summary>
        {t("aside.title")} <span className="aside">{data.length}</span>
      </summary>
      <ul className="plain-list">
        {data.map((one) => (
          <li key={one.id} className="coverage">
            {t(`history.table.${one.table}`)} <strong>{asideName(one)}</strong>
            <small>{one.why}</small>
            {session.may.import && (
              <button
                type="button"
                className="plain-button"
                disabled={busy}
                onClick={() => void settle(one.id)}
              >
                {t("aside.settle")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem !== undefined && <Failure problem={problem} />}
    </details>
  );
};
