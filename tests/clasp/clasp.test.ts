import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, read } from '../repository/sources.ts';
import { FakeGoogle } from './fake-google.ts';
import { Project } from './project.ts';

/** The files of dist/, and how the Apps Script API names them. */
const BUILT = filesBelow('dist');
const TYPES: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
const REMOTE = BUILT.map((file) => {
  const { name, ext } = path.parse(file);
  return { name, type: TYPES[ext], source: read(file) };
});

/** The command of the README. */
const CREATE = ['create-script', '--type', 'sheets', '--title', 'Thi đua CCHC', '--rootDir', 'dist'];

let google: FakeGoogle;
let project: Project;

beforeEach(async () => {
  google = new FakeGoogle();
  project = new Project(await google.start());
});
afterEach(() => {
  google.close();
  project.remove();
});

/** A project that is built and knows its script. */
function ready(): void {
  project.build();
  project.writeScriptId('made-up-script');
}

const byName = <T extends { name: string }>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));

describe('the steps of the README', () => {
  it('create-script, build, push --force: the workbook’s script holds exactly the files of dist/', async () => {
    const created = await project.clasp(...CREATE);
    expect(created.exit).toBe(0);
    expect(created.said).toContain('https://drive.google.com/open?id=made-up-workbook');
    expect(project.settings()).toMatchObject({ scriptId: 'made-up-script', rootDir: 'dist' });

    project.build();
    const pushed = await project.clasp('push', '--force');
    expect(pushed.said).toMatch(/^Pushed \d+ files at /);
    expect([pushed.exit, pushed.said.split('\n').slice(1).sort()]).toEqual([0, BUILT.map((file) => `└─ ${file}`)]);
    expect(byName(google.files)).toEqual(byName(REMOTE));
  });

  it('create-script after the build puts Google’s manifest over ours: build again before the push', async () => {
    project.build();
    await project.clasp(...CREATE);
    expect(project.read('dist/appsscript.json')).toContain('America/New_York');
  });

  it('the id of an existing script in .clasp.json, build, push --force: what stood there is replaced', async () => {
    google.files = [...google.files, { name: 'Mã cũ', type: 'SERVER_JS', source: 'function cu() {}' }];
    ready();
    expect((await project.clasp('push', '--force')).exit).toBe(0);
    expect(byName(google.files)).toEqual(byName(REMOTE));
  });
});

describe('clasp show-file-status', () => {
  it('lists exactly the files of dist/, without asking Google', async () => {
    ready();
    const { exit, said } = await project.clasp('show-file-status', '--json');
    const { filesToPush, untrackedFiles } = JSON.parse(said) as Record<string, string[]>;
    expect([exit, filesToPush?.sort(), untrackedFiles]).toEqual([0, BUILT, []]);
    expect(google.requests).toEqual([]);
  });

  it('fails while .clasp.json has no id', async () => {
    project.build();
    expect(await project.clasp('show-file-status')).toEqual({ exit: 1, said: 'Project settings not found.' });
  });
});

describe('clasp push', () => {
  it('without --force skips a changed manifest and all the rest, and still exits with 0', async () => {
    ready();
    expect(await project.clasp('push')).toEqual({ exit: 0, said: 'Skipping push.' });
    expect(google.files.map(({ name }) => name)).toEqual(['appsscript']);
  });

  it('has nothing to do a second time', async () => {
    ready();
    await project.clasp('push', '--force');
    expect(await project.clasp('push')).toEqual({ exit: 0, said: 'Script is already up to date.' });
  });

  it('of a script that Google cannot parse fails with file and line and changes nothing', async () => {
    ready();
    await project.clasp('push', '--force');
    project.write('dist/Code.js', 'function onOpen() {\n  return );\n}\n');
    const { exit, said } = await project.clasp('push', '--force');
    expect(exit).toBe(1);
    // The rest of the sentence depends on which versions of Google's libraries npm gave to clasp.
    expect(said).toMatch(/SyntaxError: Unexpected token '\)'.*\bCode\b/);
    expect(byName(google.files)).toEqual(byName(REMOTE));
  });

  it('without a login fails', async () => {
    ready();
    project.logOut();
    expect(await project.clasp('push', '--force')).toEqual({ exit: 1, said: 'No credentials found.' });
  });

  it('renews a login whose hour is over by itself', async () => {
    ready();
    project.logIn('2024-01-01');
    expect((await project.clasp('push', '--force')).exit).toBe(0);
    expect(byName(google.files)).toEqual(byName(REMOTE));
    expect(project.read('.clasprc.json')).toContain('second-token');
  });

  it('with a login that Google no longer takes fails and sends nothing', async () => {
    ready();
    project.logIn('2024-01-01');
    google.loginRevoked = true;
    expect(await project.clasp('push', '--force')).toEqual({ exit: 1, said: 'invalid_grant' });
    expect(new Set(google.requests)).toEqual(new Set(['POST oauth2.googleapis.com/token']));
  });

  it('fails while the Apps Script API is not switched on', async () => {
    ready();
    google.apiEnabled = false;
    const said = 'User has not enabled the Apps Script API. Enable it, then retry.';
    expect(await project.clasp('push', '--force')).toEqual({ exit: 1, said });
  });
});

describe('clasp pull', () => {
  it('brings back byte for byte what was pushed', async () => {
    ready();
    await project.clasp('push', '--force');
    fs.rmSync(path.join(project.folder, 'dist'), { recursive: true });
    expect((await project.clasp('pull')).exit).toBe(0);
    expect(BUILT.map((file) => project.read(file))).toEqual(BUILT.map(read));
    expect(fs.readdirSync(path.join(project.folder, 'dist')).length).toBe(BUILT.length);
  });
});

describe('clasp create-version', () => {
  it('numbers the versions', async () => {
    ready();
    expect(await project.clasp('create-version', 'Bản thử')).toEqual({ exit: 0, said: 'Created version 1' });
    expect(google.versions).toEqual([{ versionNumber: 1, description: 'Bản thử' }]);
  });
});

describe('clasp create-script', () => {
  it.each(['made-up-script', ''])(
    'makes nothing when .clasp.json has the scriptId “%s”, and still exits with 0',
    async (scriptId) => {
      project.writeScriptId(scriptId);
      const answer = await project.clasp(...CREATE);
      expect(answer).toEqual({ exit: 0, said: 'Project file already exists.' });
      expect(google.requests).toEqual([]);
    },
  );
});

describe('the guard around clasp', () => {
  it.each([
    [
      "await import('node:https').then(({ default: https }) => https.request('https://example.org/', {}))",
      'example.org',
    ],
    ["(await import('node:net')).connect(443, '192.0.2.1')", '192.0.2.1'],
    ["(await import('node:http')).get('http://192.0.2.1/')", '192.0.2.1'],
    ["(await import('node:tls')).connect(443, '192.0.2.1')", '192.0.2.1'],
  ])('lets nothing leave the machine: %s', async (code, host) => {
    const { exit, said } = await project.node('--input-type=module', '--eval', code);
    expect([exit, said.includes(`Error: Refused: ${host}`)]).toEqual([1, true]);
  });
});
