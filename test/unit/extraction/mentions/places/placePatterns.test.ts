import { checkNames } from '../checkNames';

describe('placePatterns', () => {
  const lines = [
    'The army closed the {place: Tarni crossing} and the {place: Kandahar air base}.',
    'The guests were shown the {place: Great Hall of the People}.',
    'Rebels held the town of {place: Marjabad} in {place: Zurmand} province.',
    'They stayed near the {place: Ozera River}.',
    // a nationality, an ordinary word or a wider name makes no place
    'A Russian city and a {country: U.S.} air base were named.',
    'The northern province and the main airport are calm.',
    'Leaders of {place: Pacific} Island nations came.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('placeContext', () => {
  const lines = [
    'The leaders met in {place: Ballenitas} with local farmers.',
    'He comes from {place: Wurragulla}, {country: Australia}, by train.',
    'A blast near {place: Qurghanabad} killed nobody.',
    'The speech was held in Arabic and in Urdu.',
    'He believes in Zorbanov’s word and in Islam.',
    'They met in May and in Phase Two.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('stateCodes', () => {
  const lines = [
    'Chairwoman Ada Lindqvist ({place: MT}) spoke first.',
    'A farmer ({place: ND}) and a teacher ({place: AZ}) were there.',
    'The plant in {place: Phoenix}, {place: AZ}, will open.',
    'He is OK (in part) with it.',
    'ME and OR are no answers.',
    'The list (see IN or OR) is long.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});
