/**
 * The readings of files, numbered as they begin: of two of one file, what the later one tells counts, whichever comes to
 * its end first. Nothing is kept of files that nobody is reading.
 */
export class Readings {
  private last = 0;
  private underway = 0;
  /** Earlier ones come too late, of whatever file. */
  private settledAll = 0;
  /** Of each file, the latest that was begun, and the latest whose outcome is known. */
  private readonly begun = new Map<string, number>();
  private readonly settled = new Map<string, number>();

  /** Begins a reading and gives its number; {@link end} has to follow. */
  begin(file: string): number {
    this.underway++;
    this.begun.set(file, ++this.last);
    return this.last;
  }

  /** One of the readings is over, whatever came of it. */
  end(): void {
    if (--this.underway > 0) return;
    this.settledAll = this.last;
    this.begun.clear();
    this.settled.clear();
  }

  /** Does a reading of a file tell more than is known? */
  isNews(file: string, reading: number): boolean {
    return reading > (this.settled.get(file) ?? this.settledAll);
  }

  /** Is a file being read, so that what is known of it may be out of date? */
  isBeingRead(file: string): boolean {
    return this.isNews(file, this.begun.get(file) ?? this.settledAll);
  }

  /** The outcome of a reading is known; without one, what was known is void, and so is what is being read. */
  settle(file: string, reading = ++this.last): void {
    this.settled.set(file, reading);
  }
}
