// What `stadspeil.js` does on a page: registers the tags that most pages have, fetches what registers the
// others when the page has one, and turns links to widgets into widgets.

import './define-common.ts';
import { defineWhenSeen } from './element/define-when-seen.ts';
import { upgradeLinks } from './link/upgrade-links.ts';

/** The tags of `stadspeil-more.js`. */
const moreTags = [
  'stadspeil-distribution-chart',
  'stadspeil-indicator-table',
  'stadspeil-area-profile',
  'stadspeil-theme-page',
  'stadspeil-recovery-scenario',
];

if (typeof document !== 'undefined') {
  for (const tag of moreTags) defineWhenSeen(tag, () => import('./stadspeil-more.ts'));
  // An `async` script may run before the rest of the page is there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeLinks());
  else upgradeLinks();
}
