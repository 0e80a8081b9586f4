/** The order in which the workbook changed, by the ids of its states. */
export class Order {
  private readonly places = new Map<string, number>();
  private readonly taken = new Set<string>();
  private place = 0;
  private movedAt = 0;
  private reloadedAt = 0;
  /** Id of the workbook as it stands. */
  latest = 'START_REVISION';

  constructor() {
    this.places.set(this.latest, 0);
  }

  private next(id: string): void {
    this.place += 1;
    this.latest = id;
    this.places.set(id, this.place);
  }

  /** A page's change was taken. */
  take(id: string): void {
    this.taken.add(id);
  }

  /** A page that did not hear the answer sends its change again: it counts once. */
  hasTaken(id: string): boolean {
    return this.taken.has(id);
  }

  /** A change that every page hears of as such. */
  sent(id: string): void {
    this.next(id);
  }

  /** A change after which every page loads the workbook anew; `moved` where rows, columns or tabs no longer stand where they stood. */
  reloaded(moved: boolean): void {
    this.next(`anew ${this.place + 1}`);
    this.reloadedAt = this.place;
    if (moved) this.movedAt = this.place;
  }

  /** A page with this state hears of all that came later and puts its own change behind it by itself. */
  catchesUp(id: string | undefined): boolean {
    return (this.places.get(id ?? '') ?? -1) >= this.reloadedAt;
  }

  /** Cells still stand where they stood in this state; a state from before the server's start is as its first. */
  stillFits(id: string | undefined): boolean {
    return (this.places.get(id ?? '') ?? 0) >= this.movedAt;
  }
}
