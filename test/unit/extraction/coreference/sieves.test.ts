import { lines } from './lines';

const PEOPLE = { only: ['person', 'nominal', 'pronoun'] };
const BODIES = { only: ['body', 'nominal', 'pronoun'] };

lines(
  'counterpart as a description',
  { only: ['person', 'nominal'] },
  'Danish Foreign Minister {person#1: Bo Ek} flew to Oslo. Norwegian Foreign Minister {person#2: Ada Lind} thanked {nominal#1: her Danish counterpart}.',
  'Kenyan President {person#1: Amina Odera} landed in Bern. Swiss President {person#2: Urs Keller} greeted {nominal#1: his Kenyan counterpart}.',
  'Danish Defence Minister {person#1: Bo Ek} spoke in Riga. Latvian Defence Minister {person#2: Janis Ozols} agreed with {nominal#1: his Danish counterpart}.',
  // Another country, another post, nobody of that country named: no link.
  'Danish Foreign Minister {person#1: Bo Ek} flew to Oslo. Norwegian Foreign Minister {person#2: Ada Lind} called her Swedish counterpart.',
  'Danish President {person#1: Bo Ek} flew to Oslo. Norwegian Foreign Minister {person#2: Ada Lind} called her Danish counterpart.',
  'Norwegian Foreign Minister {person#2: Ada Lind} called her Danish counterpart.',
);

lines(
  'a title for a person without a post',
  PEOPLE,
  '{person#1: Ada Lind} received the envoys in Oslo. {nominal#1: The President} thanked them.',
  '{person#1: Carl Berg} addressed the assembly. {nominal#1: The Prime Minister} called for calm.',
  '{person#1: Janis Ozols} opened the embassy in Bern. Guests applauded. {nominal#1: The Foreign Minister} left at noon.',
  // An indefinite article, a low post, a person who is no subject, too far away: no link.
  '{person#1: Ada Lind} received the envoys in Oslo. A president thanked them.',
  'The crowd cheered for {person#1: Ada Lind}. The President left early.',
  '{person#1: Ada Lind} received the envoys. It rained. Guests ate. Bands played. Lights went out. The President left early.',
);

lines(
  'acronyms',
  BODIES,
  'The {body#1: Lake Region Trade Commission} ({body#1: LRTC}) met in Bern. The {body#1: LRTC} adjourned.',
  'The {body#1: World Health Organization} sent experts. The {body#1: WHO} gave no date.',
  'The {body#1: Organization of American States} wrote to Oslo. The {body#1: OAS} asked for talks.',
  // Initials of another name, no acronym of a body, two bodies side by side.
  'The {body#1: World Health Organization} wrote to the {body#2: WTO}.',
  'The {body#1: World Bank} wrote to the {body#2: IMF}.',
  'The {body#1: European Commission} answered the {body#2: OSCE}.',
);

lines(
  'short names of bodies',
  BODIES,
  'The {body#1: UN Security Council} met. The {body#1: Security Council} adjourned.',
  'The {body#1: Norwegian Foreign Ministry} confirmed it. The {body#1: Foreign Ministry} gave no date.',
  'The {body#1: Supreme Court of Norway} met. The {body#1: Supreme Court} adjourned.',
  // Two longer names of two states, a part that is a name of its own, other words.
  'The {body#1: Norwegian Foreign Ministry} and the {body#2: Danish Foreign Ministry} spoke. The {body#3: Foreign Ministry} gave no date.',
  'The {body#1: NATO Response Force} left. {body#2: NATO} gave no date.',
  'The {body#1: UN Security Council} met. The {body#2: Human Rights Council} adjourned.',
);

lines(
  'a pronoun before the subject that its sentence opens towards',
  PEOPLE,
  'Norwegian President {person#1: Carl Berg} spoke. In {pronoun#2: his} answer, Danish President {person#2: Bo Ek} agreed.',
  '{person#1: Carl Berg} spoke first. For {pronoun#2: his} part, {person#2: Bo Ek} promised to come.',
  '{person#1: Carl Berg} was in Oslo. While {pronoun#2: he} was there, Mr. {person#2: Ek} called.',
  // Somebody stands before the pronoun, no comma, or the subject is another kind of word: whom one had in mind before.
  '{person#1: Carl Berg} spoke. In Oslo {pronoun#1: his} aide said so, and {person#2: Bo Ek} agreed.',
  '{person#1: Carl Berg} spoke. In {pronoun#1: his} speech the envoys, among them {person#2: Bo Ek}, heard little new.',
  '{person#1: Ada Lind} left. {pronoun#1: She} was in Oslo, and {person#2: Bo Ek} stayed.',
);

lines(
  'the head of a body, and what a leader is thanked for',
  PEOPLE,
  '{nominal#1: The head of the Arab League} spoke. Arab League Secretary-General {person#1: Bo Ek} promised help.',
  'Red Cross President {person#1: Ada Lind} came. {nominal#1: The head of the Red Cross} promised help.',
  'Norwegian Prime Minister {person#1: Ada Lind} came. The envoys thanked {nominal#1: the Prime Minister} for Norway’s help.',
  // Another body, a deputy, and a scope that is one.
  'Arab League Secretary-General {person#1: Bo Ek} came. The head of the Red Cross promised help.',
  'Arab League Deputy Secretary-General {person#1: Bo Ek} came. The head of the Arab League promised help.',
  'The member states thanked {person#1: Ada Lind}, Minister for Europe.',
);
