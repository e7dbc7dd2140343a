import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GONE, HOSTILE } from './hostileTexts.mjs';

/** The text's file name is hostile too, as far as a file system lets it be. */
export const NAME = 'kestrel00 [x](command:workbench.action.toggleSidebarVisibility) <b>.txt';

const AT = '2030-03-04T12:00:00.000Z';

/**
 * Writes a news text in which every name is hostile, decisions that make the names people with hostile offices, notes and annotators, a
 * decision about hostile words that are gone, two annotators who differ, and a names file with a hostile row that holds and one that is wrong.
 */
export function writeHostileFiles(folder) {
  const paragraphs = HOSTILE.map((words) => `Minister Ada Lind met ${words} in Oslo on Monday. Norway will send ${words} a ship in May.`);
  const text = `OSLO, March 4, 2030 - News from Norway.\n\n${paragraphs.join('\n\n')}\n\nPresident =named(1) kestrel19 spoke.\n`;
  writeFileSync(join(folder, NAME), text);
  const records = HOSTILE.flatMap((words, index) => recordsOf(text, text.indexOf(paragraphs[index]), words, index));
  const gone = { start: 0, end: GONE.length, exact: GONE, prefix: 'a sentence that was taken out: ', suffix: ' is what it said' };
  write(folder, '', text, [...records, record('gone', 'note', gone, {}, HOSTILE[6], HOSTILE[2])]);
  for (const [annotator, other] of [
    ['ada', 1],
    ['bo', 2],
  ]) {
    const differing = records
      .filter(({ about }) => about === 'name')
      .map((each, index) => ({ ...each, value: { ...each.value, title: HOSTILE[(index + other) % HOSTILE.length] } }));
    write(folder, `.${annotator}`, text, differing);
  }
  mkdirSync(join(folder, '.communique'), { recursive: true });
  writeFileSync(
    join(folder, '.communique/names.csv'),
    `kind,name,aliases,title,country,body,from,to\nperson,=named(1) kestrel19,,${quoted(HOSTILE[0])},,,,\n${quoted(HOSTILE[2])},x,,,,,,\n`,
  );
}

function recordsOf(text, from, words, index) {
  const at = (part, after = from) => {
    const start = text.indexOf(part, after);
    return {
      start,
      end: start + part.length,
      exact: part,
      prefix: text.slice(start - 32, start),
      suffix: text.slice(start + part.length, start + part.length + 32),
    };
  };
  const other = HOSTILE[(index + 3) % HOSTILE.length];
  const name = record(`n${index}`, 'name', at(words), { type: 'person', name: words, title: other, body: other }, words, words);
  const meeting = { kind: 'meeting', status: 'held', participants: [{ mention: at('Ada Lind') }, { mention: at(words) }] };
  return [{ ...name, scope: 'everywhere' }, record(`m${index}`, 'meeting', at('met'), meeting, words, words)];
}

function record(id, about, anchor, value, note, by) {
  const history = [{ rev: 1, op: `op-${id}`, by, at: AT, label: note, was: {} }];
  return {
    id,
    about,
    state: about === 'note' ? 'open' : 'accepted',
    anchor,
    value,
    proposed: null,
    note,
    flag: true,
    rev: 1,
    by,
    at: AT,
    history,
  };
}

function write(folder, annotator, text, records) {
  const header = {
    ...{ communique: 1, unit: 'utf16', hash: createHash('sha256').update(text).digest('hex'), length: text.length },
    ...{ annotator: HOSTILE[2], codebook: '1', module: '1' },
  };
  const lines = [header, ...records.sort((a, b) => (a.id < b.id ? -1 : 1))].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(folder, `${NAME}${annotator}.communique.jsonl`), lines.join(''));
}

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
