/**
 * How one cell is written so that a spreadsheet cannot run it and an empty text is not lost.
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break, also in full
 * width) gets an apostrophe in front, which spreadsheets read as "this is text". The
 * same apostrophe alone stands for "given, and empty", since an empty cell means "not given". Reading
 * takes exactly that apostrophe off again, and a formula-like cell without it is read as it stands.
 */
const needsGuard = /^'*(?:[=+\-@\t\r\n＝＋－＠]|$)/;
const guarded = /^'(?='*(?:[=+\-@\t\r\n＝＋－＠]|$))/;

/**
 * A spreadsheet that parts cells by semicolons or tabs, as in France, begins a cell at each of these, and a row at each
 * line break: quotation marks in the middle of what it takes for a cell mean nothing to it.
 */
const formulaWithin = /([;\t\r\n]"* *)('*)(?=[=+\-@＝＋－＠])/g;
const guardedWithin = /([;\t\r\n]"* *)'('*)(?=[=+\-@＝＋－＠])/g;

/** A text that was given as a cell: never empty, never a formula. */
export const guard = (text: string): string =>
  (needsGuard.test(text) ? `'${text}` : text).replaceAll(formulaWithin, "$1'$2");

/** The text of a cell; undefined for an empty cell, which means that nothing was given. */
export const unguard = (cell: string): string | undefined =>
  cell === "" ? undefined : cell.replaceAll(guardedWithin, "$1$2").replace(guarded, "");
