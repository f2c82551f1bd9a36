import { notEmulated } from '../errors';
import type { ApiObject } from './api-object';
import type { Json } from './json';
import { type MemberAccess, memberName } from './members';
import type { References } from './object-paths';
import type { QueryInfo } from './wire';

/** 'format/fill/color' as its steps. */
type Path = readonly string[];

/** Answers what the client loads. */
export class Query {
  constructor(
    private readonly members: MemberAccess,
    private readonly references: References,
    /** True where the answer goes to the add-in as it is, with small first letters. */
    private readonly isPlain: boolean,
  ) {}

  run(target: ApiObject, info: QueryInfo): Json {
    const wanted = [...(info?.Select ?? []), ...(info?.Expand ?? []).map((path) => `${path}/*`)];
    const paths = wanted.map((path) => path.split(/[/.]/).filter((step) => step !== ''));
    if (!this.members.isCollection(target)) return this.#object(target, paths);
    return this.#collection(target, paths, info?.Skip ?? 0, info?.Top ?? undefined);
  }

  /** By what the client knows the object the next time. */
  identity(target: ApiObject): Record<string, Json> {
    const { id } = target.members;
    const reference = this.references.idOf(target);
    return { ...(id !== undefined && { Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #name(name: string): string {
    return this.isPlain ? memberName(name) : name;
  }

  #object(target: ApiObject, paths: readonly Path[]): Json {
    if (this.members.isCollection(target)) return this.#collection(target, paths, 0, undefined);
    const answer = this.isPlain ? {} : this.identity(target);
    const deeper = new Map<string, Path[]>();
    for (const [first = '*', ...rest] of paths.length > 0 ? paths : [['*']]) {
      if (first === '*') {
        for (const name of this.members.allProperties(target))
          answer[this.#name(name)] = this.members.get(target, name);
      } else if (this.members.isObject(target, first)) {
        const others = deeper.get(memberName(first)) ?? [];
        deeper.set(memberName(first), rest.length > 0 ? [...others, rest] : others);
      } else if (rest.length > 0) {
        throw notEmulated(`load ${target.type}.${first}/${rest.join('/')}`);
      } else if (first === '_ReferenceId') {
        answer['_ReferenceId'] = this.references.idOf(target) ?? null;
      } else {
        answer[this.#name(this.members.properName(target, first))] = this.members.get(target, first);
      }
    }
    for (const [name, rest] of deeper) {
      const object = this.members.object(target, name);
      answer[this.#name(name.charAt(0).toUpperCase() + name.slice(1))] = object ? this.#object(object, rest) : null;
    }
    return answer;
  }

  #collection(target: ApiObject, paths: readonly Path[], skip: number, top: number | undefined): Json {
    const answer = this.isPlain ? {} : this.identity(target);
    const isOwn = ([first = '']: Path): boolean => target.members.get?.[memberName(first)] !== undefined;
    for (const [first = ''] of paths.filter(isOwn)) {
      answer[this.#name(this.members.properName(target, first))] = this.members.get(target, first);
    }
    const ofItems = paths.filter((path) => !isOwn(path));
    if (ofItems.length === 0 && paths.length > 0) return answer;
    const items = target.members.items?.() ?? [];
    const wanted = items.slice(skip, top === undefined ? undefined : skip + top);
    answer[this.isPlain ? 'items' : '_Items'] = wanted.map((item) => this.#object(item, ofItems));
    return answer;
  }
}
