import fs from 'node:fs';
import path from 'node:path';

/** The rows of a TSV file of this folder, each keyed by the header. */
export function vectors(file: string): Record<string, string>[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}
