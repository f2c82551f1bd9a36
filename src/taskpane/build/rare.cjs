const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/*
 * A webpack loader that parts files of what reads plans in two: what most plans need, and what few do. The second half
 * has what rules of by-whens make that aren't `isUsual`, functions whose comment says '@rare', and whatever these alone
 * need. All second halves are one piece, which `core/rare.ts` fetches when a plan comes to it, and every check. What the
 * pane itself imports has no '@rare': it would fetch the whole reading. `tests/pane/rare.test.ts` holds that the sample
 * plan needs none of it; the function or the rule that it came to is to lose its tag, or to be `isUsual`.
 */

const CORE = path.resolve(__dirname, '../../core');
const FOLDERS = ['by-when', 'by-whom', 'grids', 'plan'].map((name) => path.join(CORE, name));

const fileIn = (name) => path.join(CORE, name);
const quoted = (file) => JSON.stringify(file.replaceAll(path.sep, '/'));
/** A file by its place in the core, as a name. */
const idOf = (file) => path.relative(CORE, file).replace(/\.ts$/, '').replace(/\W/g, '_');
const parse = (source) => ts.createSourceFile('part.ts', source, ts.ScriptTarget.Latest, true).statements;

const declarationsIn = (statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []);
const namesOf = (statement) => [statement, ...declarationsIn(statement)].flatMap(({ name }) => name?.text ?? []);
const isImport = (statement) => ts.isImportDeclaration(statement);
const isExported = ({ modifiers = [] }) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What a list of rules makes from items that few by-whens have. */
function rareRulesIn(list) {
  const plans = list.elements.filter((one) => ts.isCallExpression(one) && one.expression.getText() === 'rule');
  return plans.flatMap(({ arguments: [{ properties }] }) => {
    const has = (name) => properties.find((one) => ts.isPropertyAssignment(one) && one.name.text === name);
    return has('isUsual') ? [] : [has('make').initializer];
  });
}

/** The parts of a statement that few plans need. */
function rareIn(statement) {
  const values = declarationsIn(statement).flatMap(({ initializer }) => initializer ?? []);
  const isTagged = ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'rare');
  if (isTagged) return ts.isFunctionDeclaration(statement) ? [statement] : values;
  return values.filter(ts.isArrayLiteralExpression).flatMap(rareRulesIn);
}

/** The names in some parts of a file and in whatever they need, without what stands in others. */
function neededBy(parts, statements, without) {
  const names = new Set();
  const visit = (node) => {
    if (without.includes(node)) return;
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  parts.forEach(visit);
  const things = statements.filter((one) => !isImport(one));
  for (const name of names) things.filter((one) => namesOf(one).includes(name)).forEach(visit);
  return names;
}

/** What most plans need of a file. */
function usualHalf(source, file) {
  const statements = parse(source);
  const rare = statements.flatMap(rareIn);
  if (rare.length === 0) return source;
  const bodies = rare.map((one) => (ts.isFunctionDeclaration(one) ? one.body : one));
  const isOwn = (one) => namesOf(one).length > 0 && !isExported(one);
  const needed = neededBy(statements.filter((one) => !isImport(one) && !isOwn(one)), statements, bodies); // prettier-ignore
  const gone = statements.filter((one) => isOwn(one) && !namesOf(one).some((name) => needed.has(name)));
  const cuts = [
    ...gone.map((one) => [one, '']),
    ...bodies.map((one, at) => [one, ts.isBlock(one) ? `{ return rare(${at})(...arguments); }` : `rare(${at})`]),
  ].filter(([one]) => !gone.some(({ pos, end }) => one.pos > pos && one.end <= end));
  const rest = cuts
    .sort(([one], [other]) => other.getStart() - one.getStart())
    .reduce((text, [one, by]) => text.slice(0, one.getStart()) + by + text.slice(one.end), source);
  return `import { rareOf } from ${quoted(fileIn('rare.ts'))};\nconst rare = rareOf('${idOf(file)}');\n${rest}`;
}

/** What few plans need of a file, what that needs in it, and what it imports. */
function rareHalf(source, file) {
  const statements = parse(source);
  const rare = statements.flatMap(rareIn);
  const needed = neededBy(rare, statements, []);
  const own = statements.filter((one) => !isImport(one) && (rare.includes(one) || namesOf(one).some((name) => needed.has(name)))); // prettier-ignore
  const imports = statements.filter(isImport).flatMap(({ importClause, moduleSpecifier }) =>
    (importClause.isTypeOnly ? [] : importClause.namedBindings.elements)
      .filter(({ isTypeOnly, name }) => !isTypeOnly && needed.has(name.text))
      .map(({ name, propertyName = name }) => ({
        name: name.text,
        of: propertyName.text,
        from: path.resolve(path.dirname(file), `${moduleSpecifier.text}.ts`),
      })),
  );
  const values = rare.map((one) => (ts.isFunctionDeclaration(one) ? one.name.text : one.getText()));
  return {
    imports,
    text: `${own.map((one) => one.getText()).join('\n')}\nexport const rare = [${values.join(',\n')}];`,
  };
}

/** The files that have a second half, each with its text. */
function parted() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)),
  );
  return files
    .filter((file) => /(?<!\.test|\.corpus)\.ts$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')])
    .filter(([, source]) => /@rare\b|\brule\(/.test(source) && parse(source).flatMap(rareIn).length > 0);
}

/** What second halves import of the reading comes from the one piece that it is (`core/reading.ts`). */
const shared = ({ of, from }) => `${idOf(from)}_${of}`;
const isShared = ({ from }) => FOLDERS.some((folder) => from.startsWith(folder));

function reading(source) {
  const imports = parted().flatMap(([file, text]) => rareHalf(text, file).imports.filter(isShared));
  const exported = new Map(imports.map((one) => [shared(one), one]));
  const lines = [...exported].map(([name, { of, from }]) => `export { ${of} as ${name} } from ${quoted(from)};`);
  return `${source}\n${lines.join('\n')}`;
}

function withImports({ imports, text }) {
  const lines = imports.map((one) => {
    const [name, from] = isShared(one) ? [shared(one), fileIn('reading.ts')] : [one.of, one.from];
    return `import { ${name} as ${one.name} } from ${quoted(from)};`;
  });
  return `${lines.join('\n')}\n${text}`;
}

function allHalves() {
  const files = parted().map(([file]) => file);
  const lines = files.map((file) => `import { rare as ${idOf(file)} } from ${quoted(`${file}?rare`)};`);
  return `${lines.join('\n')}\nexport const PARTS = { ${files.map(idOf).join(', ')} };`;
}

module.exports = function rareParts(source) {
  const { resourcePath: file, resourceQuery: half } = this;
  if (half === '?rare') return withImports(rareHalf(source, file));
  if (file === fileIn('reading.ts')) return reading(source);
  return file === fileIn('rare-parts.ts') ? allHalves() : usualHalf(source, file);
};
