import { assert } from 'chai';
import { conll } from '../../../src/exports/conll';
import { analysis, source, at } from './example';

/** The last two columns with the word, by the rules of the format: 12 columns, sentences numbered from 0. */
function rowsOf(written: string): { word: string; named: string; chain: string }[] {
  const lines = written.split('\n');
  assert.match(lines[0]!, /^#begin document \([^\s()]+\); part 000$/);
  assert.deepEqual(lines.slice(-2), ['#end document', '']);
  let expected = 0;
  return lines.slice(1, -2).flatMap((line) => {
    if (line === '') {
      expected = 0;
      return [];
    }
    const columns = line.split('\t');
    assert.lengthOf(columns, 12);
    assert.equal(columns[2], String(expected++));
    return [{ word: columns[3]!, named: columns[10]!, chain: columns[11]! }];
  });
}

/** Reads the brackets of the last column back: words of every mention by chain. */
function chainsOf(written: string): Map<string, string[]> {
  const chains = new Map<string, string[]>();
  const open = new Map<string, string[][]>();
  for (const { word, chain } of rowsOf(written)) {
    const parts = chain === '-' ? [] : chain.split('|');
    for (const part of parts)
      if (part.startsWith('(')) open.set(part.replace(/\D/g, ''), [...(open.get(part.replace(/\D/g, '')) ?? []), []]);
    for (const mentions of open.values()) for (const words of mentions) words.push(word);
    for (const part of parts)
      if (part.endsWith(')')) {
        const id = part.replace(/\D/g, '');
        const words = open.get(id)?.pop();
        assert.isDefined(words, 'a bracket closes that was not opened');
        chains.set(id, [...(chains.get(id) ?? []), words.join(' ')]);
      }
  }
  for (const left of open.values()) assert.isEmpty(left);
  return chains;
}

describe('CoNLL-2012 columns', () => {
  it('have every token once, the mentions of each entity in brackets, and the named entities', () => {
    const written = conll.write(analysis, source);
    assert.deepEqual(
      [...chainsOf(written)],
      [
        ['0', ['Ana Ilves']],
        ['1', ['* Tor Dahl *']],
        ['2', ['ministry']],
        ['3', ['Aravia']],
      ],
    );
    const rows = rowsOf(written);
    assert.equal(rows.map(({ word }) => word).join(''), source.text.replace(/\s/g, ''));
    assert.deepEqual(
      rows.filter(({ word }) => ['Ana', 'Ilves', 'Aravia', 'Monday'].includes(word)).map(({ named }) => named),
      ['(PERSON*', '*)', '(DATE)', '(GPE)'],
    );
  });

  it('nest, and leave out a mention that is longer than its sentence', () => {
    const mention = (words: string) => ({ ...at(words), level: 'name', rule: 'test' }) as const;
    const entity = {
      ...analysis.entities[0]!,
      mentions: [mention('Foreign Minister Ana Ilves'), mention('Foreign Minister'), mention('Ana Ilves')],
    };
    const whole = { ...analysis.entities[1]!, mentions: [{ start: 0, end: source.text.length, level: 'name', rule: 'test' } as const] };
    const chains = chainsOf(conll.write({ ...analysis, entities: [entity, whole] }, source));
    assert.sameMembers(chains.get('0')!, ['Foreign Minister', 'Ana Ilves', 'Foreign Minister Ana Ilves']);
    assert.isFalse(chains.has('1'));
  });
});
