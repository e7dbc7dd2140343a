import type { MentionRefiner } from '../../findMentions';
import { changeMention } from '../../makeMention';
import type { Mention } from '../../mention';

const LEADS = new Set(['led', 'headed', 'chaired']);

/** "Japanese deputies led by Endo Toshiaki": who leads a state's delegation is of that state. */
export const delegationLeader: MentionRefiner = {
  id: 'person.delegation-leader',
  definition: 'The leader of a delegation has the country of the delegation.',
  example: '{delegation: Norwegian deputies} led by {person: Ada Lind}',
  refine(document, mentions) {
    const { tokens } = document;
    const refined: Mention[] = [];
    let delegation: Mention | undefined;
    for (const mention of mentions) {
      const word = delegation ? tokens[delegation.last]?.word.lower : undefined;
      const led = word !== undefined && LEADS.has(word) && tokens[delegation!.last + 1]?.word.lower === 'by';
      // Only a title may stand between "by" and the name.
      const next = led && mention.type === 'person' && mention.first >= delegation!.last + 2 && mention.first <= delegation!.last + 8;
      const own = mention.offices?.some((office) => office.country) ?? false;
      refined.push(
        next && !mention.country && !own && delegation!.country
          ? changeMention(document, mention, { country: delegation!.country })
          : mention,
      );
      if (mention.type === 'delegation') delegation = mention;
      else if (mention.type === 'person') delegation = undefined;
    }
    return refined;
  },
};
