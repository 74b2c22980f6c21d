import { nodeKinds } from "../../../graph/kinds.ts";
import { type Basis, bases, basesInShort, deniedLines, keysOf } from "../../../graph/vocabulary.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import { type Stroke, StrokeGlyph } from "../../ui/StrokeGlyph.tsx";
import { useWords } from "../../words/index.ts";

const markOrder = ["added", "removed", "changed", "rival-added", "rival-removed"] as const;

const occurring = (scene: DrawnScene): Stroke[] => {
  const lines = [...scene.lines.values()];
  const asserted = new Set(lines.filter(({ polarity }) => polarity === "asserted").map(({ basis }) => basis));
  const strokes: Stroke[] = keysOf(bases).filter((basis: Basis) => asserted.has(basis));
  if (lines.some(({ polarity }) => polarity === "denied")) strokes.push("denied");
  const marks = new Set(scene.marks.values());
  return [...strokes, ...markOrder.filter((mark) => marks.has(mark))];
};

/** What the strokes in the present picture mean: only those that occur in it. */
export const Legend = ({ scene }: { scene: DrawnScene }) => {
  const { t, say } = useWords();
  const word = (stroke: Stroke): string => {
    if (stroke === "formal" || stroke === "practice" || stroke === "unspecified")
      return say(basesInShort[stroke]);
    return stroke === "denied" ? say(deniedLines) : t(`legend.${stroke}`);
  };
  const shapes = new Set([...scene.nodes.values()].map(({ kind }) => kind));
  return (
    <ul className="legend" aria-label={t("legend.title")}>
      {occurring(scene).map((stroke) => (
        <li key={stroke}>
          <StrokeGlyph stroke={stroke} />
          {word(stroke)}
        </li>
      ))}
      <li className="legend-arrow">
        <svg className="glyph" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M6 0 L11 11 H1 Z" fill="currentColor" />
        </svg>
        {t("legend.arrow")}
      </li>
      {shapes.has("body") && (
        <li>
          <span className="shape shape-body" />
          {t("legend.body")}
        </li>
      )}
      {[...shapes].some((kind) => !nodeKinds[kind].actor) && (
        <li>
          <span className="shape shape-thing" />
          {t("legend.thing")}
        </li>
      )}
      {[...scene.nodes.values()].some((node) => node.class) && (
        <li>
          <span className="shape shape-many" />
          {t("legend.many")}
        </li>
      )}
    </ul>
  );
};
