import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who tell {node} what to do",
    "who give orders to {node}",
    "who give {node} orders",
    "who order {node}",
    "who direct {node}",
    "who instruct {node}",
    "from whom does {node} take orders",
    "from whom does {node} get instructions",
    "orders to {node}",
    "who tell what to do {node}",
    "whose orders does {node} follow",
    { says: "conflicting orders", with: { conflicting: true } },
    { says: "what orders are conflicting", with: { conflicting: true } },
    { says: "who give conflicting orders", with: { conflicting: true } },
    { says: "are there conflicting orders", with: { conflicting: true } },
    { says: "are there conflicting orders from {other}", with: { conflicting: true } },
    { says: "who give conflicting orders to {node}", with: { conflicting: true } },
    { says: "conflicting orders to {node}", with: { conflicting: true } },
    { says: "who get conflicting orders", with: { conflicting: true } },
    { says: "what {other} send conflicting orders", with: { conflicting: true } },
  ],
  fr: [
    "qui donne des ordres à {node}",
    "qui donne des instructions à {node}",
    "de qui {node} reçoit des consignes",
    { says: "quelles consignes sont contradictoires", with: { conflicting: true } },
    { says: "qui donne des ordres contradictoires", with: { conflicting: true } },
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
};
