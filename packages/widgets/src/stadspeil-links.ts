// What `stadspeil.js` fetches where a page has a link to a widget.

export { upgradeLinks } from './link/upgrade-links.ts';
