import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../bootstrap.mjs';
import { readDocstring } from './read-docstring.mjs';

const core = join(root, 'packages/core');

/** The entries of core that have such functions, by their source. */
const entries = { 'index.ts': '@stadspeil/core', 'implied-base.ts': '@stadspeil/core/implied-base' };

/** The stages of core whose functions have a page each, with the folder of the pages. */
export const groups = new Map([
  ['statistics', 'statistics'],
  ['comparison', 'comparisons'],
  ['claim', 'claims'],
  ['scenario', 'scenario'],
]);

/**
 * @typedef {object} PublicFunction
 * @property {string} name
 * @property {string} group The folder of its page.
 * @property {string} file Of its source, below `packages/core/src`.
 * @property {string} entry From where it is imported.
 * @property {string} signature
 * @property {import('./read-docstring.mjs').Docstring} docstring
 * @property {ts.TypeNode[]} parameters
 * @property {ts.TypeNode} result
 */

/**
 * The functions that the entries export from the stages that have pages.
 *
 * @returns {{ functions: PublicFunction[], checker: ts.TypeChecker }}
 */
export function readFunctions() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(core, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    core,
  );
  const pathOf = (source) => join(core, 'src', source);
  const program = ts.createProgram(Object.keys(entries).map(pathOf), options);
  const checker = program.getTypeChecker();
  const functions = Object.entries(entries)
    .flatMap(([source, entry]) =>
      checker
        .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(pathOf(source))))
        .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
        .flatMap((symbol) => symbol.declarations?.filter(ts.isFunctionDeclaration) ?? [])
        .flatMap((node) => {
          const file = sourcePath(node);
          const group = groups.get(file.split('/')[0]);
          return group ? [{ ...describe(node, group, file), entry }] : [];
        }),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { functions, checker };
}

/** The path of the file of a node, below `packages/core/src`, with slashes. */
export function sourcePath(node) {
  return relative(join(core, 'src'), node.getSourceFile().fileName).split(sep).join('/');
}

function describe(node, group, file) {
  return {
    name: node.name.text,
    group,
    file,
    signature: signatureOf(node),
    docstring: readDocstring(node),
    parameters: node.parameters.map(({ type }) => type),
    result: node.type,
  };
}

/** The head of a function with a name for each parameter, also for one that is taken apart. */
function signatureOf(node) {
  const parameters = node.parameters.map((parameter) => {
    const type = parameter.type.getText();
    const name = ts.isIdentifier(parameter.name) ? parameter.name.text : nameFor(type);
    return `${name}${parameter.initializer || parameter.questionToken ? '?' : ''}: ${type}`;
  });
  const generics = node.typeParameters?.map((each) => each.getText()).join(', ');
  return `declare function ${node.name.text}${generics ? `<${generics}>` : ''}(${parameters.join(', ')}): ${node.type.getText()};`;
}

function nameFor(type) {
  const [word] = /Options\b|Context\b/.exec(type) ?? [type];
  return word[0].toLowerCase() + word.slice(1);
}
