import { existsSync } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { HostProblem, type ProblemKind } from '../core/workbook/host';

const failure = z.object({ code: z.string() });
const codeOf = (problem: unknown): string => failure.safeParse(problem).data?.code ?? '';

/** Files larger than this are refused unread: 200 MB, far beyond any plan. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Reads a file whole. @throws HostProblem */
export async function readBytes(path: string): Promise<Uint8Array> {
  const refuse = (kind: ProblemKind, why: string, whatToDo: string): HostProblem =>
    new HostProblem(kind, `Plan Grid couldn't open ${path}.`, why, whatToDo);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw refuse('not a workbook', 'It is a folder.', 'Give the name of a workbook in it.');
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

/** The file's bytes where it exists, undefined where it doesn't. @throws HostProblem */
export async function readBytesIfThere(path: string): Promise<Uint8Array | undefined> {
  return existsSync(path) ? readBytes(path) : undefined;
}

/** True where both names lead to one file. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && (await realpath(a)) === (await realpath(b));
}

/** Writes a file whole or not at all: beside its place first, then into it. @throws HostProblem */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (problem) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(path, codeOf(problem));
  }
}

/** Puts a file out of the way, under a name that says what it is. @returns its new name. @throws HostProblem */
export async function setAside(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  let name = `${stem} (previous)${extension}`;
  for (let n = 2; existsSync(name); n++) name = `${stem} (previous ${n})${extension}`;
  try {
    await rename(path, name);
  } catch (problem) {
    throw cannotWrite(name, codeOf(problem));
  }
  return name;
}

const WHY_NOT: Record<string, readonly [why: string, whatToDo: string]> = {
  ENOENT: ['Its folder does not exist.', 'Make the folder first, or choose another.'],
  EACCES: ['You have no right to write there.', 'Choose a folder of yours.'],
  EPERM: ['You have no right to write there.', 'Choose a folder of yours.'],
  EROFS: ['That disk can only be read.', 'Choose a folder on another disk.'],
  EISDIR: ['There is a folder of that name.', 'Choose another name.'],
  ENOTDIR: ['Part of its path is a file and not a folder.', 'Choose another folder.'],
  ENOSPC: ['The disk is full.', 'Make room, or choose another disk.'],
  EBUSY: ['Another program holds it.', 'Close it there, perhaps in Excel, and run the command again.'],
};

function cannotWrite(path: string, code: string): HostProblem {
  const [why, whatToDo] = WHY_NOT[code] ?? [`The computer answered '${code}'.`, 'Choose another name or folder.'];
  return new HostProblem('cannot write', `Plan Grid couldn't write ${path}.`, why, `${whatToDo} Nothing was written.`);
}
