/** The menu bar by keyboard: F10 goes to it, arrows go along it, Enter and the arrow down open a menu. */
export function menuBarByKeyboard(app: HTMLElement): void {
  const go = (menus: readonly HTMLElement[], to: number): void => {
    const menu = menus[(to + menus.length) % menus.length];
    if (!menu) return;
    menu.tabIndex = -1;
    menu.focus();
  };
  const act = (key: string): boolean => {
    const menus = [...app.querySelectorAll<HTMLElement>('.o-topbar-menu')];
    const at = menus.indexOf(document.activeElement as HTMLElement);
    if (key === 'F10') go(menus, 0);
    else if (at < 0) return false;
    else if (key === 'ArrowRight') go(menus, at + 1);
    else if (key === 'ArrowLeft') go(menus, at - 1);
    else if (key === 'Enter' || key === ' ' || key === 'ArrowDown') menus[at]?.click();
    else if (key === 'Escape') app.querySelector<HTMLElement>('.o-grid-composer .o-composer')?.focus();
    else return false;
    return true;
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!act(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
