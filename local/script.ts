// npm run script -- <file.js> [function]: runs any Apps Script file in an empty local spreadsheet.
import fs from 'node:fs';
import path from 'node:path';
import { createHost } from './host.ts';

const USAGE = 'Usage: npm run script -- <file.js> [function]';

/** The script's own lines of a stack, so that the place of a mistake can be found. */
function placesIn(error: Error, fileName: string): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.includes(`${fileName}:`));
}

/** Runs a function of a script; prints what it logs, then the calls it made. Gives the exit code. */
function runScript(file: string, functionName: string | undefined): number {
  const fileName = path.basename(file);
  let code: string;
  try {
    code = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    console.error(`Cannot read ${file}`);
    return 2;
  }
  try {
    const host = createHost({
      code,
      fileName,
      ui: {
        log: ({ text }) => console.log(text),
        alert: ({ prompt, buttons }) => {
          console.error(`alert: ${prompt}`);
          return buttons.startsWith('YES') ? 'YES' : 'OK';
        },
        toast: ({ text }) => console.error(`toast: ${text}`),
      },
    });
    const name = functionName ?? host.functionNames()[0];
    if (name === undefined) throw new Error(`${fileName} declares no top-level function`);
    try {
      host.run(name);
    } finally {
      for (const [member, count] of Object.entries(host.calls.snapshot().members)) {
        console.error(`${count} × ${member}`);
      }
    }
    return 0;
  } catch (error) {
    const failure = error as Error;
    console.error([String(failure), ...placesIn(failure, fileName)].join('\n'));
    return 1;
  }
}

const [file, functionName, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0 || file.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.exitCode = runScript(file, functionName);
