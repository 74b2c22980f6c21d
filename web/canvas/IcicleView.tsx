import { type MouseEvent, useEffect, useRef } from "react";
import { cellAt, type IcicleCell } from "../scene/icicle.ts";
import { drawIcicle, type IcicleLook } from "./icicle-canvas.ts";

type Props = IcicleLook & {
  /** Changes with the theme, so that colours are read again. */
  readonly theme: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (cell: IcicleCell | undefined) => void;
};

/** An icicle in the page. It is for eyes and pointers; the table says the same in words. */
export const IcicleView = ({ theme, onChoose, onOpen, onHover, ...look }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { cells, shares, chosen, lit, ties } = look;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the page when its theme changes
  useEffect(() => {
    if (canvas.current !== null) drawIcicle(canvas.current, { cells, shares, chosen, lit, ties });
  }, [cells, shares, chosen, lit, ties, theme]);
  const under = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): IcicleCell | undefined =>
    cellAt(cells, offsetX, offsetY);
  const act =
    (go: (id: string) => void) =>
    (event: MouseEvent): void => {
      const found = under(event);
      if (found !== undefined) go(found.cell.id);
    };
  return (
    <canvas
      ref={canvas}
      className="icicle"
      onClick={act(onChoose)}
      onDoubleClick={act(onOpen)}
      onMouseMove={(event) => onHover(under(event))}
      onMouseLeave={() => onHover(undefined)}
    />
  );
};
