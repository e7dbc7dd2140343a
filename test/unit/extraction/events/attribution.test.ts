import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';

/** The attribution of the text's one commitment or, where there is none, of its one meeting: `kind: source < source of the source`. */
function told(text: string): string {
  const analysis = extract(text, { published: '2024-01-24' });
  const records = analysis.commitments.length > 0 ? analysis.commitments : analysis.meetings;
  assert.equal(records.length, 1, text);
  const name = new Map(analysis.entities.map((e) => [e.id, e.name]));
  const { kind, sources } = records[0]!.attribution;
  return [kind, sources.map((s) => name.get(s) ?? `"${s}"`).join(' < ')].filter(Boolean).join(': ');
}

describe('attribution', () => {
  const lines: readonly (readonly [text: string, expected: string])[] = [
    ['Norwegian Foreign Minister Ada Lind met Spanish Foreign Minister Ana Ruiz in Oslo.', 'own voice'],
    ['Norway will send 200 tents to Chad.', 'own voice'],
    ['The Norwegian Foreign Ministry said Norway will send 200 tents to Chad.', 'official statement: Norwegian Foreign Ministry'],
    ['Foreign Minister Ada Lind said Norway will send 200 tents to Chad.', 'official statement: Ada Lind'],
    ['According to the Norwegian Foreign Ministry, Norway will send 200 tents to Chad.', 'official statement: Norwegian Foreign Ministry'],
    ['Reuters reported that Norway will send 200 tents to Chad.', 'reported: Reuters'],
    [
      'Reuters quoted Norwegian Foreign Minister Ada Lind as saying Norway will send 200 tents to Chad.',
      'official statement: Ada Lind < Reuters',
    ],
    ['Norway has reportedly agreed to send 200 tents to Chad.', 'reported'],
    ['Norwegian Foreign Minister Ada Lind is said to have met Spanish Foreign Minister Ana Ruiz in Oslo.', 'reported'],
    ['Two diplomats said Norway will send 200 tents to Chad.', 'anonymous: "Two diplomats"'],
    ['Chad claims that Norway agreed to send 200 tents.', 'opposing side: Chad'],
    ['Chad said that Norway agreed to send 200 tents to Chad.', 'opposing side: Chad'],
    ['Chad claims that Chad agreed to send 200 tents.', 'official statement: Chad'],
    ['Chad said that Norway agreed to send 200 tents to Mali.', 'official statement: Chad'],
    ['"Norway will send 200 tents to Chad," Foreign Minister Ada Lind said.', 'quoted: Ada Lind'],
  ];
  for (const [text, expected] of lines) it(text, () => assert.equal(told(text), expected));
});
