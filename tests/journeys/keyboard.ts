import type { Page } from 'playwright';
import { expect } from 'vitest';

type Focus = { words: string; isMarked: boolean; isSeen: boolean; isTop: boolean };

// Of the element that has the focus: what it is called, whether something around it marks it, whether it is on the screen, and
// whether nothing lies over it.
const focused = `(() => {
  const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
  // A link that goes over two lines is looked at on its first.
  const line = at.getClientRects()[0] ?? box;
  const x = Math.min(Math.max(line.left + line.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(line.top + Math.min(line.height / 2, 40), 0), innerHeight - 1);
  const over = document.elementFromPoint(x, y);
  const labels = [...(at.labels ?? [])].map((label) => label.textContent);
  return {
    words: [at.getAttribute('aria-label') ?? at.textContent, ...labels].join(' ').trim(),
    // The parts of a box for a day mark themselves.
    isMarked: at.type === 'date' || at.type === 'time' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    isTop: at === document.body || at.contains(over) || [...(at.labels ?? [])].some((label) => label.contains(over)),
  };
})()`;

/** Somebody who has no mouse. At every stop the focus must be marked, on the screen and under nothing. */
export function keyboardOn(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  const here = () => page.evaluate(focused) as Promise<Focus>;

  /** Presses Tab until what is called so has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 500; presses += 1) {
      await press('Tab');
      const { words, ...focus } = await here();
      expect({ words, ...focus }).toEqual({ words, isMarked: true, isSeen: true, isTop: true });
      if (name.test(words)) return;
    }
    throw new Error(`${name} is not reached with the Tab key on ${page.url()}`);
  }

  return {
    press,
    here,
    tabTo,
    type: (words: string) => page.keyboard.type(words),
    /** Goes on by a link or a button, to the next page. */
    async follow(name: RegExp): Promise<void> {
      await tabTo(name);
      await Promise.all([page.waitForEvent('domcontentloaded'), press('Enter')]);
      await page.waitForLoadState();
    },
  };
}
