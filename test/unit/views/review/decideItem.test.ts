import { assert } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import type { Analysis } from '../../../../src/extraction/model';
import { decideItem, linkDraft } from '../../../../src/views/review/decideItem';
import { Desk } from './deciding';

const NEWS =
  'Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on Monday. Norway will send a ship to Iceland in May. Lind thanked him.';

/** Rules aside: an accepted name is the person's. */
const withoutRules = ({ entities, ...rest }: Analysis): unknown => ({
  ...rest,
  entities: entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(({ start, end, level }) => ({ start, end, level })) })),
});

describe('deciding of a finding', () => {
  it('leaves the analysis of every sample as it is where all is accepted', function () {
    this.timeout(20_000);
    for (const folder of ['media/samples', 'test/corpus'])
      for (const name of readdirSync(folder)) {
        if (!/\.(?:txt|md)$/.test(name)) continue;
        const desk = new Desk(readFileSync(`${folder}/${name}`, 'utf8'), name.endsWith('.md'));
        const before = desk.analysis;
        const { deciding } = desk;
        desk.decide(deciding.items.flatMap((item) => decideItem(deciding, item, { state: 'accepted' })));
        assert.deepEqual(withoutRules(desk.analysis), withoutRules(before), name);
        const left = desk.deciding.items.filter(({ queued }) => queued).map(({ about, label }) => `${about} ${label}`);
        assert.deepEqual(left, [], name);
      }
  });

  it('keeps a rejected name from being proposed again, in all its forms, or at one place', () => {
    const desk = new Desk(NEWS);
    const { deciding } = desk;
    desk.decide(decideItem(deciding, desk.item('Ada Lind'), { state: 'rejected' }));
    assert.notMatch(JSON.stringify(desk.analysis.entities.map(({ name }) => name)), /Lind/);
    assert.equal(desk.item('Ada Lind').status, 'rejected');
    const other = new Desk(NEWS);
    other.decide(decideItem(other.deciding, other.item('Ada Lind'), { state: 'rejected', scope: 'here' }));
    assert.match(JSON.stringify(other.analysis.entities.map(({ name }) => name)), /"Lind"/);
  });

  it('corrects meetings and commitments, keeps what was proposed, and the note when it is corrected again', () => {
    const desk = new Desk(NEWS);
    desk.decide(decideItem(desk.deciding, desk.item('Jon Berg – '.slice(0, 8)), { note: 'see the read-out' }));
    const meeting = desk.deciding.items.find(({ about }) => about === 'meeting')!;
    desk.decide(decideItem(desk.deciding, meeting, { note: 'who asked?' }));
    assert.isTrue(desk.deciding.items.find(({ about }) => about === 'meeting')!.queued, 'a note decides nothing');
    desk.decide(
      decideItem(
        desk.deciding,
        desk.deciding.items.find(({ about }) => about === 'meeting')!,
        { state: 'accepted', change: { status: 'planned' } },
      ),
    );
    const [found] = desk.analysis.meetings;
    assert.deepInclude(found, { status: 'planned', rule: 'given.meeting' });
    const corrected = desk.deciding.items.find(({ about }) => about === 'meeting')!;
    assert.equal(corrected.status, 'corrected');
    assert.equal(corrected.annotation?.note, 'who asked?');
    assert.equal((corrected.annotation?.proposed?.value as { status?: string }).status, 'held');
  });

  it('joins a pronoun to its name where it is accepted, and keeps it apart where it is rejected', () => {
    const desk = new Desk(NEWS);
    const him = desk.analysis.entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === NEWS.indexOf('him'))!;
    const owner = (): string | undefined =>
      desk.analysis.entities.find(({ mentions }) => mentions.some(({ start }) => start === him.start))?.name;
    const first = owner()!;
    desk.decide(decideItem(desk.deciding, desk.item(first), { state: 'rejected' }, him));
    assert.notEqual(owner(), first);
    assert.include(
      desk.analysis.entities.map(({ name }) => name),
      first,
    );
  });

  it('retypes all forms of a name, and takes the decision back', () => {
    const desk = new Desk(NEWS);
    desk.decide(decideItem(desk.deciding, desk.item('Ada Lind'), { state: 'accepted', change: { type: 'body' } }));
    assert.deepEqual(
      desk.analysis.entities.filter(({ name }) => name.includes('Lind')).map(({ type }) => type),
      ['body', 'body'].slice(0, desk.analysis.entities.filter(({ name }) => name.includes('Lind')).length),
    );
    for (const { annotation } of desk.deciding.items) if (annotation) desk.decide([{ id: annotation.id, set: { state: 'withdrawn' } }]);
    assert.deepEqual(desk.analysis, new Desk(NEWS).analysis);
  });

  it('joins two entities', () => {
    const desk = new Desk(`${NEWS} The Iron Fox left.`);
    const { article } = desk.deciding;
    const at = (words: string) => ({ start: desk.text.indexOf(words), end: desk.text.indexOf(words) + words.length });
    desk.decide([linkDraft(article, at('Ada Lind'), at('The Iron Fox'), true)]);
    const ada = desk.analysis.entities.find(({ name }) => name === 'Ada Lind')!;
    assert.isTrue(ada.mentions.some(({ start, rule }) => start === at('The Iron Fox').start && rule === 'given.link'));
  });
});
