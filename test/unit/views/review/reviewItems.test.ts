import { assert } from 'chai';
import { decideItem } from '../../../../src/views/review/decideItem';
import { reviewQueue } from '../../../../src/views/review/reviewQueue';
import { reviewTree } from '../../../../src/views/review/reviewTree';
import { Desk } from './deciding';

const NEWS =
  'Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on Monday. Norway will send a ship to Iceland in May. Eva Rask spoke.';

describe('what is put up for review', () => {
  it('is every person, body, meeting and commitment, in text order or the least sure first', () => {
    const { items } = new Desk(NEWS).deciding;
    assert.deepEqual(
      reviewQueue(items, 'position').map(({ label }) => label),
      ['Ada Lind', 'Ada Lind – Jon Berg', 'Jon Berg', 'send a ship to Iceland', 'Eva Rask'],
    );
    const sure = reviewQueue(items, 'confidence').map(({ confidence }) => confidence);
    assert.deepEqual(
      sure,
      [...sure].sort((a, b) => a - b),
    );
    assert.equal(reviewQueue(items, 'confidence')[0]!.label, 'Eva Rask', 'a name without an office, mentioned once');
  });

  it('shows a name as Who’s Who does, a meeting and a commitment by signs of their own', () => {
    const { context, items } = new Desk(NEWS).deciding;
    assert.deepEqual(
      reviewTree(context, items, 'position')[0]!.children.map(({ icon }) => icon),
      ['person', 'calendar', 'person', 'pinned', 'person'],
    );
  });

  it('leaves out countries and places, which can be corrected all the same', () => {
    const { items } = new Desk(NEWS).deciding;
    const norway = items.find(({ label }) => label === 'Norway')!;
    assert.isFalse(norway.queued);
    const desk = new Desk(NEWS);
    desk.decide(decideItem(desk.deciding, norway, { state: 'accepted', change: { type: 'body' } }));
    assert.equal(desk.item('Norway').status, 'corrected');
  });

  it('lists what has lost its place, with where it may stand, and finds it again when its words come back', () => {
    const desk = new Desk(NEWS);
    desk.decide(decideItem(desk.deciding, desk.item('Eva Rask'), { state: 'accepted' }));
    desk.text = NEWS.replace(' Eva Rask spoke.', '');
    const lost = desk.item('Eva Rask');
    assert.equal(lost.status, 'orphan');
    assert.isNull(lost.span);
    const { context, items } = desk.deciding;
    assert.equal(reviewTree(context, items, 'position')[0]!.label, 'Place lost or uncertain');
    desk.text = NEWS;
    assert.equal(desk.item('Eva Rask').status, 'accepted');
  });

  it('shows what is decided apart from what is not', () => {
    const desk = new Desk(NEWS);
    desk.decide(decideItem(desk.deciding, desk.item('Eva Rask'), { state: 'rejected', flag: true }));
    const { context, items } = desk.deciding;
    assert.deepEqual(
      reviewTree(context, items, 'position').map(({ label, children }) => [label, children.length]),
      [
        ['Flagged', 1],
        ['To review', 4],
        ['Decided', 1],
      ],
    );
  });
});
