export interface Sentence {
  readonly file: string;
  readonly text: string;
}
export function words(): Promise<Sentence[]>;
