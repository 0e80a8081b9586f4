export function inBuild(name: string): string;
export function buildForNode(entry: string, outfile: string): Promise<unknown>;
export function buildServer(): Promise<void>;
