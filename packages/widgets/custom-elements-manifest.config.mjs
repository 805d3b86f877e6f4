/** Leaves out what is nobody's API: private and protected members, and everything that is no element. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
      path.endsWith('.element.tsx'),
    );
    for (const module of customElementsManifest.modules) {
      module.path = `dist/${module.path.split('/').at(-1).replace('.element.tsx', '.js')}`;
      for (const each of module.exports ?? []) each.declaration.module = module.path;
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
        // Documented by hand, because the analyzer takes the name of a variable for that of an event.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('stadspeil-'));
        if (declaration.superclass) declaration.superclass = { name: 'HTMLElement' };
      }
    }
  },
};

export default {
  globs: ['src/**/*.element.tsx', 'src/element/stadspeil-element.tsx'],
  outdir: 'dist',
  plugins: [publicOnly],
};
