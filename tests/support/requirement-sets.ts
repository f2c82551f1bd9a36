import { join, sep } from 'node:path';
import ts from 'typescript';

/** A member of Office's that the code names, and what it takes. */
export interface UsedMember {
  readonly name: string;
  /** '1.20'; undefined where Microsoft's types don't say. */
  readonly needs: string | undefined;
  /** 'src/hosts/excel/run.ts:24' */
  readonly place: string;
  /** The sets that the function around it asks for: 'ExcelApi 1.20'. */
  readonly guards: readonly string[];
}

const TYPES = `${sep}@types${sep}office-js${sep}`;
const API_SET = /\[\s*Api set:\s*([^\]]+)\]/i;

/** Every member of Microsoft's types that these files name, in code or in what they load, as Microsoft's types tag it. */
export function membersUsed(root: string, files: readonly string[]): UsedMember[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([...files], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];

  const declarationOf = (symbol: ts.Symbol | undefined): ts.Declaration | undefined =>
    symbol?.declarations?.find((one) => one.getSourceFile().fileName.replaceAll('/', sep).includes(TYPES));
  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const declaration = declarationOf(symbol);
    if (!declaration || !symbol) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    used.push({
      name: fullName(declaration, symbol.name),
      needs: setOf(declaration),
      place: `${file.fileName.slice(root.length + 1)}:${line}`,
      guards: guardsAround(node),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name));
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = checker.getContextualType(node.parent);
      if (type) note(node.name, checker.getPropertyOfType(type, node.name.getText()));
    }
    if (ts.isBindingElement(node)) {
      const type = checker.getTypeAtLocation(node.parent);
      note(node, checker.getPropertyOfType(type, (node.propertyName ?? node.name).getText()));
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    )
      for (const path of loadedPaths(node))
        noteLoaded(node, checker.getTypeAtLocation(node.expression.expression), path);
    ts.forEachChild(node, visit);
  };
  /** 'items/worksheet/name': each step is a member of what the one before it is. */
  const noteLoaded = (node: ts.Node, type: ts.Type, path: string): void => {
    let at: ts.Type | undefined = type;
    for (const step of path.split('/')) {
      const symbol: ts.Symbol | undefined = at && checker.getPropertyOfType(at, step);
      if (!symbol) return;
      note(node, symbol);
      const next = checker.getTypeOfSymbol(symbol);
      at = step === 'items' ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next;
    }
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

const loadedPaths = ({ arguments: [first] }: ts.CallExpression): string[] =>
  first && (ts.isStringLiteral(first) || ts.isNoSubstitutionTemplateLiteral(first) || ts.isTemplateExpression(first))
    ? first.getText().replace(/\$\{[^}]*\}/g, '').replace(/['"`]/g, '').split(',').map((path) => path.trim()).filter(Boolean)
    : []; // prettier-ignore

/** The set that a member is tagged with, or the type that it belongs to. */
function setOf(declaration: ts.Node): string | undefined {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const found = API_SET.exec(comments.join('\n'))?.[1];
    if (found !== undefined) return found.trim();
    if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return undefined;
  }
  return undefined;
}

/** 'Excel.Range.values' */
function fullName(declaration: ts.Node, name: string): string {
  const owners: string[] = [];
  for (let at = declaration.parent; !ts.isSourceFile(at); at = at.parent)
    if (
      (ts.isInterfaceDeclaration(at) ||
        ts.isClassDeclaration(at) ||
        ts.isModuleDeclaration(at) ||
        ts.isEnumDeclaration(at)) &&
      at.name
    )
      owners.unshift(at.name.text);
  return [...owners, name].join('.');
}

/** What the functions around a place ask Office for: isSetSupported('ExcelApi', '1.20'). */
function guardsAround(node: ts.Node): string[] {
  const guards: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent)
    if (ts.isFunctionLike(at))
      for (const [, set, version] of at.getText().matchAll(/isSetSupported\(\s*'(\w+)',\s*'([\d.]+)'/g))
        guards.push(`${set ?? ''} ${version ?? ''}`);
  return guards;
}
