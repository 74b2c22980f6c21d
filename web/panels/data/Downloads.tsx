import { type ExportFormat, exportFormats } from "../../../server/contract/export.ts";
import { paths } from "../../api/paths.ts";
import { useRecord } from "../../state/record.ts";
import type { Key } from "../../words/en.ts";
import { useWords } from "../../words/index.ts";

/** What a format is called and good for. */
const formats: Readonly<Record<ExportFormat, Key>> = {
  xlsx: "take.xlsx",
  csv: "take.csv",
  graphml: "take.graphml",
  gexf: "take.gexf",
  turtle: "take.turtle",
  dot: "take.dot",
  mermaid: "take.mermaid",
};

const Way = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a className="link" href={href} download>
      {children}
    </a>
  </li>
);

/** The ways to take a record along: everything with its history, or what it holds in the formats of other programs. */
export const Downloads = () => {
  const { dataset } = useRecord();
  const { t } = useWords();
  return (
    <details>
      <summary>{t("take.title")}</summary>
      <ul className="plain-list downloads">
        <Way href={paths.bundle(dataset)}>{t("take.bundle")}</Way>
        {exportFormats.map((format) => (
          <Way key={format} href={paths.export(dataset, format)}>
            {t(formats[format])}
          </Way>
        ))}
      </ul>
    </details>
  );
};
