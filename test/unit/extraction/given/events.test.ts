import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';
import type { Analysis } from '../../../../src/extraction/model';
import { given, spanIn } from './givenIn';

const MET =
  'Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on Monday. Norway will send a ship to Iceland in May.';
const read = (decisions: Parameters<typeof given>[0], text = MET): Analysis =>
  extract(text, { published: '2030-03-06', given: given(decisions) });
const names = ({ entities }: Analysis, ids: readonly string[]): string[] =>
  ids.map((id) => entities.find((entity) => entity.id === id)!.name);

describe('extraction/given: meetings', () => {
  const trigger = spanIn(MET, 'met');

  it('proposes no rejected meeting again', () => {
    assert.lengthOf(read({}).meetings, 1);
    assert.lengthOf(read({ rejected: [{ ...trigger, about: 'meeting' }] }).meetings, 0);
    assert.lengthOf(read({ rejected: [{ ...trigger, about: 'commitment' }] }).meetings, 1);
  });

  it('leaves an accepted meeting as the module has it', () => {
    assert.deepEqual(read({ meetings: [{ trigger, kind: 'meeting', status: 'held' }] }), read({}));
  });

  it('has the corrected fields win, the codes and the rule with them', () => {
    const analysis = read({
      meetings: [
        {
          trigger,
          status: 'planned',
          kind: 'call',
          participants: [
            { mention: spanIn(MET, 'Jon Berg'), role: 'host', leads: true },
            { mention: spanIn(MET, 'Norway'), side: null },
          ],
          date: { iso: '2030-04-02' },
          place: spanIn(MET, 'Iceland'),
        },
      ],
    });
    const [meeting] = analysis.meetings;
    assert.deepInclude(meeting, { status: 'planned', kind: 'call', rule: 'given.meeting' });
    assert.deepEqual(
      names(
        analysis,
        meeting!.participants.map(({ entity }) => entity),
      ),
      ['Jon Berg', 'Norway'],
    );
    assert.deepEqual(
      meeting!.participants.map(({ side, role, leads }) => ({ side, role, leads })),
      [
        { side: 'ISL', role: 'host', leads: true },
        { side: null, role: null, leads: false },
      ],
    );
    assert.deepInclude(meeting!.date, { iso: '2030-04-02', precision: 'day', ...trigger });
    assert.equal(meeting!.codes.cameo, '036');
    assert.deepEqual(names(analysis, [meeting!.place!]), ['Iceland']);
  });

  it('adds a meeting where the rules find none, in text order', () => {
    const text = `Ada Lind broke bread with Bo Ek in Oslo. ${MET}`;
    const analysis = read(
      {
        meetings: [
          {
            trigger: spanIn(text, 'broke bread'),
            kind: 'meeting',
            status: 'held',
            participants: [{ mention: spanIn(text, 'Ada Lind') }, { mention: spanIn(text, 'Bo Ek') }],
          },
        ],
      },
      text,
    );
    assert.deepEqual(
      analysis.meetings.map(({ id, rule }) => [id, rule === 'given.meeting']),
      [
        ['m1', true],
        ['m2', false],
      ],
    );
    const [added] = analysis.meetings;
    assert.deepEqual(
      names(
        analysis,
        added!.participants.map(({ entity }) => entity),
      ),
      ['Ada Lind', 'Bo Ek'],
    );
    assert.equal(text.slice(added!.evidence[0]!.start, added!.evidence[0]!.end), 'Ada Lind broke bread with Bo Ek in Oslo.');
  });

  it('reads meetings with the names as corrected', () => {
    const text = 'Norway’s foreign minister Ada Lind met Quell in Oslo.';
    assert.notInclude(JSON.stringify(read({}, text).meetings), 'e9');
    const analysis = read({ names: [{ type: 'person', forms: ['Quell'], country: 'ISL', title: 'Prime Minister' }] }, text);
    assert.lengthOf(analysis.meetings, 1);
    assert.includeMembers(
      names(
        analysis,
        analysis.meetings[0]!.participants.map(({ entity }) => entity),
      ),
      ['Ada Lind', 'Quell'],
    );
    const gone = read({ never: ['Ada Lind'] }, text);
    assert.notInclude(
      gone.entities.map(({ name }) => name),
      'Ada Lind',
    );
  });
});

describe('extraction/given: commitments', () => {
  const action = spanIn(MET, 'send a ship to Iceland in May');

  it('proposes no rejected commitment again', () => {
    assert.lengthOf(read({}).commitments, 1);
    assert.deepInclude(read({}).commitments[0]!.action, action);
    assert.lengthOf(read({ rejected: [{ ...action, about: 'commitment' }] }).commitments, 0);
  });

  it('has the corrected fields win', () => {
    const analysis = read({
      commitments: [
        {
          action,
          firmness: 2,
          kind: 'aid',
          direction: 'continue',
          committers: [spanIn(MET, 'Ada Lind'), spanIn(MET, 'Jon Berg')],
          recipients: [],
          deadline: null,
        },
      ],
    });
    const [commitment] = analysis.commitments;
    assert.deepInclude(commitment, {
      firmness: 2,
      kind: 'aid',
      direction: 'continue',
      deadline: null,
      rule: 'given.commitment',
      joint: true,
    });
    assert.deepEqual(names(analysis, commitment!.committers), ['Ada Lind', 'Jon Berg']);
    assert.deepEqual(commitment!.recipients, []);
  });

  it('leaves an accepted commitment as the module has it', () => {
    const [as] = read({}).commitments;
    assert.deepEqual(read({ commitments: [{ action, firmness: as!.firmness, kind: as!.kind }] }), read({}));
  });

  it('adds one where the rules find none, and reads from the text what is not given', () => {
    const text = 'Norway is set on sharing its charts with Iceland. The ferry leaves.';
    assert.lengthOf(read({}, text).commitments, 0);
    const analysis = read({ commitments: [{ action: spanIn(text, 'sharing its charts with Iceland'), firmness: 3 }] }, text);
    const [added] = analysis.commitments;
    assert.deepInclude(added, { firmness: 3, direction: 'do', rule: 'given.commitment' });
    assert.equal(added!.action.normal, 'share its charts with Iceland');
    assert.deepEqual(names(analysis, added!.committers), ['Norway']);
  });
});
