// What `stadspeil.js` does on a page: registers every tag, and turns links to widgets into widgets.

import './define.ts';
import { upgradeLinks } from './link/upgrade-links.ts';

if (typeof document !== 'undefined') {
  // An `async` script may run before the rest of the page is there.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeLinks());
  else upgradeLinks();
}
