import { basename } from 'node:path';
import ts from 'typescript';
import { groups, sourcePath } from './read-functions.mjs';

/**
 * Describes the types that some type nodes name, and those that these name in turn, as far as they are of the
 * stages that have pages. Of a type whose file belongs to the page of another function they give a link to it.
 *
 * @param {readonly ts.TypeNode[]} nodes
 * @param {object} context
 * @param {ts.TypeChecker} context.checker
 * @param {(file: string) => string | undefined} context.pageOf The page, if another one, that a file belongs to.
 * @param {Set<ts.Symbol>} context.seen Types that are described already; grows.
 * @returns {string[]} Blocks of Markdown.
 */
export function describeTypes(nodes, context) {
  const { checker, pageOf, seen } = context;
  return nodes.flatMap((node) =>
    typesNamedIn(node, checker).flatMap((symbol) => {
      if (seen.has(symbol)) return [];
      seen.add(symbol);
      const [declaration] = symbol.declarations;
      const page = pageOf(sourcePath(declaration));
      if (page) return [`### \`${symbol.name}\``, `See [${basename(page, '.md')}](${page}).`];
      const { blocks, members } = ts.isInterfaceDeclaration(declaration)
        ? describeInterface(declaration, checker)
        : describeAlias(declaration);
      const [doc] = docsOf(symbol, checker);
      return [`### \`${symbol.name}\``, ...(doc ? [doc] : []), ...blocks, ...describeTypes(members, context)];
    }),
  );
}

function describeInterface(declaration, checker) {
  const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(declaration));
  const fields = properties.map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const type = oneLine(property.declarations[0].type.getText()).replace(/^\| /, '');
    const [doc] = docsOf(property, checker);
    return `- \`${property.name}${isOptional ? '?' : ''}: ${type}\`${doc ? ` – ${oneLine(doc)}` : ''}`;
  });
  return {
    blocks: [fields.join('\n')],
    members: properties.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ type }) => (type ? [type] : [])),
    ),
  };
}

function oneLine(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

function describeAlias(declaration) {
  const [, text] = /^(?:export )?(type [\s\S]*)$/.exec(declaration.getText()) ?? [];
  return { blocks: [`\`\`\`ts\n${text ?? declaration.getText()}\n\`\`\``], members: [declaration.type] };
}

function docsOf(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text ? [text] : [];
}

function typesNamedIn(node, checker) {
  const found = [];
  const visit = (each) => {
    if (ts.isTypeReferenceNode(each)) {
      const symbol = checker.getSymbolAtLocation(each.typeName);
      const target =
        symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const declaration = target?.declarations?.[0];
      const isType =
        declaration && (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration));
      if (isType && groups.has(sourcePath(declaration).split('/')[0])) found.push(target);
    }
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}
