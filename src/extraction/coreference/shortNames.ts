/** Short forms of given names in English news, and spellings of one name, each line one name. Source: general knowledge of English usage. */
const GROUPS = [
  'joe joseph',
  'mike michael mick',
  'bill william will',
  'tony anthony antony antonio',
  'bob robert rob bobby',
  'jim james jimmy',
  'jake jacob',
  'chris christopher christine',
  'tom thomas',
  'dick richard rick',
  'ted edward ed theodore',
  'dan daniel danny',
  'dave david',
  'ben benjamin binyamin',
  'steve stephen steven',
  'nick nicholas nicolas nikolas',
  'liz elizabeth',
  'kate katherine catherine kathy cathy',
  'sam samuel',
  'andy andrew',
  'pete peter',
  'ron ronald',
  'don donald',
  'ken kenneth',
  'matt matthew',
  'tim timothy',
  'greg gregory',
  'jeff jeffrey geoffrey',
  'larry lawrence',
  'phil philip phillip',
  'alex alexander alexandre aleksandr',
  'charlie charles chuck',
  'jack john johnny jon jonathan',
  'pat patrick',
  'sue susan',
  'debbie deborah',
  'barbara barb',
  'kim kimberly',
  'jenny jennifer jen',
  'max maximilian',
  'mohammed mohamed muhammad mohammad muhammed',
  'yusuf yousef youssef yousuf',
  'hussein husain hussain',
  'abdullah abdallah',
  'vladimir volodymyr',
];

const groupOf = new Map<string, number[]>();
GROUPS.forEach((line, group) => {
  for (const name of line.split(' ')) groupOf.set(name, [...(groupOf.get(name) ?? []), group]);
});

/** Can two given names be forms of one? Lower case. */
export const sameGivenName = (a: string, b: string): boolean => {
  const groups = groupOf.get(a);
  return groups !== undefined && (groupOf.get(b) ?? []).some((group) => groups.includes(group));
};
