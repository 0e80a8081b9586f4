import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, read } from '../repository/sources.ts';

const CLASP = path.join(ROOT, 'build/clasp/node_modules/@google/clasp/build/src/index.js');
const LOOPBACK_ONLY = pathToFileURL(path.join(import.meta.dirname, 'loopback-only.mjs')).href;

/** What a command of clasp answered. */
interface Answer {
  readonly exit: number | null;
  readonly said: string;
}

/** What `clasp login` leaves in the home folder, with tokens that open nothing. */
const login = (expires: string): string =>
  JSON.stringify({
    tokens: {
      default: {
        type: 'authorized_user',
        client_id: 'made-up-client',
        client_secret: 'made-up-secret',
        refresh_token: 'made-up-refresh',
        access_token: 'first-token',
        expiry_date: Date.parse(expires),
      },
    },
  });

/** A clone of this repository as far as clasp sees it, in a folder of its own that is also the user's home. */
export class Project {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clasp-'));

  private readonly google: string;

  constructor(google: string) {
    this.google = google;
    this.write('.clasp.json', read('.clasp.json'));
    this.logIn('2100-01-01');
  }

  /** The access token lasts until that day; then clasp asks for a new one. */
  logIn(until: string): void {
    this.write('.clasprc.json', login(until));
  }

  logOut(): void {
    fs.rmSync(path.join(this.folder, '.clasprc.json'));
  }

  /** `npm run build`: the same files as in the repository's dist/. */
  build(): void {
    fs.rmSync(path.join(this.folder, 'dist'), { recursive: true, force: true });
    fs.cpSync(path.join(ROOT, 'dist'), path.join(this.folder, 'dist'), { recursive: true });
  }

  /** The id of an existing script, as a person writes it into .clasp.json. */
  writeScriptId(scriptId: string): void {
    this.write('.clasp.json', JSON.stringify({ ...this.settings(), scriptId }));
  }

  settings(): Record<string, unknown> {
    return JSON.parse(this.read('.clasp.json')) as Record<string, unknown>;
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  /** Runs a command of clasp without a terminal. */
  clasp(...given: readonly string[]): Promise<Answer> {
    return this.node(CLASP, ...given);
  }

  /** Runs a file with Node as clasp is run: only the fake can be reached. */
  async node(...given: readonly string[]): Promise<Answer> {
    const child = spawn(process.execPath, ['--import', LOOPBACK_ONLY, ...given], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: this.folder, USERPROFILE: this.folder, FAKE_GOOGLE: this.google },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { exit, said: said.trim() };
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true });
  }
}
