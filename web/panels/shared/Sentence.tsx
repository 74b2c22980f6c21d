import { useRecord } from "../../state/record.ts";
import { abbreviations, spoken } from "../../words/sentence.ts";

/** A judgement as a heading, in short forms, with what they stand for below it. */
export const Sentence = ({ message, ids }: { message: string; ids: readonly string[] }) => {
  const record = useRecord();
  const short = abbreviations(message, ids, record);
  return (
    <>
      <h2>{spoken(message, ids, record)}</h2>
      {short.length > 0 && (
        <p className="abbreviations">
          {short.map((one, i) => (
            <span key={one.id}>
              {i > 0 && " · "}
              <abbr>{one.short}</abbr> {one.name}
            </span>
          ))}
        </p>
      )}
    </>
  );
};
