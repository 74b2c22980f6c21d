import type { ReactNode } from "react";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";

/**
 * Shows what names nodes once their names are there, so that no id stands in place of a name. Where they are not
 * coming, as they could not be read or as an icicle asks for none, it is shown without them.
 */
export const OnceNamed = ({ children }: { children: ReactNode }) => {
  const { view } = useRecord();
  const { t } = useWords();
  if (view.data !== undefined || !view.isFetching) return children;
  return (
    <p className="waiting" role="status">
      {t("loading")}
    </p>
  );
};
