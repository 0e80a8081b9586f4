import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Script } from 'node:vm';

/** A file as the Apps Script API keeps it: no extension, but a type. */
interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

type Body = Record<string, unknown>;
type Answer = readonly [status: number, body: Body];

const refuse = (code: number, status: string, message: string): Answer => [code, { error: { code, message, status } }];

/** What Google puts into a new script project. */
const NEW_PROJECT: readonly RemoteFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "exceptionLogging": "STACKDRIVER",\n  "runtimeVersion": "V8"\n}',
  },
];

/** The sentence in which Google refuses a script that it cannot parse. */
function syntaxError(files: readonly RemoteFile[]): string | undefined {
  for (const { name, type, source } of files) {
    if (type !== 'SERVER_JS') continue;
    try {
      new Script(source, { filename: name });
    } catch (error) {
      const { message, stack = '' } = error as SyntaxError;
      return `Syntax error: SyntaxError: ${message} line: ${/:(\d+)\n/.exec(stack)?.[1]} file: ${name}`;
    }
  }
  return undefined;
}

/** The part of Google's APIs that clasp needs to create, push, pull and make versions; one user, one script project. */
export class FakeGoogle {
  files: readonly RemoteFile[] = NEW_PROJECT;
  readonly versions: Body[] = [];
  /** "PUT script.googleapis.com/v1/projects/…" of each request, in their order. */
  readonly requests: string[] = [];
  /** The user switches it on at script.google.com, Settings. */
  apiEnabled = true;
  /** The user took the permission back, or it went unused too long. */
  loginRevoked = false;
  private accessToken = 'first-token';
  private readonly server = http.createServer((request, response) => void this.serve(request, response));

  /** Listens on this machine only; the address for FAKE_GOOGLE. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server.close();
  }

  private async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const call = `${request.method} ${request.headers.host}${pathname}`;
    this.requests.push(call);
    const [status, body] = this.answer(call, request.headers.authorization, text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private answer(call: string, authorization: string | undefined, text: string): Answer {
    if (call === 'POST oauth2.googleapis.com/token') return this.renewLogin();
    if (authorization !== `Bearer ${this.accessToken}`)
      return refuse(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    const body = (text === '' ? {} : JSON.parse(text)) as Body;
    if (call === 'POST www.googleapis.com/drive/v3/files') return [200, { id: 'made-up-workbook', name: body.name }];
    if (!this.apiEnabled)
      return refuse(403, 'PERMISSION_DENIED', 'User has not enabled the Apps Script API. Enable it, then retry.');
    const [, ask = ''] = /^(\w+ script\.googleapis\.com\/v1\/projects.*)$/.exec(call) ?? [];
    if (/^POST [^/]+\/v1\/projects$/.test(ask)) return [200, { scriptId: 'made-up-script', parentId: body.parentId }];
    if (/^GET .*\/content$/.test(ask)) return [200, { files: this.files }];
    if (/^PUT .*\/content$/.test(ask)) return this.store(body.files as RemoteFile[]);
    if (/^POST .*\/versions$/.test(ask)) {
      this.versions.push({ versionNumber: this.versions.length + 1, description: body.description });
      return [200, this.versions.at(-1) as Body];
    }
    return refuse(404, 'NOT_FOUND', `The fake does not know ${call}`);
  }

  private renewLogin(): Answer {
    if (this.loginRevoked)
      return [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }];
    this.accessToken = 'second-token';
    return [200, { access_token: this.accessToken, expires_in: 3599, token_type: 'Bearer' }];
  }

  /** A push replaces all that was there, or nothing. */
  private store(files: readonly RemoteFile[]): Answer {
    if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON'))
      return refuse(400, 'INVALID_ARGUMENT', 'Project contents must include a manifest file named appsscript.');
    const wrong = syntaxError(files);
    if (wrong !== undefined) return refuse(400, 'INVALID_ARGUMENT', wrong);
    this.files = files;
    return [200, { files }];
  }
}
