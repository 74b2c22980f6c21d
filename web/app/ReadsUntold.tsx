import { useMissingReform } from "../panels/reforms/use-missing.ts";
import { type AddressPart, useUntoldReads } from "../state/address-reads.ts";
import { useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { useWords } from "../words/index.ts";

/** What is said where something that the address names does not exist. */
const useMissing = (
  reads: ReturnType<typeof useUntoldReads>,
): ((part: AddressPart) => string | undefined) => {
  const [{ finding = "", question = "" }] = useExplorer();
  const { t } = useWords();
  const of = (part: AddressPart) => reads.find((read) => read.part === part)?.query;
  const trial = useMissingReform(of("trial"), ({ tried }) => tried);
  const rival = useMissingReform(of("rival"), ({ rival: beside }) => beside);
  return (part) => {
    if (part === "trial") return trial;
    if (part === "rival") return rival;
    if (part === "finding") return t("missing.finding", { id: finding });
    return part === "answer" ? t("missing.question", { id: question }) : undefined;
  };
};

/** What the address asks for and could not be read, where no part of the page that is open says so by itself. */
export const ReadsUntold = () => {
  const [state] = useExplorer();
  const reads = useUntoldReads(useRecord(), state);
  const missing = useMissing(reads);
  const { t } = useWords();
  // that the server does not answer is said for the whole page
  const failed = reads.filter(({ query: { error } }) => error !== null && error.code !== "unreachable");
  return failed.map(({ part, query }) => (
    <div key={part} className="notice untold" data-unread={part}>
      {query.data === undefined && <p>{t(`unread.${part}`)}</p>}
      <Loaded query={query} quietly missing={missing(part)}>
        {() => null}
      </Loaded>
    </div>
  ));
};
