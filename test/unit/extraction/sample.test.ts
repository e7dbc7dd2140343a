import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { extract } from '../../../src/extraction/extract';
import type { Analysis } from '../../../src/extraction/model';

/** The sample article, coded in section 6 of the codebook: the one text whose whole coding is given by definition. */
describe('the sample article', () => {
  const text = readFileSync('media/samples/turkmenistan-japan.txt', 'utf8');
  const analysis: Analysis = extract(text, {});
  const name = (id: string): string => analysis.entities.find((e) => e.id === id)?.name ?? id;
  const namesOf = (entityType: string): string[] => analysis.entities.filter((e) => e.type === entityType).map((e) => e.name);

  it('has two people with their offices, and an office without a holder', () => {
    const officials = analysis.entities
      .filter((e) => e.type === 'person' || e.type === 'office')
      .map((e) => `${e.type} ${e.name}: ${e.offices.map((o) => `${o.title}, ${e.country ?? '-'}, ${o.rank ?? '-'}`).join('; ')}`);
    assert.deepEqual(officials, [
      'person Rashid Meredov: Minister of Foreign Affairs, TKM, 2',
      'person Endo Toshiaki: Chairman of the Japanese-Turkmen interparliamentary friendship group, JPN, 3',
      'office speaker of the parliament of Turkmenistan: speaker of the parliament, TKM, 2',
    ]);
  });

  it('has its bodies and delegations, the friendship group under two names', () => {
    assert.includeMembers(namesOf('body'), ['Japanese-Turkmen interparliamentary friendship group', 'Turkmen Foreign Ministry']);
    assert.deepEqual(namesOf('delegation'), ['Japanese deputies', 'Japanese parliamentarians']);
    const group = analysis.entities.find((e) => e.name === 'Japanese-Turkmen interparliamentary friendship group')!;
    assert.deepEqual(
      group.mentions.filter((m) => m.level === 'name').map((m) => text.slice(m.start, m.end)),
      ['Japanese-Turkmen interparliamentary friendship group', 'Turkmen-Japanese parliamentary friendship group'],
    );
  });

  it('has one meeting held and two visits planned', () => {
    const meetings = analysis.meetings.map(
      (m) =>
        `${m.kind} ${m.status}: ${m.participants.map((p) => `${name(p.entity)}${p.leads ? ' (leads)' : ''}`).join(' + ')}; ${m.date?.iso ?? '-'}; ${m.place === null ? '-' : name(m.place)}; ${m.codes.cameo ?? '-'}`,
    );
    assert.deepEqual(meetings, [
      'meeting held: Rashid Meredov + Japanese deputies + Endo Toshiaki (leads); --01-23; -; 040',
      'visit planned: speaker of the parliament of Turkmenistan; -; Tokyo; 036',
      'visit planned: Japanese parliamentarians; -; Ashgabat; 036',
    ]);
    assert.deepEqual(analysis.meetings[0]!.attribution.sources.map(name), ['Turkmen Foreign Ministry']);
  });

  it('has two commitments of firmness 3, linked to the visits, and one aspiration', () => {
    const commitments = analysis.commitments.map(
      (c) => `${c.firmness}: ${c.committers.map(name).join(' + ')}: ${c.action.normal}${c.meeting === null ? '' : ` (${c.meeting})`}`,
    );
    assert.deepEqual(commitments, [
      '3: speaker of the parliament of Turkmenistan: visit Tokyo (m2)',
      '3: Japanese parliamentarians: journey to Ashgabat (m3)',
      '1: Turkmenistan + Japan: build a robust partnership',
    ]);
  });
});
