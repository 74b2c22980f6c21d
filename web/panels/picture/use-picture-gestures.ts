import { useMemo, useState } from "react";
import type { Gestures } from "../../canvas/picture-canvas.ts";
import { focusOn, openLine, openNode } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";

/** The browser took the graphics away. */
export class PictureLost extends Error {}

/**
 * What pointing, clicking and opening in the picture do, and the node that is pointed at.
 * @throws PictureLost once the graphics are gone.
 */
export const usePictureGestures = (
  onDrag: Gestures["onDrag"],
): { readonly gestures: Gestures; readonly hovered: string | undefined } => {
  const [, go] = useExplorer();
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const [lost, setLost] = useState(false);
  if (lost) throw new PictureLost();
  const gestures = useMemo(
    () => ({
      onNode: (id: string) => go(openNode(id)),
      onLine: (id: string) => go(openLine(id)),
      onOpen: (id: string) => go({ ...focusOn(id), ...openNode(id) }),
      onHover: (at: { node?: string; line?: string } | undefined) => setHovered(at?.node),
      onLost: () => setLost(true),
    }),
    [go],
  );
  return { gestures: { ...gestures, onDrag }, hovered };
};
