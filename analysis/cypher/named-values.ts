/** What stands behind the name of a tag, by name: `first: 'unsc', kept: floor, issuers` says `first` and `kept`. */
export const namedValues = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/, (?=\w+: )/)
      .filter(Boolean)
      .map((one): [string, string] => {
        const end = one.indexOf(": ");
        return [one.slice(0, end), one.slice(end + 2)];
      }),
  );
