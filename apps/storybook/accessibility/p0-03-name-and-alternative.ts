/// <reference lib="dom" />
import type { StoryCheck } from './story-check.ts';

/** A figure has a name, a summary, a slider where it is drawn, and a table; a canvas never stands alone. */
export const nameAndAlternative: StoryCheck = {
  item: 'P0-3 Name and alternative',
  faults: async ({ page }) => {
    const faults = await page.evaluate(() => {
      const { probe } = window;
      const found: string[] = [];
      for (const figure of probe.elements().filter(({ localName }) => localName === 'figure')) {
        const root = figure.getRootNode() as ShadowRoot;
        const textOf = (ids: string | null): string =>
          (ids ?? '')
            .split(' ')
            .map((id) => (id && root.getElementById(id)?.textContent) || '')
            .join(' ')
            .trim();
        if (!textOf(figure.getAttribute('aria-labelledby'))) found.push('the figure has no name');
        if (!textOf(figure.getAttribute('aria-describedby'))) found.push('the figure has no summary');
        // A theme may have a story and no figures.
        const hasFigures = !figure.matches('[role=article]') || figure.querySelector('.stadspeil-card');
        if (hasFigures && !figure.querySelector('table')) found.push('the figure has no table');
        if (!figure.querySelector('.stadspeil-footer')?.textContent?.trim())
          found.push('the figure has no source');
        const isDrawn = figure.querySelector('.stadspeil-plot-view, canvas') !== null;
        if (isDrawn && !figure.querySelector('input[type=range]')) found.push('the drawing has no slider');
      }
      for (const element of probe.elements()) {
        const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
        const isHidden = element.closest('[aria-hidden="true"]') !== null;
        if (/^(canvas|svg)$/.test(element.localName) && !isNamed && !isHidden)
          found.push(`${probe.nameOf(element)} has no name and is not hidden`);
        if (element.matches('input, select') && !(element as HTMLInputElement).labels?.length && !isNamed)
          found.push(`${probe.nameOf(element)} has no label`);
        for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'for']) {
          for (const id of element.getAttribute(attribute)?.split(' ') ?? [])
            if (!(element.getRootNode() as ShadowRoot).getElementById(id))
              found.push(`${probe.nameOf(element)}: ${attribute} points at "${id}", which is not there`);
        }
      }
      return { found, figures: probe.elements().filter((each) => each.localName === 'figure').length };
    });
    const tree = await page.locator('#storybook-root').ariaSnapshot();
    const isTold = /(figure|article) "[^"]+"/.test(tree);
    return [
      ...faults.found,
      ...(faults.figures > 0 && !isTold ? ['the accessibility tree holds no named figure'] : []),
    ];
  },
};
