/** So many nodes are found in a list as quickly as in a map. */
const few = 16;

/**
 * The least number of steps from a start to each node that has been reached, nearest first. Nearly all chains have a
 * handful of nodes, so these lie by turns with their steps in one list: a map for each chain takes several times the room.
 */
export class Distances implements Iterable<readonly [node: number, steps: number]> {
  private readonly pairs: number[];
  /** Where the pair of each node begins, once there are many. */
  private places: Map<number, number> | undefined;

  constructor(start: number) {
    this.pairs = [start, 0];
    this.places = undefined;
  }

  get size(): number {
    return this.pairs.length / 2;
  }

  /** The node that was reached in this place of the order, from 0. */
  nodeAt(place: number): number {
    return this.pairs[2 * place] ?? -1;
  }

  /** The steps to that node. */
  stepsAt(place: number): number {
    return this.pairs[2 * place + 1] ?? -1;
  }

  /** The steps to a node; undefined where it has not been reached. */
  get(node: number): number | undefined {
    const place = this.find(node);
    return place < 0 ? undefined : this.pairs[place + 1];
  }

  has(node: number): boolean {
    return this.find(node) >= 0;
  }

  /** Takes up a node that has not been reached before. */
  add(node: number, steps: number): void {
    this.places?.set(node, this.pairs.length);
    this.pairs.push(node, steps);
    if (this.size === few) this.places = new Map([...this.keys()].map((each, place) => [each, 2 * place]));
  }

  *keys(): Generator<number> {
    for (let place = 0; place < this.size; place++) yield this.nodeAt(place);
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    for (let place = 0; place < this.size; place++) yield [this.nodeAt(place), this.stepsAt(place)];
  }

  private find(node: number): number {
    const { pairs, places } = this;
    if (places !== undefined) return places.get(node) ?? -1;
    for (let place = 0; place < pairs.length; place += 2) if (pairs[place] === node) return place;
    return -1;
  }
}
