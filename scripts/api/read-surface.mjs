import { join, sep } from 'node:path';
import ts from 'typescript';

/** Tags of a docstring that are part of an element's surface on a page. */
const elementTags = ['tagname', 'attr', 'slot', 'fires', 'csspart', 'cssprop'];

/**
 * @typedef {object} Surface Declarations without bodies and comments, by name.
 * @property {{ specifier: string, declarations: string[] }[]} entries What each entry exports.
 * @property {string[]} unexported What these name and no entry exports.
 */

/**
 * Reads the public surface of a package from its source, so that nothing has to be built.
 *
 * @param {string} folder The package's.
 * @param {readonly import('./read-entries.mjs').Entry[]} entries Its own.
 * @param {readonly import('./read-entries.mjs').Entry[]} others Those of packages that it imports.
 * @returns {Surface}
 */
export function readSurface(folder, entries, others = []) {
  const program = createProgram(folder, entries, others);
  const checker = program.getTypeChecker();
  const declared = declarationsOf(program, folder);
  const target = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isOwn = (symbol) => fileOf(symbol).startsWith(`${slashed(folder)}/`);
  const firstEntries = new Map();

  return {
    entries: entries.map(({ specifier, source }) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(source));
      const exported = module ? checker.getExportsOfModule(module).toSorted(byName) : [];
      const declarations = exported.map((alias) => {
        const symbol = target(alias);
        if (!symbol.declarations)
          throw new Error(`${source}: ${alias.name} is exported and nowhere declared.`);
        const from = isOwn(symbol) ? firstEntries.get(symbol) : packageOf(symbol);
        if (from) return `export { ${alias.name} } from '${from}';`;
        firstEntries.set(symbol, specifier);
        return describe(symbol, alias.name);
      });
      return { specifier, declarations };
    }),
    unexported: reachedFrom([...firstEntries.keys()])
      .toSorted(byName)
      .map((symbol) => describe(symbol, symbol.name)),
  };

  /** The symbols of the package that others name, those that these name, and so on. */
  function reachedFrom(start) {
    const found = new Set(start);
    for (const symbol of found)
      namedBy(symbol)
        .filter(isOwn)
        .forEach((next) => found.add(next));
    return [...found].filter((symbol) => !firstEntries.has(symbol));
  }

  /** The statements of the emitted declarations that declare a symbol. */
  function statementsOf(symbol) {
    const files = new Set(symbol.declarations.map((each) => each.getSourceFile().fileName));
    return [...files].flatMap((file) =>
      (declared.get(file)?.statements ?? []).filter((each) => namesOf(each).includes(symbol.name)),
    );
  }

  function describe(symbol, name) {
    const texts = statementsOf(symbol).map((each) => each.getText().replace(/^export (default )?/, ''));
    const tags = (symbol.declarations ?? []).flatMap(ts.getJSDocTags).flatMap(surfaceOfTag);
    return [...tags, ...(name === symbol.name ? [] : [`// exported as ${name}`]), ...texts].join('\n');
  }

  /** The symbols that the declarations of a symbol name. */
  function namedBy(symbol) {
    const names = new Set(statementsOf(symbol).flatMap(identifiersIn));
    const scope = symbol.declarations[0].getSourceFile();
    return [...names].flatMap((name) => {
      const meaning = ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Alias;
      const next = checker.resolveName(name, scope, meaning, true);
      return next ? [target(next)] : [];
    });
  }
}

function createProgram(folder, entries, others) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  return ts.createProgram(
    entries.map(({ source }) => source),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      removeComments: true,
      paths: Object.fromEntries(others.map(({ specifier, source }) => [specifier, [source]])),
    },
  );
}

/** The emitted declarations of each module of the package, by the path of its source. */
function declarationsOf(program, folder) {
  const declared = new Map();
  const write = (file, text, _mark, _onError, [source]) =>
    declared.set(source.fileName, ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  for (const source of program.getSourceFiles()) {
    const isOwn = source.fileName.startsWith(`${slashed(folder)}/`) && !source.isDeclarationFile;
    if (isOwn) program.emit(source, write, undefined, true);
  }
  return declared;
}

function namesOf(statement) {
  if (!ts.isVariableStatement(statement)) return statement.name ? [statement.name.text] : [];
  return statement.declarationList.declarations.map(({ name }) => name.text);
}

function identifiersIn(node) {
  const found = [];
  const visit = (each) => {
    if (ts.isTypeReferenceNode(each) || ts.isExpressionWithTypeArguments(each)) {
      found.push((each.typeName ?? each.expression).getText());
    } else if (ts.isTypeQueryNode(each)) {
      found.push(each.exprName.getText());
    }
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

function surfaceOfTag({ tagName, comment }) {
  if (!elementTags.includes(tagName.text)) return [];
  const [what] = (ts.getTextOfJSDocComment(comment) ?? '').split(/ - |(?<=^)- /);
  return [`// @${tagName.text} ${what.trim()}`.trimEnd()];
}

function packageOf(symbol) {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(fileOf(symbol)) ?? [];
  return dependency ?? `@stadspeil/${/\/packages\/(\w+)\//.exec(fileOf(symbol))?.[1]}`;
}

function fileOf({ declarations: [declaration] = [] }) {
  return declaration?.getSourceFile().fileName ?? '';
}

function byName(a, b) {
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
}

function slashed(path) {
  return path.split(sep).join('/');
}
