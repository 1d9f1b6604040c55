// What a person who sees, hears or moves differently meets on a screen: axe's findings, targets too small for a finger,
// texts that are cut off. Zoom's frame is not ours: it is left out here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run: (context: object, options: object) => Promise<AxeResults> };
  }
}

/** Every rule of axe's, its best practices too, as `rule: elements`; empty where it finds nothing. */
export async function axeFindings(page: Page, within = '.foyer'): Promise<string[]> {
  // By the debugger, not by a script element, which the page's policy would refuse.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (selector) => {
    const results = await window.axe?.run(
      { include: [[selector]], exclude: [['iframe']] },
      { iframes: false },
    );
    return results?.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, within);
  return violations ?? ['axe did not run'];
}

/** Controls smaller than 44 CSS pixels, as `width x height name`. */
export const smallTargets = (page: Page, within = '.foyer'): Promise<string[]> =>
  page.evaluate((selector) => {
    const controls = document.querySelectorAll<HTMLElement>(
      `${selector} :is(button, a, input, summary, select, [role='button'])`,
    );
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isThere = control.checkVisibility({ visibilityProperty: true }) && width > 0;
      if (!isThere || (width >= 43.5 && height >= 43.5)) return [];
      return [`${Math.round(width)} x ${Math.round(height)} ${control.outerHTML.slice(0, 100)}`];
    });
  }, within);

/**
 * Texts that are wider or higher than their place and cannot be scrolled, controls that cannot be reached by scrolling,
 * and controls that lie over each other.
 */
export const lostContent = (page: Page, within = '.foyer'): Promise<string[]> =>
  page.evaluate((selector) => {
    const root = document.querySelector<HTMLElement>(selector);
    if (!root) return [`no ${selector}`];
    const short = (element: Element): string => element.outerHTML.slice(0, 110);
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const lost: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!isSeen(element) || element.clientWidth < 2) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isCutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const isCutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      // An ellipsis says that there is more.
      if (isCutY || (isCutX && textOverflow !== 'ellipsis')) lost.push(`cut off: ${short(element)}`);
    }
    const controls = [...root.querySelectorAll<HTMLElement>('button, input, summary')].filter(isSeen);
    const scrollers = (element: Element): HTMLElement[] => {
      const found: HTMLElement[] = [];
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (/auto|scroll/u.test(getComputedStyle(up).overflowY + getComputedStyle(up).overflowX))
          found.push(up);
      }
      return found;
    };
    for (const control of controls) {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const isOutside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      if (isOutside && scrollers(control).length === 0) lost.push(`out of reach: ${short(control)}`);
    }
    /** What of it lies outside the part that is scrolled into view is not there to be covered. */
    const shownBox = (control: Element) => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const box = { left, right, top, bottom };
      for (const scroller of scrollers(control)) {
        const place = scroller.getBoundingClientRect();
        box.left = Math.max(box.left, place.left);
        box.right = Math.min(box.right, place.right);
        box.top = Math.max(box.top, place.top);
        box.bottom = Math.min(box.bottom, place.bottom);
      }
      return box;
    };
    const boxes = controls
      .filter((control) => scrollers(control).every((scroller) => scroller.scrollTop === 0))
      .map((control) => ({ control, box: shownBox(control) }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.control.contains(b.control) || b.control.contains(a.control)) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 2 && height > 2)
          lost.push(`over each other: ${short(a.control)} and ${short(b.control)}`);
      }
    }
    return lost;
  }, within);

/** As somebody sets it who needs larger letters: twice the size of every length that follows the text. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
  });

export const usualText = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.style.removeProperty('font-size')).then(() => undefined);
