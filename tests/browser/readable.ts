import type { Frame, Page } from 'playwright-core';

// What eyes and fingers need of everything we draw ourselves: contrast, room, buttons within reach.

/** Words whose contrast with what lies behind them is below 4.5 (WCAG 2, 1.4.3), with the contrast. */
const WEAK = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = parts(getComputedStyle(at).backgroundColor);
      if (a > 0.99) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const weak = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement: element } = texts.currentNode;
    if (!textContent.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('script, style, option, :disabled, .o-spreadsheet')) continue;
    const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) weak.push(textContent.trim().slice(0, 40) + ' ' + contrast.toFixed(2));
  }
  return weak;
})()`;

/** Parts that can only be read by scrolling sideways. */
const WIDE = `[document.documentElement, ...document.querySelectorAll('body, main, section, nav, dialog, aside, footer, form')]
  .filter((part) => !part.closest('.o-spreadsheet') && part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
  .map((part) => part.tagName + ' ' + part.scrollWidth + ' > ' + part.clientWidth)`;

const everywhere = async (page: Page, script: string): Promise<string[]> => {
  const open: Frame[] = page.frames().filter((frame) => !frame.isDetached());
  return (await Promise.all(open.map((frame) => frame.evaluate<string[]>(script)))).flat();
};

export const weakWords = (page: Page): Promise<string[]> => everywhere(page, WEAK);
export const tooWide = (page: Page): Promise<string[]> => everywhere(page, WIDE);

/** Buttons of the open dialog's last line that are not wholly on the screen. */
export async function outOfReach(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const lost: string[] = [];
  for (const frame of page.frames()) {
    for (const button of await frame.locator('footer button:visible, dialog .buttons button:visible').all()) {
      const box = await button.boundingBox();
      const isSeen = box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      if (!isSeen) lost.push((await button.textContent()) ?? '');
    }
  }
  return lost;
}
