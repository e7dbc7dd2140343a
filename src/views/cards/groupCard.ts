import { definingMention } from '../definingMention';
import { GROUP_DEFINITION } from '../definitions';
import { groupMembers } from '../groups/groupMembers';
import type { GroupPhrase } from '../groups/groupPhrase';
import type { PanelContext } from '../panelContext';
import type { Card } from './card';
import { fact } from './fact';
import { officeText } from './officeText';

/** Whom a plural description or pronoun stands for; null of a pronoun that stands for nobody who is known. */
export function groupCard(phrase: GroupPhrase, context: PanelContext): Card | null {
  const { members, basis } = groupMembers(context, phrase);
  if (members.length === 0 && phrase.kind === 'pronoun') return null;
  return {
    icon: 'organization',
    title: context.quote(phrase, 80),
    type: members.length > 0 ? 'group' : 'group, nobody named',
    facts: fact(
      'Stands for',
      members.map((entity) => {
        const office = entity.offices[0];
        const name = context.name(entity.id);
        const introduced = definingMention(entity, context.text);
        return { text: office ? `${name}, ${officeText(context, office)}` : name, ...(introduced && { span: introduced }) };
      }),
    ),
    rule: '',
    definition: `${GROUP_DEFINITION} ${basis}`,
  };
}
