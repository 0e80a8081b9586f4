import fs from 'node:fs';
import path from 'node:path';

/** What `npm run build` has made: the very files that a push sends to Google. */
export interface Built {
  readonly code: string;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  /** HTML files by name. */
  readonly html: Readonly<Record<string, string>>;
}

export function readBuilt(folder = 'dist'): Built {
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  const pages = fs.readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')),
    html: Object.fromEntries(pages.map((file) => [file.replace('.html', ''), read(file)])),
  };
}
