import { expect, it } from 'vitest';
import { PARITY_CASES } from '../../src/parity/index.ts';
import { read } from './sources.ts';

it('docs/google-beliefs.md names every parity case once and no other', () => {
  const [table = ''] = read('docs/google-beliefs.md').split('## What no click can try');
  const named = [...table.matchAll(/`([\w-]+)`/g)].map(([, id]) => id);
  expect(named.sort()).toEqual(PARITY_CASES.map(({ id }) => id).sort());
});
