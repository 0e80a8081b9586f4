import type { MenuEntry, MenuTree } from './google/run-context.ts';

/** Every item of the drawn menus from top to bottom, those of submenus too. */
export const menuItems = (menus: readonly MenuTree[]): MenuEntry[] =>
  menus.flatMap(({ items }) =>
    items.flatMap((item) => (item === null ? [] : 'functionName' in item ? [item] : menuItems([item]))),
  );
