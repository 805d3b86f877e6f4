// What `stadspeil.js` does on a page: registers the tags that most pages have, fetches what registers the
// others when the page has one, and what turns links to widgets into widgets.

import './define-common.ts';
import { defineWhenSeen } from './element/define-when-seen.ts';

/** The tags that other files define, and what fetches those. */
const later: Readonly<Record<string, () => Promise<unknown>>> = {
  'stadspeil-area-map': () => import('./stadspeil-map.ts'),
  'stadspeil-area-profile': more,
  'stadspeil-distribution-chart': more,
  'stadspeil-indicator-table': more,
  'stadspeil-recovery-scenario': pages,
  'stadspeil-theme-page': pages,
};

function more(): Promise<unknown> {
  return import('./stadspeil-more.ts');
}

function pages(): Promise<unknown> {
  return import('./stadspeil-pages.ts');
}

if (typeof document !== 'undefined') {
  for (const [tag, load] of Object.entries(later)) defineWhenSeen(tag, load);
  const upgrade = (): void => {
    if (!document.querySelector('a[href*="stadspeil="]')) return;
    import('./stadspeil-links.ts').then(
      ({ upgradeLinks }) => upgradeLinks(document, Object.keys(later)),
      // The links lead where they say.
      () => undefined,
    );
  };
  // An `async` script may run before the rest of the page is there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
  else upgrade();
}
