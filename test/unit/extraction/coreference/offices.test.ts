import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';

/** "name: title (country)" of every person of a text. */
const officials = (text: string): string[] =>
  extract(text)
    .entities.filter((entity) => entity.type === 'person')
    .map(({ name, offices }) => `${name}: ${offices.map(({ title, country }) => `${title} (${country ?? '-'})`).join(', ')}`);

describe('coreference: offices of an entity', () => {
  it('keeps one wording of one office, with the country of the other', () => {
    assert.deepEqual(officials('Norwegian Foreign Minister Ada Lind left. Minister Lind flew to Bern. Foreign Minister Lind spoke.'), [
      'Ada Lind: Foreign Minister (NOR)',
    ]);
  });
  it('gives a counterpart the office that the possessive refers to', () => {
    assert.deepEqual(officials('Norwegian Foreign Minister Ada Lind met her Danish counterpart Bo Ek.'), [
      'Ada Lind: Foreign Minister (NOR)',
      'Bo Ek: Foreign Minister (DNK)',
    ]);
  });
  it('takes a counterpart who is named before for no further office', () => {
    assert.deepEqual(officials('Norwegian President Ada Lind met Danish President Bo Ek. She thanked her Danish counterpart.'), [
      'Ada Lind: President (NOR)',
      'Bo Ek: President (DNK)',
    ]);
  });
  it('keeps two offices apart', () => {
    assert.deepEqual(officials('Norwegian Deputy Prime Minister Ada Lind met Danish Prime Minister Bo Ek.'), [
      'Ada Lind: Deputy Prime Minister (NOR)',
      'Bo Ek: Prime Minister (DNK)',
    ]);
  });
  it('does not take a general word for an office of somebody whose office is known', () => {
    assert.deepEqual(officials('Norwegian President Ada Lind left. The Norwegian leader spoke.'), ['Ada Lind: President (NOR)']);
  });
  it('numbers entities in text order and names them by the fullest name', () => {
    const { entities } = extract('President Lind visits Oslo\n\nDanish President Ada Lind arrived in Oslo.');
    assert.equal(entities[0]!.id, 'e1');
    assert.equal(entities[0]!.name, 'Ada Lind');
  });
  it('gives a person the office that is said of a pronoun', () => {
    assert.deepEqual(officials('Norwegian President Ada Lind left. She is also the head of the Arab League.'), [
      'Ada Lind: President (NOR), head of the Arab League (-)',
    ]);
    assert.deepEqual(officials('Norwegian President Ada Lind left. She was not the head of the Arab League.'), [
      'Ada Lind: President (NOR)',
    ]);
    assert.deepEqual(officials('Norwegian President Ada Lind left. It is also the head of the Arab League.'), [
      'Ada Lind: President (NOR)',
    ]);
  });
  it('leaves the initials of a state out of a title, and knows the group of two presidents', () => {
    assert.deepEqual(officials('The top U.S. diplomat, Ada Lind, left.'), ['Ada Lind: top diplomat (USA)']);
    const groups = (text: string): string[] => extract(text).entities.flatMap(({ type, name }) => (type === 'delegation' ? [name] : []));
    assert.deepEqual(groups('The presidents of Norway and Kenya opened a road.'), ['presidents of Norway and Kenya']);
    assert.deepEqual(groups('The presidents of Norway opened roads.'), []);
    assert.deepEqual(groups('EU member states opened roads.'), []);
  });
});
