import { assert } from 'chai';
import { check, readMarks, writeMarks, type Mark } from './check';

const run =
  (...marks: Mark[]) =>
  () =>
    marks;

describe('check: the expectation inside the sentence', () => {
  it('reads marks and writes them back', () => {
    for (const line of [
      'nothing here',
      '{person#1: Ada Lind}, {country: Norway}’s {title#1: minister}',
      '{office: speaker of the {body#2: parliament of {country: Norway}}} {pronoun#1: He}',
      '{date: May 3}{date: May 4}',
    ]) {
      const { text, marks } = readMarks(line);
      assert.notInclude(text, '{');
      assert.equal(writeMarks(text, marks), line);
    }
  });
  it('passes where the found is the expected, whatever the ids', () => {
    check('{person#1: Lind} said {pronoun#1: she}', {
      run: run({ start: 0, end: 4, label: 'person', of: 'e7' }, { start: 10, end: 13, label: 'pronoun', of: 'e7' }),
    });
    check('{person: Lind} said', { run: run({ start: 0, end: 4, label: 'person', of: 'e7' }) });
    check('{person: Lind} said', {
      only: ['person'],
      run: run({ start: 0, end: 4, label: 'person' }, { start: 5, end: 9, label: 'body' }),
    });
  });
  it('fails where something is missing, invented or linked otherwise', () => {
    const fails = (line: string, ...marks: Mark[]): void => {
      assert.throws(() => {
        check(line, { run: run(...marks) });
      });
    };
    fails('{person: Lind} said');
    fails('Lind said', { start: 0, end: 4, label: 'person' });
    fails(
      '{person#1: Lind} said {pronoun#1: she}',
      { start: 0, end: 4, label: 'person', of: 'e1' },
      { start: 10, end: 13, label: 'pronoun', of: 'e2' },
    );
    fails(
      '{person#1: Lind} {person#2: Ek}',
      { start: 0, end: 4, label: 'person', of: 'e1' },
      { start: 5, end: 7, label: 'person', of: 'e1' },
    );
  });
});
