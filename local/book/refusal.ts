/** What the sheet refuses, in Google's own sentence; scripts see it as an error named Exception. */
export class Refusal extends Error {}
