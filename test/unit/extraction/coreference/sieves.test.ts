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
