import { ExcelError } from '../errors';
import { ApiObject } from './api-object';
import type { Json } from './json';
import { isRecord } from './json';
import { MemberAccess, memberName } from './members';
import { ObjectPaths, References } from './object-paths';
import { Query } from './query';
import { ACTION, type Action, type Batch } from './wire';

interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** What goes back for a request. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorAnswer;
}

/**
 * Speaks the protocol of office.js: does the actions of a request in their order. The first that fails ends the
 * request; what was done before it stays done, as in Excel.
 */
export class ProtocolServer {
  readonly members = new MemberAccess();
  readonly references = new References();

  /**
   * @param root of all objects, the workbook.
   * @param service by the name under which the client makes it.
   */
  constructor(
    private readonly root: () => ApiObject,
    private readonly service: (name: string) => ApiObject | undefined,
  ) {}

  /** @param before is told each action before it is done ('GetRange.Values'), and may throw. */
  process(request: Batch, before: (what: string) => void = () => undefined): BatchAnswer {
    const paths = new ObjectPaths(request.ObjectPaths, this.root, this.service, this.members, this.references);
    const kept = new Set(
      request.AutoKeepReference === true
        ? request.Actions.filter(({ Name }) => Name === '_KeepReference').map(({ ObjectPathId }) => ObjectPathId)
        : [],
    );
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        before(nameOf(action, paths));
        const isKept = kept.has(action.ObjectPathId);
        results.push({ ActionId: action.Id, Value: this.#perform(action, paths, isKept) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { Results: results, TraceIds: traces, Error: this.#answerOf(error, action, index, paths) };
      }
    }
    return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
  }

  #perform(action: Action, paths: ObjectPaths, isKept: boolean): Json {
    const { ActionType: type, Name: name } = action;
    if (type === ACTION.trace) return null;
    const target = paths.get(action.ObjectPathId ?? 0);
    if (type === ACTION.instantiate) {
      if (!target) return null;
      if (isKept) this.references.keep(target);
      return this.#query(false).identity(target);
    }
    if (type === ACTION.query || type === ACTION.queryAsJson) {
      return target ? this.#query(type === ACTION.queryAsJson).run(target, action.QueryInfo) : null;
    }
    if (!target) {
      if (name === '_KeepReference') return null;
      throw new ExcelError('ItemNotFound');
    }
    if (type === ACTION.method) return this.#call(target, name ?? '', action, paths);
    if (type === ACTION.setProperty) {
      this.members.set(target, name ?? '', paths.arguments(action.ArgumentInfo)[0] ?? null);
      return null;
    }
    if (type === ACTION.update) {
      this.#update(target, action.ObjectState ?? {}, paths);
      return null;
    }
    const word = Object.entries(ACTION).find(([, number]) => number === type)?.[0];
    throw this.members.refusal(`an action of type ${type}${word === undefined ? '' : ` (${word})`}`);
  }

  #query(isPlain: boolean): Query {
    return new Query(this.members, this.references, isPlain);
  }

  #call(target: ApiObject, name: string, action: Action, paths: ObjectPaths): Json {
    if (name === '_KeepReference') {
      this.references.keep(target);
      return null;
    }
    const args = paths.arguments(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      if (typeof args[0] === 'string') this.references.drop(args[0]);
      return null;
    }
    if (name === '_RemoveAllReferences') {
      this.references.dropAll();
      return null;
    }
    const answer = this.members.call(target, name, args);
    return answer instanceof ApiObject || answer === undefined ? null : answer;
  }

  #update(target: ApiObject, state: Readonly<Record<string, unknown>>, paths: ObjectPaths): void {
    for (const [name, value] of Object.entries(state)) {
      const object = this.members.isObject(target, name) ? this.members.object(target, name) : undefined;
      if (object && isRecord(value)) this.#update(object, value, paths);
      else this.members.set(target, name, paths.argument(value));
    }
  }

  #answerOf(error: ExcelError, action: Action, index: number, paths: ObjectPaths): ErrorAnswer {
    return {
      Code: error.code,
      Message: error.message,
      Location: locationOf(action, paths),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
}

/** What an action is, without doing anything: 'Worksheets.Add', 'GetRange.Values'. */
function nameOf({ Name, ObjectPathId }: Action, paths: ObjectPaths): string {
  const path = paths.path(ObjectPathId ?? 0);
  const parent = paths.path(path?.ParentObjectPathId ?? 0);
  return [Name ? undefined : parent?.Name, path?.Name, Name].filter(Boolean).join('.');
}

/** Where it went wrong, as Excel says it: 'WorksheetCollection.getItem'. */
function locationOf(action: Action, paths: ObjectPaths): string {
  const typeOf = (id: number | null | undefined): string => {
    try {
      return id === null || id === undefined ? '' : (paths.get(id)?.type ?? '');
    } catch {
      return '';
    }
  };
  const own = typeOf(action.ObjectPathId);
  if (own !== '') return `${own}.${memberName(action.Name ?? '')}`;
  const path = paths.path(action.ObjectPathId ?? 0);
  return `${typeOf(path?.ParentObjectPathId)}.${memberName(path?.Name ?? '') || 'getItem'}`;
}
