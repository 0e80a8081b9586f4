/** What is called, the body of the script, what it returns. */
export type MemberCalls = readonly (readonly [what: string, body: string, result: unknown])[];
