import { type KeyboardEvent, useEffect, useRef } from "react";
import type { FieldSpec } from "../../../server/contract/record-fields.ts";
import { useWords } from "../../words/index.ts";
import { namesBox } from "../shared/box-fields.ts";
import { optionWords } from "../shared/option-words.ts";

export type Move = "down" | "right" | "left" | "stay";

type Props = {
  readonly spec: FieldSpec;
  readonly table: string;
  /** What stands in it when it opens. */
  readonly start: string;
  readonly label: string;
  readonly boxes: string;
  readonly onDone: (text: string, move: Move) => void;
  readonly onLeave: () => void;
};

const moveOf = ({ key, shiftKey }: KeyboardEvent): Move | undefined => {
  if (key === "Enter") return "down";
  if (key !== "Tab") return undefined;
  return shiftKey ? "left" : "right";
};

/** The cell that is being written: Enter goes down, Tab goes on, Escape leaves it as it was. */
export const GridCell = ({ spec, table, start, label, boxes, onDone, onLeave }: Props) => {
  const speaker = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const keys = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>): void => {
    event.stopPropagation();
    const move = moveOf(event);
    if (event.key === "Escape") onLeave();
    else if (move !== undefined) onDone(event.currentTarget.value, move);
    else return;
    event.preventDefault();
  };
  const common = { "aria-label": label, onKeyDown: keys, defaultValue: start };
  const options = spec.type === "flag" ? ["true"] : spec.options;
  const chosen = spec.type === "choice" || spec.type === "flag";
  return (
    <div ref={holder} className="grid-write">
      {chosen ? (
        <select {...common} onBlur={(event) => onDone(event.target.value, "stay")}>
          <option value="">–</option>
          {options.map((one) => (
            <option key={one} value={one}>
              {spec.type === "flag" ? speaker.t("option.yes") : optionWords(table, spec.name, one, speaker)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          autoComplete="off"
          list={namesBox(spec.name) ? boxes : undefined}
          onBlur={(event) => onDone(event.target.value, "stay")}
        />
      )}
    </div>
  );
};
