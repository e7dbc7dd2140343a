import { assert } from 'chai';
import { findHighlights, HIGHLIGHT_KINDS, type HighlightKind, type HighlightLevel } from '../../../src/views/highlights';
import { ANALYSIS, TEXT } from './example';

function words(kind: HighlightKind, level: HighlightLevel = 'descriptions', analysis = ANALYSIS): string[] {
  return findHighlights(analysis, level)
    .get(kind)!
    .map(({ start, end }) => TEXT.slice(start, end));
}

describe('views/highlights', () => {
  it('gives every kind its words', () => {
    assert.deepEqual(words('person'), ['Ada Example', 'José Muñoz']);
    assert.deepEqual(words('office'), ['trade minister']);
    assert.deepEqual(words('body'), ['the Union']);
    assert.deepEqual(words('country'), ['Freedonia', 'Sylvania']);
    assert.deepEqual(words('place'), ['Port Azure']);
    assert.deepEqual(words('date'), ['3 May 2031', 'June 2031']);
    assert.deepEqual(words('meeting'), ['met', 'visit', 'call']);
  });

  it('leaves aspirations plain', () => assert.deepEqual(words('commitment'), ['will', 'offered']));

  it('colours pronouns only where they are asked for', () => {
    assert.notInclude(words('person'), 'She');
    assert.include(words('person', 'all'), 'She');
  });

  it('shows posts and delegations at every level, since they have no names', () => {
    const mention = { start: 0, end: 3, level: 'nominal', rule: 'x' } as const;
    const entities = [{ ...ANALYSIS.entities[0]!, type: 'delegation' as const, mentions: [mention], offices: [] }];
    assert.lengthOf(words('delegation', 'names', { ...ANALYSIS, entities }), 1);
  });

  it('gives no span twice, and every kind a list', () => {
    const doubled = { ...ANALYSIS, meetings: [...ANALYSIS.meetings, ...ANALYSIS.meetings] };
    assert.deepEqual(words('meeting', 'all', doubled), words('meeting', 'all'));
    assert.deepEqual(
      [...findHighlights({ ...ANALYSIS, entities: [], dates: [], meetings: [], commitments: [] }, 'all').keys()],
      [...HIGHLIGHT_KINDS],
    );
  });
});
