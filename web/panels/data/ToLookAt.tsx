import type { SetAside } from "../../../server/contract/layers.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useWrite } from "../../api/use-write.ts";
import { useRecord } from "../../state/record.ts";
import { Failure } from "../../ui/Failure.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { asideName } from "../shared/aside-name.ts";

const Aside = ({ rows }: { rows: readonly SetAside[] }) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const settle = (id: string): Promise<boolean> =>
    run(() => sendJson(paths.settled(dataset, id), { method: "DELETE" }), paths.setAside(dataset));
  return (
    <details open>
      <summary>
        {t("aside.title")} <span className="aside">{rows.length}</span>
      </summary>
      <ul className="plain-list">
        {rows.map((one) => (
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

/** Changes by hand that an import could not put on top again, until somebody says that they are settled. */
export const ToLookAt = () => {
  const query = useRead<readonly SetAside[]>(paths.setAside(useRecord().dataset), { shared: true });
  return (
    <Loaded query={query} quietly>
      {(rows) => (rows.length === 0 ? null : <Aside rows={rows} />)}
    </Loaded>
  );
};
