import { assert } from 'chai';
import { ANNOTATION_CONF } from '../../../src/exports/brat/annotationConf';
import { brat } from '../../../src/exports/brat/brat';
import { fragmentsOf } from '../../../src/exports/brat/fragments';
import { annotationOf } from './annotations';
import { analysis, source } from './example';
import { readBrat } from './readBrat';

describe('brat stand-off', () => {
  const written = brat.write(analysis, source);

  it('is read back by the rules of the format: offsets in code points, the words at them, every id that is named', () => {
    const { bound, events, relations } = readBrat(written, source.text, ANNOTATION_CONF);
    assert.include(
      [...bound.values()].map(({ type, words }) => `${type} ${words}`),
      'Person Ana Ilves',
    );
    assert.include(
      [...bound.values()].map(({ type, words }) => `${type} ${words}`),
      'Office Foreign Minister',
    );
    assert.deepEqual(
      events.map(({ type, roles }) => `${type} ${roles.map(({ role }) => role).join(' ')}`),
      ['Meeting Host Participant Date', 'Commitment Committer Deadline'],
    );
    assert.lengthOf(relations, 0);
  });

  it('counts in code points', () => {
    const text = `😀 ${source.text}`;
    const moved = JSON.parse(
      JSON.stringify(analysis, (key, value: unknown) =>
        (key === 'start' || key === 'end') && typeof value === 'number' ? value + 3 : value,
      ),
    ) as typeof analysis;
    const { bound } = readBrat(brat.write(moved, { text, name: null }), text, ANNOTATION_CONF);
    assert.equal([...bound.values()].find(({ words }) => words === 'Ana Ilves')?.places[0]?.[0], text.indexOf('Ana Ilves') - 1);
  });

  it('makes a span over several lines a discontinuous one', () => {
    assert.deepEqual(fragmentsOf('a \n\t b c\r\nd', { start: 0, end: 11 }), [
      { start: 0, end: 1 },
      { start: 5, end: 8 },
      { start: 10, end: 11 },
    ]);
    assert.isEmpty(fragmentsOf(' \n\t ', { start: 0, end: 4 }));
    const entity = { ...analysis.entities[0]!, mentions: [{ start: 0, end: source.text.length, level: 'name', rule: 'test' } as const] };
    const whole = readBrat(brat.write({ ...analysis, entities: [entity] }, source), source.text, ANNOTATION_CONF);
    assert.isTrue([...whole.bound.values()].some(({ places }) => places.length === 2));
  });

  it('links the mentions of one entity', () => {
    const entity = { ...analysis.entities[0]!, mentions: [...analysis.entities[0]!.mentions, ...analysis.entities[1]!.mentions] };
    const { relations } = readBrat(brat.write({ ...analysis, entities: [entity] }, source), source.text, ANNOTATION_CONF);
    assert.lengthOf(relations, 1);
  });

  it('says what a person decided, who it was and the note on one line', () => {
    const annotations = [annotationOf('meeting', 'met', { note: 'seen\n#9\tby me' })];
    const { attributes, notes } = readBrat(brat.write(analysis, { ...source, annotations }), source.text, ANNOTATION_CONF);
    assert.deepInclude(attributes, { type: 'Review', target: 'E1', value: 'accepted' });
    assert.deepInclude(notes, { type: 'Annotator', target: 'E1', words: 'ada' });
    assert.deepInclude(notes, { type: 'AnnotatorNotes', target: 'E1', words: 'seen #9 by me' });
  });
});
