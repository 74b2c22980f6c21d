/** What Mermaid would read as its own sign, as HTML, or, since labels are Markdown to it, as a list or emphasis. */
const special = /["#<>&`*_~\\]|^\s*[-+](?=\s|$)|(?<=^\s*\d+)[.)](?=\s)/g;

const codes = (text: string): string => [...text].map((sign) => `#${sign.codePointAt(0)};`).join("");

/** Text inside Mermaid's quotation marks. */
export const quotedForMermaid = (text: string): string =>
  `"${text.replace(/\s+/g, " ").trim().replace(special, codes)}"`;
