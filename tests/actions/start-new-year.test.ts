import { describe, expect, it } from 'vitest';
import { FATES } from '../../src/actions/start-new-year.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isInput } from '../../src/tabs/read-input.ts';

describe('“Mở năm mới”', () => {
  it('knows of every tab people type in whether a new year keeps or clears it', () => {
    const typedIn = TABS.filter(isInput).map(({ id }) => id);
    const known = [...typedIn.filter((id) => id.startsWith('register-')), ...Object.keys(FATES)];
    expect([...known].sort()).toEqual([...typedIn].sort());
  });

  it('names only columns that the tabs have', () => {
    const unknown = TABS.filter(isInput).flatMap(({ id, columns }) => {
      const fate = FATES[id];
      return typeof fate === 'object' ? fate.columns.filter((column) => !(column in columns)) : [];
    });
    expect(unknown).toEqual([]);
  });
});
