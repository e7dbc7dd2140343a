import { checkOffices, checkPeople } from './checkPeople';

describe('people', () => {
  describe('person.title-name', () => {
    it('takes the name alone, without the title before it', () => {
      checkPeople('Norwegian Foreign Minister {person: Ada Lind} met Prime Minister {person: Tomas Okoro} in Oslo.');
      checkPeople('Talks were held by President of Uzbekistan {person: Rustam Iskandarov} on Monday.');
      checkPeople('She spoke with Minister of Agriculture {person: Jahongir Mamasoliyev}.');
      checkPeople('State Councilor and Minister of Foreign Affairs of the People’s Republic of China {person: Luo Jianping} spoke.');
    });
    it('reads particles, initials, suffixes and joined articles', () => {
      checkPeople('Prime Minister {person: Idris al-Zwayi} and Minister {person: Hatem bin Saif Al Falahi} agreed.');
      checkPeople('President {person: Warren T. Hargrove, Jr.} said so.');
      checkPeople('Ambassador {person: G.Oyuunchimeg} and Chancellor {person: Jonas von der Heide} met.');
    });
    it('reads lists after a title in the plural', () => {
      checkPeople('Presidents {person: Lind} and {person: Okoro} met in Geneva.');
      checkOffices(
        'Foreign Ministers Ada Lind of Norway and Tomas Okoro of Kenya signed it.',
        'Ada Lind: Foreign Minister, NOR',
        'Tomas Okoro: Foreign Minister, KEN',
      );
    });
    it('does not take what follows a title for a name', () => {
      checkPeople('The President said the Minister had left on Friday.');
      checkPeople('The heads of the Member States signed an Executive Order.');
      checkPeople('The president of Kenya spoke with members of Parliament.');
    });
  });

  describe('person.honorific-name', () => {
    it('takes the name after a form of address', () => {
      checkPeople('Mr. {person: Endo} thanked Ms. {person: Lind}.');
      checkPeople('H.E. Dr. {person: Ada Lind} received H.H. Sheikh {person: Sultan bin Majid}.');
      checkPeople('His Excellency {person: Tomas Okoro} left.');
    });
    it('needs a name', () => {
      checkPeople('Dear Sir, the Honourable members left.');
      checkPeople('His Excellency was received in Oslo.');
      checkPeople('A miss is as good as a mile.');
    });
  });

  describe('person.full-name', () => {
    it('knows names by the lists or by their place in the sentence', () => {
      checkPeople('The singer {person: Maria Quiroga} opened the evening.');
      checkPeople('Reporters met {person: Nodira Iskandarova} yesterday.');
      checkPeople('An actor, {person: Georgia Fernandes}, came from Georgia.');
    });
    it('leaves places, bodies, storms and groups of people', () => {
      checkPeople('The Francis Scott Key Bridge collapsed.');
      checkPeople('A Sri Lankan delegate and a Costa Rican judge spoke.');
      checkPeople('Typhoon Kai Tak reached the province of Quang Ngai.');
      checkPeople('Sunni Muslims and Arab Christians met in Fort Sam Houston.');
    });
  });

  describe('person.later-name', () => {
    it('finds a part of a name that stands in full elsewhere', () => {
      checkPeople('{person: Lind} was late. Foreign Minister {person: Ada Lind} apologised.');
      checkPeople('Mayor {person: Omar Obaid Al Shamsi} spoke. {person: Al Shamsi} left.');
      checkPeople('Speaker {person: Idris al-Zwayi} spoke. {person: Zwayi} left.');
    });
    it('leaves parts of other names and of places', () => {
      checkPeople('Foreign Minister {person: Ada Lind} apologised. The Lind Foundation paid.');
      checkPeople('President {person: Ada Lind} was praised; the Lind administration was not.');
      checkPeople('Director {person: Cedric Richmond} arrived in Richmond.');
    });
  });
});

describe('offices of people', () => {
  it('leaves out the nationality and keeps the title as the text gives it', () => {
    checkOffices('Sri Lankan Foreign Minister Tomas Okoro left.', 'Tomas Okoro: Foreign Minister, LKA');
    checkOffices('Kenyan Deputy Foreign Minister Tomas Okoro left.', 'Tomas Okoro: Deputy Foreign Minister, KEN, deputy');
    checkOffices('Norway’s Minister of Trade and Industry Ada Lind left.', 'Ada Lind: Minister of Trade and Industry, NOR');
    checkOffices('Foreign Minister of the Republic of Korea Cho Seo-yeon left.', 'Cho Seo-yeon: Foreign Minister, KOR');
    checkOffices('The U.S. special envoy Warren Hargrove left.', 'Warren Hargrove: special envoy, USA, special');
  });
  it('tells former, acting and elect holders', () => {
    checkOffices(
      'Former Kenyan President Tomas Okoro and acting Norwegian Prime Minister Ada Lind left.',
      'Tomas Okoro: President, KEN, former',
      'Ada Lind: Prime Minister, NOR, acting',
    );
    checkOffices('Kenyan President-elect Tomas Okoro left.', 'Tomas Okoro: President, KEN, elect');
    checkOffices('Kenya’s ex-president Tomas Okoro left.', 'Tomas Okoro: president, KEN, former');
  });
  it('reads two titles of one holder', () => {
    checkOffices(
      'Norwegian Deputy Prime Minister and Minister of Trade Ada Lind left.',
      'Ada Lind: Deputy Prime Minister, NOR, deputy; Minister of Trade, NOR',
    );
    checkOffices('Kenya’s Crown Prince and Defence Minister Tomas Okoro left.', 'Tomas Okoro: Crown Prince, KEN; Defence Minister, KEN');
    checkOffices('The President and Prime Minister Ada Lind of Norway left.', 'Ada Lind: Prime Minister, NOR');
  });
  it('reads appositions after and before the name', () => {
    checkOffices('Ada Lind, Norway’s Minister of Foreign Affairs, left.', 'Ada Lind: Minister of Foreign Affairs, NOR');
    checkOffices('Kenya’s foreign minister, Tomas Okoro, left.', 'Tomas Okoro: foreign minister, KEN');
    checkOffices(
      'Ada Lind, Deputy Prime Minister and Minister of Trade of Norway, left.',
      'Ada Lind: Deputy Prime Minister, NOR, deputy; Minister of Trade, NOR',
    );
    checkOffices(
      'The foreign ministers of Norway and Kenya, Ada Lind and Tomas Okoro, left.',
      'Ada Lind: foreign minister, NOR',
      'Tomas Okoro: foreign minister, KEN',
    );
  });
  it('does not take a list for an apposition', () => {
    checkOffices('Ada Lind, Kenyan Prime Minister discuss ties.', 'Ada Lind: ');
    checkOffices('Ada Lind met the foreign minister of Kenya.', 'Ada Lind: ');
    checkOffices('Ada Lind and the Kenyan president spoke.', 'Ada Lind: ');
  });
  it('reads offices said by a verb', () => {
    checkOffices('Tomas Okoro, who is the head of the African Union, left.', 'Tomas Okoro: head of the African Union');
    checkOffices('Tomas Okoro, who chairs the African Union, left.', 'Tomas Okoro: Chairman of the African Union');
    checkOffices('Tomas Okoro, who heads the powerful Expediency Council, left.', 'Tomas Okoro: head of the Expediency Council, IRN');
    checkOffices('Tomas Okoro, who heads to the State Duma today, left.', 'Tomas Okoro: ');
    checkOffices('Tomas Okoro, who led in the polls, left.', 'Tomas Okoro: ');
    checkOffices('Ada Lind was ambassador of Norway to Kenya.', 'Ada Lind: ambassador, NOR');
  });
  it('marks counterparts with their country', () => {
    checkOffices('She met her Kenyan counterpart, Tomas Okoro, in Oslo.', 'Tomas Okoro: counterpart, KEN, counterpart');
    checkOffices('She spoke with her Kenyan colleague Tomas Okoro.', 'Tomas Okoro: colleague, KEN, counterpart');
    checkOffices('She met him in Oslo.');
  });
});
