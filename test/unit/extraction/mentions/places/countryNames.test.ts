import { checkNames } from '../checkNames';

describe('countryNames', () => {
  const lines = [
    // names of all kinds
    '{country: Turkmenistan} and {country: Japan} agreed.',
    'The {country: United States of America} and the {country: U.K.} signed with the {country: People’s Republic of China}.',
    'Talks with the {country: DPRK}, the {country: UAE} and {country: Côte d’Ivoire} went on.',
    'A {country: U.S.} company opened in {country: Georgia} and in {country: Chad}.',
    'It is an issue in {country: Russia}-{country: Belarus} relations.',
    // adjectives, peoples, pronouns are no countries
    'A Japanese deputy met Turkmen and North Korean colleagues.',
    'Please tell us what you want from us.',
    'The Frenchman said that the Germans had left.',
    // names of persons and of wider things
    'Michael Jordan spoke to the guests.',
    'They sailed across the {place: South China Sea}.',
    'He praised Chad Hurley for the work.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});
