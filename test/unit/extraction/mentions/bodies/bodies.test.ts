import { checkNames } from '../checkNames';

describe('bodyNames', () => {
  const lines = [
    '{body: NATO} and the {body: European Union} were asked.',
    'The {body: Verkhovna Rada} and the {body: State Duma} voted.',
    '{body: Hamas} fighters met the {body: Red Cross}.',
    'He asked who would go and what it is.',
    'The quartet played, and the congress of doctors ended.',
    'Aids and eta are words here.',
    'He told the {body: Times} that {body: Congress} had agreed.',
    'House prices rose, and times are hard.',
    'MINISTER WHO MET ENVOY RESIGNS',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('bodyPatterns', () => {
  const lines = [
    'The {body: Turkmen Foreign Ministry} and the {body: Ministry of Trade, Industry and Tourism} said so.',
    'He chairs the {body: Senate Foreign Relations Committee} and the {body: National Bank of Moldova}.',
    'The {body: Joint Commission on Trade and Economic Cooperation} met in {place: Tbilisi}.',
    'The {body: Foreign and Commonwealth Office} wrote to the {body: Office of the President of Ukraine}.',
    'Pupils of the {body: Westminster International University in Tashkent} came.',
    'The {body: People’s Assembly} of the capital met on Monday.',
    '{country: Pakistan}’s {body: Foreign Ministry} spoke on Monday.',
    // what is no name: heads alone, a person after the name, titles before it
    'The committee, the ministry and the bank of the river were named.',
    'Director of the {body: Office of Public Engagement} Ada Lindqvist spoke.',
    'Minister of Defence Doe came.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('plainBodies', () => {
  const lines = [
    'The {body: Omani foreign ministry} asked the {body: South Korean government} and the {body: New Zealand government}.',
    'The {body: Harrison administration} and the {body: Iraqi interim government} agreed.',
    'The {body: Japanese-Turkmen interparliamentary friendship group} met the {body: prime minister’s office} staff.',
    '{country: Japan}’s {body: parliament} voted, and the {body: foreign ministry} said so.',
    'The {body: United Nations mission in Kosovo} is large.',
    // not: a head without a nationality, a head that qualifies a noun
    'The government and the army of volunteers met the parliament’s friends.',
    'Israeli military objectives and Canadian military officials were named.',
    'His administration and their party lost.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('bodyAcronyms', () => {
  const lines = [
    'The {body: Joint Permanent Commission of Cooperation} ({body: JPCK}) met, and the {body: JPCK} decided.',
    'The {body: Ministry of Foreign Affairs and Worship} ({body: MoFAW}) wrote; {body: MoFAW} will pay.',
    'The {body: Revolutionary Forces of Colombia}, or {body: RFCO}, said no.',
    'The gross domestic product (GDP) rose, and the GDP will rise.',
    'The free trade agreement (FTA) was signed; the FTA is long.',
    'He (JPCK) is not known.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('contextBodies', () => {
  const lines = [
    'The {body: Daily Zephyr} newspaper and the magazine {body: Asouran} wrote so.',
    'The ruling {body: MVK} party and the rebel group {body: Selekanda} talked.',
    'The loan went to the power company {body: Elektrozhar}.',
    'A party in the newspaper office was loud.',
    'The company Monday announced a loss.',
    'The newspaper John Smith reads is old.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});
