import { describe, expect, it } from 'vitest';
import { hostOf } from '../script.ts';

const CODE = `
  function give(value) { return value; }
  const arrow = (value) => value + 1;
  function private_() { return 'riêng'; }
  function now() { return new Date(0); }
  function rows() { return [['a', { when: new Date(0) }]]; }
  function cycle() { const one = {}; one.self = one; return one; }
  function method() { return { call() {} }; }
  function shared() { const one = { a: 1 }; return [one, one]; }
  function fail() { throw new Error('hỏng'); }
  function withNull() { return [null, undefined, 1]; }
  function nothing() {}
  const holder = { inner() { return 1; } };
  var value = 5;
`;
const ILLEGAL = 'TypeError: Failed due to illegal value in property: the value cannot be passed to or from a page.';

/** What a page gets from google.script.run, or the text that its failure handler gets. */
function fromPage(functionName: string, ...given: unknown[]): unknown {
  try {
    return hostOf(CODE).runFromPage(functionName, ...given);
  } catch (error) {
    return String(error);
  }
}

describe('google.script.run', () => {
  it('calls public functions of the top level with values and gives their result', () => {
    expect([fromPage('give', { a: [1, 'b', null, true] }), fromPage('arrow', 1), fromPage('nothing')]).toEqual([
      { a: [1, 'b', null, true] },
      2,
      undefined,
    ]);
  });

  it.each(['private_', 'nowhere', 'holder.inner', 'value', 'toString'])('does not find %s', (name) => {
    expect(fromPage(name)).toBe(`Error: Script function not found: ${name}`);
  });

  it.each(['now', 'rows', 'cycle', 'method'])(
    'fails where the result holds a date, a cycle or a function: %s',
    (name) => {
      expect(fromPage(name)).toBe(ILLEGAL);
    },
  );

  it('fails where an argument holds a date, a function or a cycle, however deep', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = { cycle };
    expect([
      fromPage('give', new Date(0)),
      fromPage('give', { rows: [[new Date(0)]] }),
      fromPage('give', [() => 1]),
      fromPage('give', cycle),
    ]).toEqual([ILLEGAL, ILLEGAL, ILLEGAL, ILLEGAL]);
  });

  it('takes the same object in two places', () => {
    expect(fromPage('shared')).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('makes null of undefined in arrays', () => {
    expect(fromPage('withNull')).toEqual([null, null, 1]);
  });

  it('gives the error of the function to the page', () => {
    expect(fromPage('fail')).toBe('Error: hỏng');
  });

  it('does not stop menus from calling private functions and passing dates', () => {
    const host = hostOf(CODE);
    expect([host.run('private_'), host.run('give', new Date(0))]).toEqual(['riêng', new Date(0)]);
  });

  it('knows which functions there are', () => {
    expect(hostOf(CODE).functionNames()).toEqual([
      ...['give', 'arrow', 'private_', 'now', 'rows', 'cycle', 'method', 'shared', 'fail', 'withNull', 'nothing'],
    ]);
  });
});
