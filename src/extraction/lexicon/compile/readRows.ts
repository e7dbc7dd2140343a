/** One entry of a data file. */
export interface Row {
  readonly cells: readonly string[];
  /** `file:line`, for messages. */
  readonly at: string;
  /** The directives in force: source, columns, flag, names, phrases ... */
  readonly directives: Readonly<Record<string, string>>;
}

/**
 * Reads a data file: tab-separated cells, "# name: value" directives that hold for the lines below, other "#" lines are comments.
 * @param problems gets a line for each entry without a source, empty entry or stray space
 */
export function readRows(file: string, text: string, problems: string[]): Row[] {
  const rows: Row[] = [];
  let directives: Record<string, string> = {};
  text.split(/\r?\n/).forEach((line, i) => {
    if (!line.trim()) return;
    const directive = /^# ([a-z]+): (.*)$/.exec(line);
    if (directive) {
      const [, name = '', value = ''] = directive;
      directives = { ...directives, [name]: value.trim() };
      if (name === 'names') delete directives.phrases;
      if (name === 'phrases') delete directives.names;
      return;
    }
    if (line.startsWith('#')) return;
    const cells = line.split('\t');
    const at = `${file}:${i + 1}`;
    const own = (directives.columns ?? '').split(/\\t|\t/).indexOf('source');
    if (!(own >= 0 ? cells[own] : directives.source)) problems.push(`${at}: no source`);
    if (!cells[0]?.trim()) problems.push(`${at}: empty`);
    for (const cell of cells)
      if (cell !== cell.trim() || cell.includes('\u00a0')) problems.push(`${at}: stray space in ${JSON.stringify(cell)}`);
    rows.push({ cells, at, directives });
  });
  return rows;
}
