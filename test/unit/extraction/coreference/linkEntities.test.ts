import { lines } from './lines';

const PEOPLE = { only: ['person', 'nominal', 'pronoun'] };
const BODIES = { only: ['body', 'nominal', 'pronoun'] };

lines(
  'names of people',
  PEOPLE,
  'Foreign Minister {person#1: Ada Lind} left Oslo. Ms. {person#1: Lind} flew to Bern.',
  '{person#1: Endo Toshiaki} of Japan spoke first, then Mr. {person#1: Endo} left and Mr. {person#1: Toshiaki Endo} came back.',
  'President {person#1: Carl J. Berg} met ministers. Mr. {person#1: Berg} thanked them. Later {person#1: Carl Berg} left.',
  // A headline's family name is the full name further down.
  'President {person#1: Berg} visits Oslo\n\nSwedish President {person#1: Carl Berg} arrived in Oslo.',
  'President {person#1: Joe Berg} spoke. President {person#1: Joseph R. Berg} left.',
  // Another spelling of a given name.
  'President {person#1: Ilkham Berg} left. Later {person#1: Ilham Berg} spoke.',
  'Mr. {person#1: Mohammed Berg} met {person#2: Andrea Lind}. Then {person#1: Muhamad Berg} met {person#3: Andreas Lind}.',
  '{person#1: Maria Lind} met {person#2: Mario Lind}.',
  // Two people with one family name stay two.
  'President {person#1: Carl Berg} and Foreign Minister {person#2: Anna Berg} arrived. President {person#1: Berg} spoke.',
  'Mr. {person#1: Carl Berg} met Mrs. {person#2: Anna Berg}. Mrs. {person#2: Berg} left.',
  'Norwegian Prime Minister {person#1: Ada Lind} met Danish Prime Minister {person#2: Bo Ek}.',
);

lines(
  'titles',
  PEOPLE,
  'Norwegian Foreign Minister {person#1: Ada Lind} arrived. {nominal#1: The minister} met reporters.',
  'Norwegian President {person#1: Ada Lind} met Danish Prime Minister {person#2: Bo Ek}. {nominal#1: The Norwegian leader} left early.',
  'Danish Prime Minister {person#2: Bo Ek} received Norwegian President {person#1: Ada Lind}. {nominal#1: The Norwegian President} thanked {nominal#2: the prime minister}.',
  'Visit by {nominal#1: the Prime Minister of Norway}\n\nNorwegian Prime Minister {person#1: Ada Lind} arrived in Oslo.',
  'President {person#1: Carl Berg} met Prime Minister {person#2: Bo Ek}. {nominal#1: The President} and {nominal#2: Prime Minister} spoke.',
  '{person#1: Ada Lind} received the envoys in Oslo. {nominal#1: The President} thanked them.',
  'At his own initiative {person#1: Tor Lunde} had talks in Oslo. {nominal#1: The President of Norway} was glad.',
  // Another country, an indefinite article, a post said of somebody, another qualifier: no link.
  'Norwegian President {person#1: Ada Lind} arrived. She is the first guest since a Danish president came.'.replace(
    'She',
    '{pronoun#1: She}',
  ),
  'Norwegian President {person#1: Ada Lind} arrived. A minister waited.',
  'Norwegian Foreign Minister {person#1: Ada Lind} was elected president.',
  'Norwegian Vice President {person#1: Ada Lind} arrived. Reporters asked about the Danish president.',
);

lines(
  'pronouns of people',
  PEOPLE,
  'Ms. {person#1: Ada Lind} met Mr. {person#2: Bo Ek}. {pronoun#1: She} thanked {pronoun#2: him}.',
  'Foreign Minister {person#1: Ada Lind} said {pronoun#1: she} would send {pronoun#1: her} deputy.',
  'Danish President {person#1: Bo Ek} met with Norwegian President {person#2: Ada Lind}. {pronoun#1: He} said talks went on.',
  'Danish President {person#1: Bo Ek} thanked Norwegian President {person#2: Ada Lind} for {pronoun#2: her} help.',
  'President {person#1: Bo Ek} spoke with Prime Minister {person#2: Carl Berg}, who said {pronoun#2: he} would come.',
  // Gender from the text forbids the nearest; nobody named, nobody meant; a form of address is no pronoun.
  'Mrs. {person#1: Lind} left before Mr. {person#2: Ek}. {pronoun#1: She} was late.',
  'He said talks went on in Oslo.',
  'His Excellency Mr. {person#1: Bo Ek} arrived in Oslo.',
);

lines(
  'names of bodies',
  BODIES,
  'The {body#1: World Trade Organization} ({body#1: WTO}) met. The {body#1: WTO} adjourned.',
  'The {body#1: Norwegian Foreign Ministry} confirmed it. The {body#1: Foreign Ministry} gave no date.',
  'The {body#1: Japanese-Turkmen interparliamentary friendship group} met the {body#1: Turkmen-Japanese parliamentary friendship group}.',
  // Two countries, two bodies; a longer name is another body where two could be meant.
  'The {body#1: Norwegian Foreign Ministry} wrote to the {body#2: Danish Foreign Ministry}.',
  'The {body#1: World Bank} wrote to the {body#2: World Health Organization}.',
  'The {body#1: Norwegian Parliament} wrote to the {body#2: Norwegian Foreign Ministry}.',
);

lines(
  'general words and pronouns for bodies',
  BODIES,
  'The {body#1: Norwegian Foreign Ministry} confirmed the talks. {nominal#1: The ministry} gave no date.',
  'The {body#1: World Bank} said {pronoun#1: it} would send {pronoun#1: its} experts.',
  'The {body#1: Joint Border Commission} met. {nominal#1: The commission} adjourned.',
  // Nothing named before, another thing, an empty "it".
  'The ministry gave no date.',
  'The {body#1: Norwegian Foreign Ministry} spoke of the group of friends.',
  'The {body#1: World Bank} found it hard to say when it rained.',
);

lines(
  'counterparts',
  { only: ['person', 'title', 'nominal'] },
  'Norwegian {title#1: Foreign Minister} {person#1: Ada Lind} met her Danish {title#2: counterpart} {person#2: Bo Ek}.',
);
