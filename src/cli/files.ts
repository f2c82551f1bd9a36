import { constants, existsSync, type Stats } from 'node:fs';
import { copyFile, link, lstat, open, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { HostProblem, type ProblemKind } from '../core/workbook/host';

const failure = z.object({ code: z.string() });
const codeOf = (problem: unknown): string => failure.safeParse(problem).data?.code ?? 'an unknown failure';

/** Files larger than this are refused unread: 200 MB, far beyond any plan. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Reads a file whole. @throws HostProblem */
export async function readBytes(path: string): Promise<Uint8Array> {
  const refuse = (kind: ProblemKind, why: string, whatToDo: string): HostProblem =>
    new HostProblem(kind, `Plan Grid couldn't open ${path}.`, why, whatToDo);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw refuse('not a workbook', 'It is a folder.', 'Give the name of a workbook in it.');
    if (!info.isFile()) throw refuse('not a workbook', 'It is a device or a pipe.', 'Give the name of a file.');
    if (info.size > LARGEST_FILE)
      throw refuse(
        'too large',
        'It is larger than 200 MB.',
        'Save the sheets with the grids as a workbook of their own.',
      );
    return new Uint8Array(await readFile(path));
  } catch (problem) {
    if (problem instanceof HostProblem) throw problem;
    if (codeOf(problem) === 'ENOENT')
      throw refuse('not found', 'There is no such file.', 'Check its name and its folder.');
    if (codeOf(problem) === 'EACCES' || codeOf(problem) === 'EPERM')
      throw refuse('not found', 'You have no right to read it.', 'Ask its owner, or copy it to a folder of yours.');
    if (codeOf(problem) === 'EBUSY')
      throw refuse('not found', 'Another program holds it.', 'Close it there and run the command again.');
    throw refuse(
      'not found',
      `The computer answered '${codeOf(problem)}'.`,
      'Copy the file to a folder of yours and try again.',
    );
  }
}

/** True where both names lead to one file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && (await realpath(a)) === (await realpath(b));
}

/** A place to write to, and what was there when it was looked at. */
export interface Output {
  /** As its user wrote it. */
  readonly path: string;
  /** Where it leads: links are followed, so that they stay links. */
  readonly target: string;
  readonly before: Stats | undefined;
}

/** Looks at the place of an output, before the work begins. @throws HostProblem where no file can be there. */
export async function lookAtOutput(path: string): Promise<Output> {
  try {
    const entry = await lstat(path);
    const target = entry.isSymbolicLink() ? await realpath(path) : path;
    const before = await stat(target);
    if (before.isFile()) return { path, target, before };
  } catch (problem) {
    if (codeOf(problem) === 'ENOENT' && !(await isLink(path))) return { path, target: path, before: undefined };
    throw cannotWrite(path, codeOf(problem));
  }
  throw new HostProblem(
    'cannot write',
    `Plan Grid couldn't write ${path}.`,
    'It is no file.',
    'Give the name of a file. Nothing was written.',
  );
}

/** Looks whether files can be written into a folder, before others are written. @throws HostProblem */
export async function lookAtFolder(path: string): Promise<void> {
  const draft = join(path, `${DRAFT}${crypto.randomUUID()}.part`);
  try {
    await (await open(draft, 'wx')).close();
    await rm(draft, { force: true });
  } catch (problem) {
    throw cannotWrite(path, codeOf(problem));
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );

/** The bytes that are at the place of an output; undefined where nothing is. @throws HostProblem */
export const bytesAt = async ({ path, before }: Output): Promise<Uint8Array | undefined> =>
  before ? readBytes(path) : undefined;

/**
 * Writes a file whole or not at all: beside its place first, then in exchange for what is there, with the rights that
 * it had.
 * @param keepsEarlier whether what is there is to stay, under another name that says what it is.
 * @returns that name. @throws HostProblem, also where somebody has saved into the file since it was looked at
 */
export async function writeOutput(
  { path, target, before }: Output,
  bytes: Uint8Array | readonly Uint8Array[],
  keepsEarlier = false,
): Promise<string | undefined> {
  const folder = dirname(target);
  const draft = join(folder, `${DRAFT}${crypto.randomUUID()}.part`);
  try {
    await removeLeftDrafts(folder);
    const file = await open(draft, 'wx');
    try {
      if (before) await file.chmod(before.mode & 0o777);
      for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!isAsBefore(before, await stat(target).catch(() => undefined))) throw savedMeanwhile(path);
    const aside = before && keepsEarlier ? await keepUnderOtherName(target) : undefined;
    await rename(draft, target);
    return aside;
  } catch (problem) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw problem instanceof HostProblem ? problem : cannotWrite(path, codeOf(problem));
  }
}

/** The same at a place that nobody has looked at before. @throws HostProblem */
export const writeBytes = async (path: string, bytes: Uint8Array): Promise<void> => {
  await writeOutput(await lookAtOutput(path), bytes);
};

const isAsBefore = (before: Stats | undefined, now: Stats | undefined): boolean =>
  before?.ino === now?.ino && before?.size === now?.size && before?.mtimeMs === now?.mtimeMs;

const savedMeanwhile = (path: string): HostProblem =>
  new HostProblem(
    'cannot write',
    `Plan Grid didn't write ${path}.`,
    'Somebody saved into it while Plan Grid was at work.',
    'Run the command again; what they saved is as they left it.',
  );

const DRAFT = '.plan-grid-';
/** A draft that a run which was killed left behind is removed after so many milliseconds: an hour. */
const LEFT_AFTER = 3_600_000;

async function removeLeftDrafts(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => /^\.plan-grid-[\da-f-]{36}\.part$/.test(one))) {
    const info = await stat(join(folder, name)).catch(() => undefined);
    if (info?.isFile() === true && Date.now() - info.mtimeMs > LEFT_AFTER) await rm(join(folder, name), { force: true });
  }
} // prettier-ignore

/** The most bytes that a file's name may have, on the systems that people use. */
const LONGEST_NAME = 255;

/** Gives a file a second name, so that it is at its own place until another takes it. @returns the second name. */
async function keepUnderOtherName(path: string): Promise<string> {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let n = 1; ; n++) {
    const suffix = `${n === 1 ? ' (previous)' : ` (previous ${n})`}${extension}`;
    const name = join(dirname(path), `${shortTo(LONGEST_NAME - Buffer.byteLength(suffix), stem)}${suffix}`);
    try {
      // Some disks know no second names: there it is a copy.
      await link(path, name).catch((problem: unknown) => {
        if (codeOf(problem) === 'EEXIST') throw problem;
        return copyFile(path, name, constants.COPYFILE_EXCL);
      });
      return name;
    } catch (problem) {
      if (codeOf(problem) !== 'EEXIST') throw cannotWrite(name, codeOf(problem));
    }
  }
}

function shortTo(bytes: number, text: string): string {
  let short = text;
  while (Buffer.byteLength(short) > bytes) short = Array.from(short).slice(0, -1).join('');
  return short;
}

const WHY_NOT: Record<string, readonly [why: string, whatToDo: string]> = {
  ENOENT: ['Its folder does not exist.', 'Make the folder first, or choose another.'],
  EACCES: ['You have no right to write there.', 'Choose a folder of yours.'],
  EPERM: ['You have no right to write there.', 'Choose a folder of yours.'],
  EROFS: ['That disk can only be read.', 'Choose a folder on another disk.'],
  EISDIR: ['There is a folder of that name.', 'Choose another name.'],
  ENOTDIR: ['Part of its path is a file and not a folder.', 'Choose another folder.'],
  ENAMETOOLONG: ['Its name is too long.', 'Choose a shorter one.'],
  ENOSPC: ['The disk is full.', 'Make room, or choose another disk.'],
  EBUSY: ['Another program holds it.', 'Close it there, perhaps in Excel, and run the command again.'],
};

function cannotWrite(path: string, code: string): HostProblem {
  const [why, whatToDo] = WHY_NOT[code] ?? [`The computer answered '${code}'.`, 'Choose another name or folder.'];
  return new HostProblem('cannot write', `Plan Grid couldn't write ${path}.`, why, `${whatToDo} Nothing was written.`);
}
