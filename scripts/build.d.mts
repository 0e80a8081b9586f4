export function buildAddOn(): Promise<{ bytes: number; names: string[] }>;
