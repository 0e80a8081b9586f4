import type { ButtonName } from '../google/run-context.ts';

export interface Answered {
  readonly button: ButtonName;
  readonly text: string;
}

/** Dialogs that scripts have opened and the answers of pages, by number. */
export class WaitingQuestions {
  private last = 0;
  private readonly askedOf = new Map<number, string>();
  private readonly answers = new Map<number, Answered>();

  get open(): boolean {
    return this.askedOf.size > 0;
  }

  ask(client: string): number {
    this.last += 1;
    this.askedOf.set(this.last, client);
    return this.last;
  }

  /** Only the page that was asked may answer. */
  answer(id: number, client: string, answered: Answered): void {
    if (this.askedOf.get(id) === client) this.answers.set(id, answered);
  }

  /** A page has gone: its dialogs count as closed. */
  gone(client: string): void {
    for (const [id, asked] of this.askedOf) if (asked === client) this.answers.set(id, { button: 'CLOSE', text: '' });
  }

  /** The answer, once; null while nobody has given one. */
  take(id: number): Answered | null {
    const answered = this.answers.get(id) ?? null;
    if (answered) {
      this.answers.delete(id);
      this.askedOf.delete(id);
    }
    return answered;
  }
}
