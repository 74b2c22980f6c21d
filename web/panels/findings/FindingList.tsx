import { useMemo, useState } from "react";
import { paths } from "../../api/paths.ts";
import { Loaded } from "../../app/Loaded.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { FindingCluster } from "./FindingCluster.tsx";
import { groupsOf, isAccepted } from "./order.ts";

/** What was found, the worst first. */
export const FindingList = () => {
  const record = useRecord();
  const [state] = useExplorer();
  const { t } = useWords();
  const [words, setWords] = useState("");
  return (
    <Loaded resource={record.findings} path={paths.findings(record.dataset, state)}>
      {(findings) => {
        const open = findings.filter((finding) => !isAccepted(finding));
        const found = open.filter(({ status }) => status === "found").length;
        return (
          <>
            <div className="list-head">
              <p role="status">
                <strong>{t("findings.found", { n: found })}</strong>
                {open.length > found && <> · {t("findings.unknown", { n: open.length - found })}</>}
              </p>
              <input
                type="search"
                className="list-filter"
                aria-label={t("findings.filter")}
                placeholder={t("findings.filter")}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            </div>
            <Groups words={words} />
          </>
        );
      }}
    </Loaded>
  );
};

const Groups = ({ words }: { words: string }) => {
  const { findings, detectors } = useRecord();
  const { t, say, lang } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles change with the language only
  const groups = useMemo(() => {
    const wanted = words.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean);
    const matching = (findings.data ?? []).filter((finding) => {
      const text = `${finding.message} ${say(detectors.get(finding.detector)?.title)}`.toLocaleLowerCase(
        lang,
      );
      return wanted.every((word) => text.includes(word));
    });
    return groupsOf(matching);
  }, [findings.data, detectors, words, lang]);
  if (groups.length === 0)
    return <p className="waiting">{t(words === "" ? "findings.none" : "findings.no-match")}</p>;
  return (
    <div className="groups">
      {groups.map((group) => (
        <section key={group.key} className={`group group-${group.key}`}>
          <h3>{t(`findings.group.${group.key}`)}</h3>
          {group.clusters.map((cluster) => (
            <FindingCluster
              key={cluster.detector}
              cluster={cluster}
              folded={group.key === "not-enough-data"}
              open={words !== ""}
            />
          ))}
        </section>
      ))}
    </div>
  );
};
