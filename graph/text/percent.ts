/** A text whose letters are written as `%C3%A9`; undefined where what is written is none. */
export const decodedPercents = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
