import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.ts';
import { exampleFiles, fetchOf } from '../testing/example-dataset.ts';
import { upgradeLinks } from './upgrade-links.ts';

let folder = 0;

beforeEach(() => {
  folder += 1;
  document.documentElement.lang = 'nl';
  vi.stubGlobal('fetch', fetchOf(exampleFiles));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function paragraphWith(href: string): HTMLParagraphElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = 'Banen in Voorbeeldstad';
  const paragraph = document.createElement('p');
  paragraph.append(link);
  document.body.append(paragraph);
  return paragraph;
}

const cardLink = (): string =>
  `/banen.html?stadspeil=kpi-card&src=/data-link-${folder}/&indicator=jobs&region=GM9999&period=2018`;

describe('upgradeLinks', () => {
  test('turns a link into the widget that it names, and keeps the link inside', async () => {
    const paragraph = paragraphWith(cardLink());
    upgradeLinks();
    const card = paragraph.firstElementChild;
    expect(card?.localName).toBe('stadspeil-kpi-card');
    expect(card?.querySelector('a')?.textContent).toBe('Banen in Voorbeeldstad');
    await vi.waitFor(() => expect(card?.shadowRoot?.textContent).toContain('844,9'));
  });

  // Editors of a CMS may keep a link and nothing else: what each makes of it, by its default rules.
  test.each<[cms: string, kept: (href: string) => string]>([
    [
      'WordPress (kses): ampersands as numbers',
      (href) => `<p><a href="${href.replaceAll('&', '&#038;')}">Banen</a></p>`,
    ],
    [
      'TYPO3: a class and a relation of its own',
      (href) =>
        `<p><a href="${href.replaceAll('&', '&amp;')}" target="_blank" rel="noreferrer" class="external-link">Banen</a></p>`,
    ],
    [
      'CKEditor 5: a relation of its own, and text in bold',
      (href) =>
        `<p><a target="_blank" rel="noopener noreferrer" href="${href.replaceAll('&', '&amp;')}"><strong>Banen</strong></a></p>`,
    ],
    ['an editor that writes bare ampersands', (href) => `<p><a href="${href}">Banen</a></p>`],
  ])('turns the link that %s leaves', async (_cms, kept) => {
    const box = document.createElement('div');
    box.setHTMLUnsafe(kept(cardLink()));
    document.body.append(box);
    upgradeLinks(box);
    const card = box.querySelector('stadspeil-kpi-card');
    expect(card?.getAttribute('period')).toBe('2018');
    await vi.waitFor(() => expect(card?.shadowRoot?.textContent).toContain('844,9'));
  });

  test('shows the link where the figures cannot be shown', async () => {
    const paragraph = paragraphWith(cardLink().replace('indicator=jobs', 'indicator=no-such-thing'));
    upgradeLinks();
    const link = paragraph.querySelector('a') as HTMLAnchorElement;
    await vi.waitFor(() => expect(link.assignedSlot).not.toBeNull());
  });

  test('does it once', () => {
    const paragraph = paragraphWith(cardLink());
    upgradeLinks();
    upgradeLinks();
    expect(paragraph.querySelectorAll('stadspeil-kpi-card')).toHaveLength(1);
    expect(paragraph.querySelectorAll('a')).toHaveLength(1);
  });

  test('turns a link into a widget that is defined when the page has one', () => {
    const paragraph = paragraphWith('/kaart.html?stadspeil=not-yet');
    upgradeLinks(document, ['stadspeil-not-yet']);
    expect(paragraph.firstElementChild?.localName).toBe('stadspeil-not-yet');
  });

  test.each<[why: string, href: string]>([
    ['another site', 'https://elsewhere.example/?stadspeil=kpi-card&src=/data/'],
    ['a tag that nobody defined', '/?stadspeil=unheard-of'],
    ['a plain link', '/banen.html'],
  ])('leaves %s alone', (_why, href) => {
    const paragraph = paragraphWith(href);
    upgradeLinks();
    expect(paragraph.firstElementChild?.localName).toBe('a');
  });
});
