import { cut } from "../../graph/text/slug.ts";
import { useUnreadAddress } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";

/** So much of a part is shown. */
const most = 60;

/** Which parts of the address that was opened could not be read, so that the page shows something else there. */
export const AddressUnread = () => {
  const { t } = useWords();
  const [unread, forget] = useUnreadAddress();
  if (unread.length === 0) return null;
  const parts = unread.map(({ key, text }) => cut(`${key}=${text}`, most)).join(", ");
  return (
    <p className="notice" role="status">
      {t("failure.address", { parts })}{" "}
      <button type="button" className="quiet" onClick={forget}>
        {t("stage.close")}
      </button>
    </p>
  );
};
