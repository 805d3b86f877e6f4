/**
 * Turns custom-elements.json, which is generated from the doc comments of the widgets, into the
 * tables of the docs pages. Storybook's own reader also lists private members and gives every CSS
 * property an object control (storybook #26395, #33038).
 */
import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
}

interface ElementDeclaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

/** The parts of a custom-elements.json that the docs pages show. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

/** Settings with a few fixed words, or none, and how they are picked in the controls. */
const controls: Readonly<Record<string, object>> = {
  parts: { control: 'boolean' },
  renderer: { control: 'inline-radio', options: ['auto', 'svg', 'uplot'] },
  view: { control: 'inline-radio', options: ['chart', 'table'] },
  lang: { control: 'inline-radio', options: ['nl', 'en'] },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
};

/** Makes the two readers of the docs pages for one manifest. */
export function manifestDocs(manifest: Manifest) {
  const elements = new Map<string, ElementDeclaration>();
  for (const { declarations = [] } of manifest.modules) {
    for (const each of declarations) if (each.tagName) elements.set(each.tagName, each);
  }
  return {
    extractComponentDescription: (tag: string): string => {
      const { summary = '', description = summary } = elements.get(tag) ?? {};
      return description;
    },
    extractArgTypes: (tag: string): ArgTypes => {
      const element = elements.get(tag);
      if (!element) return {};
      const properties = (element.members ?? []).filter(
        ({ kind, privacy = 'public', static: isStatic, attribute }) =>
          kind === 'field' && privacy === 'public' && !isStatic && !attribute,
      );
      return {
        ...rows(element.attributes, 'attributes', (name) => controls[name] ?? { control: 'text' }),
        ...rows(properties, 'properties'),
        ...rows(element.events, 'events'),
        ...rows(element.slots, 'slots'),
        ...rows(element.cssProperties, 'css custom properties'),
        ...rows(element.cssParts, 'css shadow parts'),
      };
    },
  };
}

function rows(
  items: readonly Described[] = [],
  category: string,
  control: (name: string) => object = () => ({ control: false }),
): ArgTypes {
  return Object.fromEntries(
    items.map((item) => {
      const name = item.name || '(default)';
      const table = {
        category,
        ...(item.type && { type: { summary: item.type.text } }),
        ...(item.default !== undefined && { defaultValue: { summary: item.default } }),
      };
      return [name, { name, description: item.description ?? '', table, ...control(name) }];
    }),
  );
}
