/** Text as XML holds it, in content and in quotation marks; characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them even as references
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** The same for the value of an attribute, in which line breaks would become spaces. */
export const escapeAttribute = (text: string): string => escapeXml(text).replace(/\n/g, "&#10;");
