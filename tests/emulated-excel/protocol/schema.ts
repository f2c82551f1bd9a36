import { readFileSync } from 'node:fs';
import { notEmulated } from '../errors';
import { officeFile } from '../hosts/office-files';

/** What Microsoft's client knows of a type of object; names as they go over the wire. */
export interface TypeSchema {
  readonly properties: ReadonlySet<string>;
  readonly writable: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const CLASS =
  /var (\w+) = \(function \(_super\) \{\n\s+__extends\(\1, _super\);([\s\S]*?)\n {8}return \1;\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;

let schema: ReadonlyMap<string, TypeSchema> | undefined;

/**
 * The types of Excel's objects, read out of Microsoft's debug client when the tests run, so that a name that doesn't
 * exist can be told from one that isn't emulated.
 */
export function excelSchema(): ReadonlyMap<string, TypeSchema> {
  schema ??= readSchema(readFileSync(officeFile('excel-win32-16.01.debug.js'), 'utf8'));
  return schema;
}

function readSchema(source: string): ReadonlyMap<string, TypeSchema> {
  const types = new Map<string, TypeSchema>();
  const client = source.replaceAll('\r', '').replace(/^[\s\S]*?var _BeginExcel/, '');
  for (const [, name = '', body = ''] of client.matchAll(CLASS)) types.set(name, readType(body));
  if (!types.has('Range')) throw notEmulated('read the types of this version of office.js');
  return types;
}

function readType(body: string): TypeSchema {
  const found = (pattern: RegExp): string[] => [...body.matchAll(pattern)].map((match) => match[1] ?? '');
  const listed = (name: string): string[] => {
    const list =
      new RegExp(`"${name}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`).exec(body)?.[1] ?? '';
    return list.split(',').map((word) => word.trim().replaceAll('"', ''));
  };
  const scalars = listed('_scalarPropertyOriginalNames').filter(Boolean);
  const updatable = listed('_scalarPropertyUpdateable');
  const set = found(/_invokeSetProperty\(this, "(\w+)"/g);
  const read = found(/_throwIfNotLoaded\("(\w+)"/g)
    .filter((name) => name !== 'items')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return {
    properties: new Set([...scalars, ...set, ...read]),
    writable: new Set([...scalars.filter((_, i) => updatable[i] === 'true'), ...set]),
    objects: new Set(found(/_createPropertyObject\([\w.]+, this, "(\w+)"/g)),
    methods: new Set([
      ...found(/_createMethodObject\([\w.]+, this, "(\w+)"/g),
      ...found(/_invokeMethod\(this, "(\w+)"/g),
    ]),
  };
}
