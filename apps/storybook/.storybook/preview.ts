import type { Preview } from '@storybook/web-components-vite';
import manifest from '@stadspeil/widgets/custom-elements.json';
import '@stadspeil/widgets/define';
import { manifestDocs, type Manifest } from './manifest-docs.ts';
import './preview.css';
import './house-styles.css';

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Taal van de widget',
      toolbar: {
        title: 'Taal',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    houseStyle: {
      description: 'Huisstijl om de widget heen',
      toolbar: {
        title: 'Huisstijl',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'Geen huisstijl' },
          { value: 'stad', title: 'Stad (--utrecht-*)' },
          { value: 'nacht', title: 'Nacht (--basis-*)' },
        ],
      },
    },
  },
  initialGlobals: { language: 'nl', houseStyle: 'none' },
  decorators: [
    (story, { globals }) => {
      const page = document.createElement('div');
      page.lang = globals['language'];
      page.className = `page house-style-${globals['houseStyle']}`;
      page.append(story() as Node);
      return page;
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      ...manifestDocs(manifest as Manifest),
      source: { excludeDecorators: true, transform: attributePerLine },
    },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Start', ['Webredacteur', 'Developer', 'Ontwerper'], 'Widgets'] },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '640px' } },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        wide: { name: '1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
};

export default preview;

/** Shows a tag as a person would write it: an attribute a line, and `parts` without a value. */
function attributePerLine(code: string): string {
  return code.replaceAll(
    /<(stadspeil-[a-z-]+)((?: [a-z-]+="[^"]*")+)><\/\1>/g,
    (_, tag: string, attributes: string) => {
      const lines = attributes.trim().split(/(?<=") /);
      return `<${tag}\n${lines.map((line) => `  ${line.replace('=""', '')}`).join('\n')}\n></${tag}>`;
    },
  );
}
