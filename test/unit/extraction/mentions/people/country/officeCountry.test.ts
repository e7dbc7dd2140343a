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
});
