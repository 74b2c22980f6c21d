import type { VisibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";

/** What of a slice is drawn. */
export type DrawnSubgraph = VisibleSubgraph<ViewNode, ViewLine>;
