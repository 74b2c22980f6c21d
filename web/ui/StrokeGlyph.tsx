import { basisStrokes } from "../../graph/visible/basis-strokes.ts";
import type { Basis } from "../../graph/vocabulary.ts";

export type Stroke = Basis | "denied" | "added" | "removed" | "changed" | "rival-added" | "rival-removed";

const dashes = { solid: undefined, dotted: "0.1 4.6", dashed: "5.8 3.2" } as const;
const width: Partial<Record<Stroke, number>> = { formal: 2.2, practice: 2.4, unspecified: 1.1 };

const isBasis = (stroke: Stroke): stroke is Basis => stroke in basisStrokes;

/** A short stroke as the picture draws it, for legends and lists. Words beside it say the same. */
export const StrokeGlyph = ({ stroke, basis }: { stroke: Stroke; basis?: Basis }) => {
  const base: Stroke = stroke === "denied" ? (basis ?? "unspecified") : stroke;
  return (
    <svg className={`glyph glyph-${stroke}`} viewBox="0 0 26 12" width="26" height="12" aria-hidden="true">
      <line
        x1="2"
        y1="6"
        x2="24"
        y2="6"
        stroke="currentColor"
        strokeLinecap={base === "practice" ? "round" : "butt"}
        strokeWidth={width[base] ?? 2}
        strokeDasharray={isBasis(base) ? dashes[basisStrokes[base]] : undefined}
      />
      {stroke === "denied" && (
        <line className="strike" x1="10" y1="11" x2="16" y2="1" stroke="currentColor" strokeWidth="1.6" />
      )}
    </svg>
  );
};
