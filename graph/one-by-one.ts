/** What is made of each item, one at a time, so that none of it is kept; what is undefined is left out. */
export const oneByOne = function* <Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made | undefined,
): Generator<Made> {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) yield made;
  }
};
