import { z } from 'zod';

/** Source: the enumerations ObjectPathType and ActionType of office.js. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const argumentInfo = z
  .object({ Arguments: z.array(z.unknown()).nullish(), ReferencedObjectPathIds: z.array(z.unknown()).nullish() })
  .nullish();

const objectPath = z.object({
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo,
});

const queryInfo = z
  .object({
    Select: z.array(z.string()).nullish(),
    Expand: z.array(z.string()).nullish(),
    Top: z.number().nullish(),
    Skip: z.number().nullish(),
  })
  .nullish();

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo,
  QueryInfo: queryInfo,
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

/** The body of a request: what is to be done, in order, and the objects that it is done to. */
export const batch = z.object({
  AutoKeepReference: z.boolean().optional(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

/** A message of the native bridge. */
export const bridgeMessage = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.number().optional(),
  message: z.object({ url: z.string(), body: z.unknown() }),
});

export type Batch = z.infer<typeof batch>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;
