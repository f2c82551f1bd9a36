import type { RangeRef } from '../model/range-ref';
import type { Json } from './json';

/** What a call or a property gets from the add-in: values, and objects of Excel's. */
export type Argument =
  null | boolean | number | string | ApiObject | readonly Argument[] | { readonly [key: string]: Argument };

/** What a call answers: an object, a value, or nothing. */
export type Answer = ApiObject | Json | undefined;

/**
 * What an object can do, by Excel's names with a small first letter. Whatever isn't here is refused, so that no test
 * passes on something that isn't emulated.
 */
export interface Members {
  /** By which the client asks for the object again. */
  readonly id?: Json;
  readonly get?: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Argument) => void>>;
  /** Objects that hang on this one; undefined for a null object. */
  readonly nav?: Readonly<Record<string, () => ApiObject | undefined>>;
  readonly call?: Readonly<Record<string, (...args: readonly Argument[]) => Answer>>;
  /** Of a collection. */
  readonly items?: () => readonly ApiObject[];
  readonly item?: (key: Argument) => ApiObject | undefined;
}

/** An object of Excel's as the client sees it: a type that the client knows, and what of it is emulated. */
export class ApiObject {
  constructor(
    readonly type: string,
    readonly members: Members,
    /** The range, where it is one. */
    readonly range?: RangeRef,
  ) {}
}
