import { check } from '../../check';
import { given, spanIn } from './givenIn';

describe('extraction/given: links', () => {
  it('joins two names that nothing in the text joins, and all further mentions of both', () => {
    const line =
      '{person#1: Ada Lind} spoke. {person#1: Bo Ek} left. {person#1: Lind} returned, and {person#1: Bo Ek} with {person#1: Ada Lind}.';
    check(line, { given: given({ links: [{ one: spanIn(line, 'Ada Lind'), other: spanIn(line, 'Bo Ek'), same: true }] }) });
    const bodies =
      'The {body#1: Foreign Ministry of Norway} spoke. The {body#1: Iceland Chess Federation} left. The {body#1: Iceland Chess Federation} rose.';
    check(bodies, {
      only: ['body'],
      given: given({
        links: [{ one: spanIn(bodies, 'Foreign Ministry of Norway'), other: spanIn(bodies, 'Iceland Chess Federation'), same: true }],
      }),
    });
  });

  it('keeps apart two of one name', () => {
    const line = '{person#1: Ada Lind} spoke. {person#2: Ada Lind} left.';
    check(line, { given: given({ links: [{ one: spanIn(line, 'Ada Lind'), other: spanIn(line, 'Ada Lind', 1), same: false }] }) });
  });

  it('joins a description, a post or a pronoun to a name', () => {
    const line = '{person#1: Ada Lind} spoke. {person: Eva Ek} left. {nominal#1: The tall guest} returned.';
    check(line, { given: given({ links: [{ one: spanIn(line, 'Ada Lind'), other: spanIn(line, 'The tall guest'), same: true }] }) });
    const post = '{person#1: Ada Lind} spoke in {place: Oslo}. {nominal#1: The prime minister} left.';
    check(post, { given: given({ links: [{ one: spanIn(post, 'Ada Lind'), other: spanIn(post, 'The prime minister'), same: true }] }) });
    const pronoun = '{person#1: Ada Lind} met {person: Eva Ek}. {person: Eva Ek} left. {pronoun#1: She} spoke.';
    check(pronoun, { given: given({ links: [{ one: spanIn(pronoun, 'Ada Lind'), other: spanIn(pronoun, 'She'), same: true }] }) });
  });

  it('takes a pronoun or a title from the wrong person', () => {
    const line = '{person: Ada Lind} spoke. She left.';
    check(line, { given: given({ links: [{ one: spanIn(line, 'Ada Lind'), other: spanIn(line, 'She'), same: false }] }) });
    const title = '{country: Norway}’s {title#1: foreign minister} {person#1: Ada Lind} spoke. The {office: foreign minister} left.';
    check(title, {
      given: given({ links: [{ one: spanIn(title, 'Ada Lind'), other: spanIn(title, 'The foreign minister'), same: false }] }),
    });
  });
});
