import { assert } from 'chai';
import { extract } from '../../../../../../src/extraction/extract';
import { checkOffices } from '../checkPeople';

describe('office.country', () => {
  it('gives a title the country that the text tells elsewhere', () => {
    checkOffices('Kenyan President Tomas Okoro left. President Okoro had a cold.', 'Tomas Okoro: President, KEN', 'Okoro: President, KEN');
    checkOffices('She flew to Kenya. In Nairobi she met President Tomas Okoro.', 'Tomas Okoro: President, KEN');
    checkOffices('The Kenyan delegation was led by Foreign Minister Tomas Okoro.', 'Tomas Okoro: Foreign Minister, KEN');
    checkOffices('Secretary of State Warren Hargrove left.', 'Warren Hargrove: Secretary of State, USA');
  });
  it('gives no state a post that it does not have or that another holds', () => {
    checkOffices('In Washington she met Prime Minister Tomas Okoro.', 'Tomas Okoro: Prime Minister');
    checkOffices('Kenyan President Tomas Okoro met President Ada Quiroga.', 'Tomas Okoro: President, KEN', 'Ada Quiroga: President');
    checkOffices('UN Secretary-General Ada Lind arrived in Kenya.', 'Ada Lind: UN Secretary-General');
  });
  it('reads the post beside a title, and knows no envoy for one of the state he is sent to', () => {
    checkOffices('The Kenyan commander of the force in Oslo, General Tomas Okoro, left.', 'Tomas Okoro: General, KEN');
    checkOffices("Kenya's ambassador to Norway left. Ambassador Okoro said that Norway had called.", 'Okoro: Ambassador, KEN');
    checkOffices('She was ambassador to Norway. In Norway, Ambassador Okoro said that Norway had called.', 'Okoro: Ambassador');
  });
  it('takes who opens the text for one of its own state, not of the state that is spoken of', () => {
    checkOffices(
      'President Tomas Okoro spoke with Danish Prime Minister Bo Ek about Norway.',
      'Tomas Okoro: President',
      'Bo Ek: Prime Minister, DNK',
    );
    checkOffices(
      'President Tomas Okoro spoke with Danish Prime Minister Bo Ek on Kenyan-Danish ties.',
      'Tomas Okoro: President, KEN',
      'Bo Ek: Prime Minister, DNK',
    );
    checkOffices('President Tomas Okoro addressed the nation. Kenya is well, and Kenyan trade grows.', 'Tomas Okoro: President, KEN');
  });
  it('knows an American read-out by its form', () => {
    const met = "National Security Advisor Warren Hargrove's Meeting with Prime Minister Bo Ek of Denmark";
    checkOffices(`Readout of ${met}`, 'Warren Hargrove: National Security Advisor, USA', 'Bo Ek: Prime Minister, DNK');
    checkOffices(met, 'Warren Hargrove: National Security Advisor', 'Bo Ek: Prime Minister, DNK');
    checkOffices("Readout of Prime Minister Warren Hargrove's Call", 'Warren Hargrove: Prime Minister');
  });
  it('knows the American president by the family name, and the Dominican one for one of the larger republic', () => {
    checkOffices('The United States waits. President Truman left.', 'Truman: President, USA');
    checkOffices('The United States waits. President Okoro left.', 'Okoro: President, USA');
    checkOffices('Dominican President Tomas Vega left.', 'Tomas Vega: President, DOM');
  });
  it('gives a post beside one of a state the same state', () => {
    checkOffices(
      'She met Kenyan President Tomas Okoro and Foreign Minister Ada Quiroga.',
      'Tomas Okoro: President, KEN',
      'Ada Quiroga: Foreign Minister, KEN',
    );
    checkOffices(
      'She met Kenyan President Tomas Okoro, and Foreign Minister Ada Quiroga.',
      'Tomas Okoro: President, KEN',
      'Ada Quiroga: Foreign Minister, KEN',
    );
    checkOffices(
      'She met Kenyan President Tomas Okoro and President Ada Quiroga.',
      'Tomas Okoro: President, KEN',
      'Ada Quiroga: President',
    );
    checkOffices('She met Kenyan President Tomas Okoro and Queen Ada Quiroga.', 'Tomas Okoro: President, KEN', 'Ada Quiroga: Queen');
    checkOffices(
      'She met American President Tomas Okoro and Prime Minister Ada Quiroga.',
      'Tomas Okoro: President, USA',
      'Ada Quiroga: Prime Minister',
    );
  });
  it('takes what the text says is of a state for the sign of whose text it is', () => {
    checkOffices(
      'President Tomas Okoro met Danish Prime Minister Bo Ek. They spoke of Kenyan tea and Kenyan coffee.',
      'Tomas Okoro: President, KEN',
      'Bo Ek: Prime Minister, DNK',
    );
    checkOffices(
      'President Tomas Okoro met Danish Prime Minister Bo Ek. They spoke of the Kenyan crisis.',
      'Tomas Okoro: President',
      'Bo Ek: Prime Minister, DNK',
    );
    checkOffices(
      'President Okoro met Danish Prime Minister Bo Ek. They spoke of Kenyan tea.',
      'Okoro: President',
      'Bo Ek: Prime Minister, DNK',
    );
  });
  it('reads of a text with a headline whose it is: what the state does, what is its own, the other half of a pair', () => {
    const headline = 'President Tomas Okoro met Danish Prime Minister Bo Ek\n\n';
    const dane = 'Bo Ek: Prime Minister, DNK';
    checkOffices(`${headline}Kenya supports the plan.`, 'Tomas Okoro: President, KEN', dane);
    checkOffices(`${headline}They spoke of Kenyan-Danish trade.`, 'Tomas Okoro: President, KEN', dane);
    checkOffices(`${headline}They spoke of ties between Kenya and Denmark.`, 'Tomas Okoro: President, KEN', dane);
    checkOffices(`${headline}They spoke of the situation in Kenya.`, 'Tomas Okoro: President', dane);
    checkOffices(`${headline}They spoke of sanctions against Kenya.`, 'Tomas Okoro: President', dane);
    checkOffices('President Tomas Okoro addressed the nation\n\nHis visit to Kenya begins on Monday.', 'Tomas Okoro: President');
  });
  it('gives the bare title of whom such a text names first that state', () => {
    const officesIn = (text: string): string[] =>
      extract(text).entities.flatMap(({ offices }) => offices.map(({ title, country }) => `${title}, ${country ?? 'none'}`));
    const met = 'Meeting on tea\n\nTomas Okoro met the growers.';
    assert.deepEqual(officesIn(`${met} The President said that Kenya supports them.`), ['President, KEN']);
    assert.deepEqual(officesIn(`${met} The President said so.`), ['President, none']);
    assert.deepEqual(officesIn(`${met} Danish President Bo Ek came. The President left.`), ['President, DNK']);
  });
});
