/** How many steps it is to each node reached, in the order in which they were: read like a map. */
export type StepCounts = Pick<
  ReadonlyMap<number, number>,
  "size" | "get" | "has" | typeof Symbol.iterator
> & {
  readonly keys: () => IterableIterator<number>;
  readonly forEach: (visit: (count: number, node: number) => void) => void;
};

/** So many are looked through one by one; nearly every chain is shorter, and a map of each would cost far more. */
const few = 24;

/** The same while it grows: whoever goes through `keys` comes to what is added meanwhile. */
export class StepsReached implements StepCounts {
  private readonly nodes: number[] = [];
  private readonly counts: number[] = [];
  private places: Map<number, number> | undefined;

  constructor(start: number) {
    this.add(start, 0);
  }

  get size(): number {
    return this.nodes.length;
  }

  /** Takes a node that was not reached before. */
  add(node: number, count: number): void {
    this.places?.set(node, this.nodes.length);
    this.nodes.push(node);
    this.counts.push(count);
    if (this.places === undefined && this.nodes.length > few)
      this.places = new Map(this.nodes.map((one, place) => [one, place]));
  }

  get(node: number): number | undefined {
    const place = this.placeOf(node);
    return place < 0 ? undefined : this.counts[place];
  }

  has(node: number): boolean {
    return this.placeOf(node) >= 0;
  }

  keys(): IterableIterator<number> {
    return this.nodes.values();
  }

  forEach(visit: (count: number, node: number) => void): void {
    for (let place = 0; place < this.nodes.length; place++)
      visit(this.counts[place] ?? 0, this.nodes[place] ?? -1);
  }

  *[Symbol.iterator](): MapIterator<[number, number]> {
    for (const [place, node] of this.nodes.entries()) yield [node, this.counts[place] ?? 0];
  }

  private placeOf(node: number): number {
    return this.places === undefined ? this.nodes.indexOf(node) : (this.places.get(node) ?? -1);
  }
}
