import { countryName } from '../countryName';
import { OFFICE_DEFINITION, RANK_DEFINITIONS } from '../definitions';
import { displayText } from '../displayText';
import type { PanelContext } from '../panelContext';
import type { Subject } from '../subjects';
import type { Card } from './card';
import { fact } from './fact';

/** A post that somebody holds, as of the text. */
export function officeCard({ entity, office }: Subject & { type: 'office' }, context: PanelContext): Card {
  const holder = entity.mentions.find(({ level }) => level === 'name') ?? entity.mentions[0];
  return {
    icon: 'briefcase',
    title: displayText(office.title),
    type: 'office',
    facts: [
      ...fact('Holder', [{ text: context.name(entity.id), ...(holder && { span: { start: holder.start, end: holder.end } }) }]),
      ...fact('Country', [office.country === null ? null : countryName(context, office.country)]),
      ...fact('Body', [office.body === null ? null : context.name(office.body)]),
      ...fact('Qualifier', [office.qualifier]),
      ...fact('Rank', [office.rank === null ? null : RANK_DEFINITIONS[office.rank]]),
    ],
    rule: entity.mentions.find(({ start, end }) => start <= office.start && office.end <= end)?.rule ?? holder?.rule ?? '',
    definition: OFFICE_DEFINITION,
  };
}
