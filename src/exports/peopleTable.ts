import { EntityNames } from './entityNames';
import { lineReader } from './lineReader';
import { reviewReader } from './reviewReader';
import type { Table } from './table';

/** One row a person: offices as the text gives them, most senior first as the analysis has them. */
export const peopleTable: Table = {
  id: 'people',
  title: 'People',
  columns: ['id', 'name', 'offices', 'country', 'rank', 'qualifiers', 'bodies', 'mentions', 'line'],
  rows(analysis, { text }) {
    const names = new EntityNames(analysis);
    const lineAt = lineReader(text);
    return analysis.entities
      .filter((entity) => entity.type === 'person')
      .map(({ id, name, offices, country, mentions }) => [
        id,
        name,
        offices.map(({ title }) => title).join('; '),
        country ?? '',
        offices.find(({ rank }) => rank !== null)?.rank ?? '',
        offices.flatMap(({ qualifier }) => qualifier ?? []).join('; '),
        offices.flatMap(({ body }) => (body === null ? [] : names.name(body))).join('; '),
        mentions.length,
        mentions[0] ? lineAt(mentions[0].start) : '',
      ]);
  },
  said(analysis, source) {
    const review = reviewReader(source);
    return analysis.entities.filter((entity) => entity.type === 'person').map(({ mentions }) => review('name', mentions));
  },
};
