/**
 * Colours that mean the same on the page (light) and in briefings: `web/styles/tokens.css` repeats them, which a test
 * holds. `finding` is the one accent; the rest steps back but stays legible.
 */
export const palette = {
  ground: "#ffffff",
  box: "#ffffff",
  boxText: "#1b2430",
  boxBorder: "#8793a3",
  stroke: "#5a6675",
  rule: "#c9d0d9",
  finding: "#b3261e",
  findingTint: "#fdecea",
  added: "#1a6b41",
  removed: "#6b7280",
  changed: "#8a5a00",
} as const;
