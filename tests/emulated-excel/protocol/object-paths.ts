import { ExcelError, notEmulated } from '../errors';
import { ApiObject, type Argument } from './api-object';
import { isRecord } from './json';
import type { MemberAccess } from './members';
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from './wire';

/** Objects that the client keeps hold of between its requests. */
export class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: ApiObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `{reference-${++this.#last}}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    if (object.range) object.range.sheet.kept.add(object.range);
    return id;
  }

  idOf(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): ApiObject | undefined {
    return this.#objects.get(id);
  }

  drop(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    if (object.range) object.range.sheet.kept.delete(object.range);
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  dropAll(): void {
    for (const id of [...this.#objects.keys()]) this.drop(id);
  }
}

/** Finds the objects of one request, each of them once. */
export class ObjectPaths {
  readonly #found = new Map<number, ApiObject | ExcelError | undefined>();

  constructor(
    private readonly paths: Batch['ObjectPaths'],
    private readonly root: () => ApiObject,
    private readonly service: (name: string) => ApiObject | undefined,
    private readonly members: MemberAccess,
    private readonly references: References,
  ) {}

  /** The object, or undefined for a null object. @throws ExcelError */
  get(id: number): ApiObject | undefined {
    if (!this.#found.has(id)) this.#found.set(id, this.#attempt(id));
    const found = this.#found.get(id);
    if (found instanceof ExcelError) throw found;
    return found;
  }

  path(id: number): ObjectPath | undefined {
    return this.paths[String(id)];
  }

  /** A call that failed is not made again for the next one who asks. */
  #attempt(id: number): ApiObject | ExcelError | undefined {
    try {
      return this.#find(id);
    } catch (error) {
      if (error instanceof ExcelError) return error;
      throw error;
    }
  }

  #find(id: number): ApiObject | undefined {
    const path = this.path(id);
    if (!path) throw new ExcelError('InvalidObjectPath');
    const { ObjectPathType: type, ParentObjectPathId: parentId } = path;
    const name = path.Name ?? '';
    if (type === PATH.global) return this.root();
    if (type === PATH.null) return undefined;
    if (type === PATH.reference) {
      const kept = this.references.get(name);
      if (!kept) throw new ExcelError('InvalidObjectPath');
      return kept;
    }
    if (type === PATH.newObject) {
      const service = this.service(name);
      if (!service) throw this.members.refusal(`new ${name}()`);
      return service;
    }
    const parent = parentId === null || parentId === undefined ? undefined : this.get(parentId);
    if (!parent) return undefined;
    if (type === PATH.property) return this.members.object(parent, name);
    const args = this.arguments(path.ArgumentInfo);
    if (type === PATH.indexer) {
      const item = this.members.item(parent, args[0]);
      if (!item) throw new ExcelError('ItemNotFound');
      return item;
    }
    if (type !== PATH.method) throw notEmulated(`find an object by a path of type ${type}`);
    const answer = this.members.call(parent, name, args);
    if (answer instanceof ApiObject) return answer;
    if (name.endsWith('OrNullObject')) return undefined;
    throw new ExcelError('ItemNotFound');
  }

  /** The arguments of a call, with objects in place of their paths. */
  arguments(info: ArgumentInfo): Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.#argument(value, ids?.[i]));
  }

  /** A value of the wire as an argument. */
  argument(value: unknown): Argument {
    return this.#argument(value, undefined);
  }

  #argument(value: unknown, id: unknown): Argument {
    if (typeof id === 'number' && id > 0) return this.#referred(id);
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      return value.map((item: unknown, i) => this.#argument(item, ids[i]));
    }
    if (isRecord(value)) {
      const pathId = value['_ObjectPathId'];
      if (typeof pathId === 'number') return this.#referred(pathId);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#argument(item, undefined)]));
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }

  #referred(id: number): Argument {
    const object = this.get(id);
    if (!object) throw new ExcelError('ItemNotFound');
    return object;
  }
}
