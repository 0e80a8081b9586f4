import type { MenuTree } from '../google/run-context.ts';

interface MenuNode {
  readonly id?: string;
  readonly separator?: boolean;
  children?: (MenuNode | ((...given: never[]) => unknown))[];
}

interface MenuRegistry {
  readonly content: Readonly<Record<string, MenuNode>>;
  add(id: string, item: object): void;
  addChild(id: string, path: string[], item: object): void;
}

/** Items of the library's own menus that make things this workbook does not keep, or that Google has nothing like. */
const LEFT_OUT = new Set([
  'settings',
  'edit_table',
  'group_headers',
  'toggle_pin_panel',
  'view_irregularity_map',
  'insert_chart',
  'insert_carousel',
  'insert_pivot',
  'insert_image',
  'insert_table',
  'insert_checkbox',
  'insert_dropdown',
  'categorie_function_all',
  'categories_function_list',
  'format_cf',
  'split_to_columns',
  'column_statistics',
  'data_validation',
  'named_range',
  'add_remove_data_filter',
  'pivot_data_sources',
  'reinsert_dynamic_pivot',
  'reinsert_static_pivot',
  'define_named_range',
  'group_columns',
  'group_rows',
]);

const isKept = (child: MenuNode | ((...given: never[]) => unknown)): boolean =>
  typeof child === 'function' ? false : !LEFT_OUT.has(child.id ?? '');

/** Takes the items this workbook cannot keep out of the library's menus. */
export function trimMenus(registries: readonly MenuRegistry[]): void {
  for (const { content } of registries) {
    for (const node of Object.values(content)) {
      if (!Array.isArray(node.children)) continue;
      if (node.children.some((child) => typeof child === 'object' && LEFT_OUT.has(child.id ?? '')))
        node.children = node.children.filter(isKept);
      for (const child of node.children) {
        if (
          typeof child === 'object' &&
          child.children?.some((inner) => !isKept(inner)) &&
          child.id === 'insert_function'
        )
          child.children = child.children.filter(isKept);
      }
    }
  }
}

/** Script menus stand in the menu bar behind the sheet's own, items and separators in their order. */
export function addScriptMenus(menus: readonly MenuTree[], registry: MenuRegistry, run: (name: string) => void): void {
  const add = (path: string[], items: MenuTree['items']): void => {
    items.forEach((item, i) => {
      if (!item) return;
      const id = `${path.join('_')}_${i}`;
      const common = {
        name: item.caption,
        sequence: i + 1,
        separator: items[i + 1] === null,
        isReadonlyAllowed: true,
        isEnabledOnLockedSheet: true,
      };
      if ('functionName' in item)
        registry.addChild(id, [...path], { ...common, execute: () => run(item.functionName) });
      else {
        registry.addChild(id, [...path], common);
        add([...path, id], item.items);
      }
    });
  };
  menus.forEach((menu, i) => {
    const id = `script_menu_${i}`;
    registry.add(id, { name: menu.caption, sequence: 900 + i });
    add([id], menu.items);
  });
}
