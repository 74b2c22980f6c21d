/** Something that waits, for somebody. */
export type Waiting = { readonly caller: string };

/**
 * A queue in which callers take turns, however much each of them asks for: the next one is the first thing that
 * fits of the caller who was served longest ago.
 */
export class FairQueue<Item extends Waiting> {
  private readonly byCaller = new Map<string, Item[]>();
  size = 0;

  /** How much somebody waits for. */
  of(caller: string): number {
    return this.byCaller.get(caller)?.length ?? 0;
  }

  add(item: Item): void {
    this.byCaller.set(item.caller, [...(this.byCaller.get(item.caller) ?? []), item]);
    this.size += 1;
  }

  /** Takes something back. */
  remove(item: Item): void {
    this.keep(
      item.caller,
      (this.byCaller.get(item.caller) ?? []).filter((one) => one !== item),
    );
  }

  /** The next that fits, taken out; undefined where there is none. */
  next(fits: (item: Item) => boolean): Item | undefined {
    for (const [caller, items] of this.byCaller) {
      const found = items.find(fits);
      if (found === undefined) continue;
      const left = items.filter((one) => one !== found);
      this.byCaller.delete(caller); // and behind all others, if something is left
      this.size -= items.length;
      this.size += left.length;
      if (left.length > 0) this.byCaller.set(caller, left);
      return found;
    }
    return undefined;
  }

  private keep(caller: string, items: Item[]): void {
    this.size += items.length - this.of(caller);
    if (items.length === 0) this.byCaller.delete(caller);
    else this.byCaller.set(caller, items);
  }
}
