/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** Nothing moves by itself for who asked for less motion, and nothing ever flashes. */
export const reducedMotion: StoryCheck = {
  item: 'P1-5 Reduced motion',
  emulatesMedia: true,
  faults: async ({ page }) => {
    const faults: string[] = [];
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page.emulateMedia({ reducedMotion });
      const found = await page.evaluate((motion) => {
        const { probe } = window;
        const running = probe
          .elements()
          .filter((element) => element.getAnimations().length > 0)
          .map((element) => `${probe.nameOf(element)} is animated`);
        const set = probe.elements().filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const isMoving = animationName !== 'none' || parseFloat(transitionDuration) > 0;
          return motion === 'reduce' && (isMoving || scrollBehavior === 'smooth');
        });
        return [...running, ...set.map((element) => `${probe.nameOf(element)} would move`)];
      }, reducedMotion);
      faults.push(...found.map((fault) => `${reducedMotion}: ${fault}`));
    }
    await page.emulateMedia({ reducedMotion: null });
    return faults;
  },
};
