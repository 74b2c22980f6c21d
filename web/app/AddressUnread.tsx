import { cut } from "../../graph/text/slug.ts";
import type { UnreadPart } from "../../server/contract/address.ts";
import { useUnreadAddress } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

/** So much of a part is shown. */
const most = 60;

const written = (parts: readonly UnreadPart[]): string =>
  parts.map(({ key, text }) => cut(`${key}=${text}`, most)).join(", ");

/** Which parts of the address that was opened could not be read, name nothing or are asked for by nothing, so that the page shows something else there. */
export const AddressUnread = () => {
  const { t } = useWords();
  const [unread, forget] = useUnreadAddress();
  if (unread.length === 0) return null;
  const strangers = unread.filter(({ fault }) => fault === "stranger");
  const idle = unread.filter(({ fault }) => fault === "idle");
  const others = unread.filter(({ fault }) => fault !== "stranger" && fault !== "idle");
  return (
    <p className="notice" role="status">
      {others.length > 0 && <>{t("failure.address", { parts: written(others) })} </>}
      {strangers.length > 0 && <>{t("failure.strangers", { parts: written(strangers) })} </>}
      {idle.length > 0 && <>{t("failure.idle", { parts: written(idle) })} </>}
      <button type="button" className="quiet" onClick={forget}>
        {t("stage.close")}
      </button>
    </p>
  );
};
