import { givenOffice } from '../given/givenOffice';
import type { Mention } from '../mentions/mention';
import type { Office } from '../model';
import type { Cluster, Linking } from './linking';

/**
 * The one office that a person gave, or none where they said so. Where the text words it too, the words there are its span, and body,
 * rank and qualifier are as read; otherwise it stands with the name.
 */
export function givenOffices(linking: Linking, cluster: Cluster, idOf: (mention: Mention) => string | null): Office[] {
  const { given, mentions } = cluster;
  if (typeof given?.title !== 'string' || given.title === '') return [];
  const { title, body } = given;
  const said = mentions.flatMap(({ offices }) => offices ?? []).find((office) => office.title.toLowerCase() === title.toLowerCase());
  const office = said ?? givenOffice(mentions[0]!, title, given);
  const owner = body === undefined ? office.body : bodyNamed(linking, body);
  return [
    {
      start: office.start,
      end: office.end,
      title,
      country: given.country === undefined ? (office.country ?? cluster.country) : given.country,
      body: owner && idOf(owner),
      qualifier: office.qualifier,
      rank: office.rank,
    },
  ];
}

function bodyNamed({ document, mentions }: Linking, name: string | null): Mention | null {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  return mentions.find(({ type, start, end }) => type === 'body' && document.text.slice(start, end).toLowerCase() === wanted) ?? null;
}
