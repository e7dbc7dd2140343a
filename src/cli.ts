import { version } from '../package.json';
import { extractFiles } from './cli/extractFiles';
import { filterLines } from './cli/filterLines';
import { parseCommand, UsageError } from './cli/parseCommand';
import { USAGE } from './cli/usage';
import { writeOut } from './cli/writeOut';

/** Composition root of the command line. Gives the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.run) {
    case 'help':
      await writeOut(USAGE);
      return 0;
    case 'version':
      await writeOut(`${version}\n`);
      return 0;
    case 'filter':
      return (await filterLines(process.stdin, command.published)) > 0 ? 1 : 0;
    case 'files':
      return (await extractFiles(command)) > 0 ? 1 : 0;
  }
}

// a reader that has seen enough ("| head") is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    const usage = error instanceof UsageError;
    process.stderr.write(`communique: ${error instanceof Error ? error.message : String(error)}\n`);
    if (usage) process.stderr.write('Try "communique --help".\n');
    process.exitCode = usage ? 2 : 1;
  },
);
