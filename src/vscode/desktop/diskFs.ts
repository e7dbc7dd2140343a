import * as fs from 'node:fs/promises';

/** What is used of Node's file system; tests put one in that fails. */
export type DiskFs = Pick<typeof fs, 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink' | 'access'>;
export const diskFs: DiskFs = fs;
