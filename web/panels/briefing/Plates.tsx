import { useEffect, useState } from "react";
import { useWords } from "../../words/index.ts";

/** A picture in the page, for as long as it is shown. */
const Plate = ({ svg, says }: { svg: string; says: string }) => {
  const [url, setUrl] = useState<string | undefined>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return url === undefined ? null : <img src={url} alt={says} />;
};

/** The plates that are drawn so far, one under the other. */
export const Plates = ({ plates, total }: { plates: readonly string[]; total: number }) => {
  const { t } = useWords();
  const saysOf = (number: number): string =>
    total > 1
      ? `${t("briefing.preview")}, ${t("briefing.plate", { number, of: total })}`
      : t("briefing.preview");
  return plates.map((svg, i) => <Plate key={saysOf(i + 1)} svg={svg} says={saysOf(i + 1)} />);
};
