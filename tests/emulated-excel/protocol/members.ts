import { ExcelError, notEmulated } from '../errors';
import type { Answer, ApiObject, Argument } from './api-object';
import type { Json } from './json';
import { excelSchema } from './schema';

/** Names as the client sends them ('GetRange', 'values') with a small first letter, as members have them. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What was asked of the emulated Excel that it doesn't do. */
export type Refusals = string[];

/** Reaches the members of objects; names that Excel doesn't have and names that aren't emulated are errors. */
export class MemberAccess {
  readonly refusals: Refusals = [];

  /** Another object that hangs on this one; undefined for a null object. */
  object(target: ApiObject, name: string): ApiObject | undefined {
    const navigate = target.members.nav?.[memberName(name)];
    return navigate ? navigate() : this.#refuse(target, name);
  }

  isObject(target: ApiObject, name: string): boolean {
    return (
      target.members.nav?.[memberName(name)] !== undefined ||
      excelSchema().get(target.type)?.objects.has(wireName(name)) === true
    );
  }

  get(target: ApiObject, name: string): Json {
    const read = target.members.get?.[memberName(name)];
    return read ? read() : this.#refuse(target, name);
  }

  set(target: ApiObject, name: string, value: Argument): void {
    const write = target.members.set?.[memberName(name)];
    if (write) write(value);
    else if (target.members.get?.[memberName(name)]) throw new ExcelError('InvalidArgument');
    else this.#refuse(target, name);
  }

  call(target: ApiObject, name: string, args: readonly Argument[]): Answer {
    const method = target.members.call?.[memberName(name)];
    return method ? method(...args) : this.#refuse(target, `${name}()`);
  }

  item(target: ApiObject, key: Argument | undefined): ApiObject | undefined {
    if (!target.members.item) return this.#refuse(target, 'getItem()');
    return target.members.item(key ?? null);
  }

  /** The properties that a load of everything answers, by their names on the wire. */
  allProperties(target: ApiObject): string[] {
    return Object.keys(target.members.get ?? {}).map(wireName);
  }

  isCollection(target: ApiObject): boolean {
    return target.members.items !== undefined;
  }

  /** A property's name as the client wants it back. */
  properName(target: ApiObject, name: string): string {
    const wanted = wireName(name).toLowerCase();
    const known = [...(excelSchema().get(target.type)?.properties ?? [])];
    return known.find((property) => property.toLowerCase() === wanted) ?? wireName(name);
  }

  /** The error for something that isn't emulated; it is noted, for tests of code that swallows errors. */
  refusal(what: string): ExcelError {
    this.refusals.push(what);
    return notEmulated(what);
  }

  /** @throws ExcelError always */
  #refuse(target: ApiObject, name: string): never {
    const full = `${target.type}.${memberName(name)}`;
    const bare = wireName(name).replace('()', '');
    const type = excelSchema().get(target.type);
    const isKnown =
      [type?.properties, type?.objects, type?.methods].some((names) => names?.has(bare)) || /^\w+\.getItem/.test(full);
    const refusal = this.refusal(full);
    throw isKnown || !type ? refusal : new ExcelError('ApiNotFound', `Excel has no ${full}.`);
  }
}
