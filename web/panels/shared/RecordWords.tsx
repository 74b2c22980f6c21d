import type { ReactNode } from "react";
import type { Language } from "../../../graph/language.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";

/** The language of the record's own words where it is another than the page's; undefined where it is the same, or not said. */
export const useRecordLanguage = (): Language | undefined => {
  const { detail } = useRecord();
  const { lang } = useWords();
  return detail.language === lang ? undefined : detail.language;
};

/** Words of the record, such as a title, a note or a condition, marked with their language for whoever hears the page. */
export const RecordWords = ({ children }: { children: ReactNode }) => (
  <span lang={useRecordLanguage()}>{children}</span>
);

/** Says once, where the record speaks another language than the page, that what stands here is in the record's own words. */
export const InRecordWords = () => {
  const language = useRecordLanguage();
  const { t } = useWords();
  return language === undefined ? null : (
    <p className="about record-words">{t(`record.words.${language}`)}</p>
  );
};
