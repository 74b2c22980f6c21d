/** Tags of questions' templates: the rows that they return, and what they often ask of a line. */

const ofOne =
  (text: (variable: string) => string) =>
  ([variable, ...more]: readonly string[]): string =>
    variable === undefined || more.length > 0 ? "" : text(variable);

/** What each tag stands for; an empty text where its words are none that it knows. */
export const rowTags: ReadonlyMap<string, (words: readonly string[]) => string> = new Map([
  ["ends", ofOne((line) => `startNode(${line}) AS from, line, endNode(${line}) AS to`)],
  ["alone", ofOne((node) => `${node} AS from, null AS line, null AS to`)],
  ["about", ofOne((line) => `($scope IS NULL OR 'general' IN ${line}.scopes OR $scope IN ${line}.scopes)`)],
]);
