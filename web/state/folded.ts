/** A text as people compare it: without spaces around it, in small letters. */
export const folded = (text: string): string => text.trim().toLocaleLowerCase();
