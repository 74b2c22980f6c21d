/**
 * What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F), by the WHATWG Encoding Standard. Node 20
 * decodes these bytes as Latin-1, so that œ, ’, – and € would become characters nobody sees.
 */
const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes in the code page that spreadsheets of western Europe save in. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (letter) => special.charAt(letter.charCodeAt(0) - 0x80));
