import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';
import { cardsAt } from '../../../../src/views/cards/cardsAt';
import { groupPhraseAt } from '../../../../src/views/groups/groupPhrase';
import { PanelContext } from '../../../../src/views/panelContext';
import { subjectsOf } from '../../../../src/views/subjects';

/** The first card at words of a text: "title (type): whom it stands for", and what it rests on. */
function cardOf(text: string, words: string): { drawn: string; definition: string } | null {
  const analysis = extract(text);
  const found = cardsAt(text.indexOf(words) + 1, subjectsOf(analysis), new PanelContext(analysis, text));
  const card = found?.cards[0];
  if (!card) return null;
  const members = card.facts.find(({ label }) => label === 'Stands for')?.values.map((value) => value.text);
  return { drawn: `${card.title} (${card.type})${members ? `: ${members.join('; ')}` : ''}`, definition: card.definition };
}

const MET = 'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo. ';
const BOTH = 'Ada Brel, Foreign Minister (Norway); Ole Brandt, Foreign Minister (Denmark)';

describe('cards of groups', () => {
  it('say whom a plural description stands for', () => {
    for (const [words, rest] of [
      ['The two ministers', 'discussed trade.'],
      ['The sides', 'agreed to open a crossing by June.'],
      ['Both sides', 'praised the talks.'],
      ['The two diplomats', 'spoke of fish.'],
      ['The foreign ministers', 'had dinner.'],
      ['They', 'will meet again in May.'],
    ] as const)
      assert.equal(cardOf(`${MET}${words} ${rest}`, words)?.drawn, `${words} (group): ${BOTH}`);
  });

  it('say whom it stands for where they stand before it in its sentence', () => {
    const text = 'Norway and Denmark share a border, and the two countries share fish.';
    assert.equal(cardOf(text, 'the two countries')?.drawn, 'the two countries (group): Norway; Denmark');
  });

  it('do not count who is named behind the words', () => {
    const text = `${MET}The two ministers called on President Eva Lund of Sweden.`;
    assert.equal(cardOf(text, 'The two ministers')?.drawn, `The two ministers (group): ${BOTH}`);
  });

  it('say what the words are and why nobody is named', () => {
    const alone = cardOf('The two ministers discussed trade.', 'The two ministers');
    assert.equal(alone?.drawn, 'The two ministers (group, nobody named)');
    assert.match(alone?.definition ?? '', /no two ministers are named together before it/);
    assert.match(
      cardOf(`${MET}The three leaders had dinner.`, 'The three leaders')?.definition ?? '',
      /no meeting or act of just 3 leaders/,
    );
  });

  it('are not made of a pronoun of nobody, of singular words, or where the text names whom it means', () => {
    assert.isNull(cardOf('They say that it will rain.', 'They'));
    for (const text of ['The minister left.', 'the leaders of Norway', 'The sidewalk', 'in the two', 'ministers'])
      assert.isNull(groupPhraseAt(text, text.length - 1), text);
  });
});
