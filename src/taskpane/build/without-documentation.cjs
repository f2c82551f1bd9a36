const ts = require('typescript');

/** What rules say of themselves for tests, the documentation and the command line; nothing in the pane reads it. */
const DOCUMENTATION = ['examples', 'fires', 'what'];

/** Lists, texts, and calls that make one of them. */
const SAID = [ts.isArrayLiteralExpression, ts.isStringLiteral, ts.isCallExpression];

/** True for what a rule says of itself. Its name is such where it has examples: a test names it by that. */
function isDocumentation(property, names) {
  const name = property.name?.text;
  if (!DOCUMENTATION.includes(name) && !(name === 'name' && names.includes('examples'))) return false;
  const isSaid = ts.isPropertyAssignment(property) && SAID.some((is) => is(property.initializer));
  return isSaid || ts.isShorthandPropertyAssignment(property);
}

/** A webpack loader that leaves the rules' documentation out of the pane: 12 kB compressed. */
module.exports = (source) => {
  const file = ts.createSourceFile('rules.ts', source, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (!ts.isObjectLiteralExpression(node)) return ts.forEachChild(node, visit);
    const names = node.properties.map(({ name }) => name?.text);
    for (const [at, property] of node.properties.entries()) {
      const end = node.properties[at + 1]?.getStart(file) ?? node.properties.end;
      if (isDocumentation(property, names)) cuts.push([property.getStart(file), end]);
      else visit(property);
    }
  };
  visit(file);
  return cuts.toReversed().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
};
