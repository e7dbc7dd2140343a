import { assert } from 'chai';
import { givenNames } from '../../../../src/annotations/names/givenNames';
import { hasName } from '../../../../src/annotations/names/hasName';
import { parseNames } from '../../../../src/annotations/names/parseNames';
import { writeName } from '../../../../src/annotations/names/writeName';
import { extract } from '../../../../src/extraction/extract';

const HEAD = 'kind,name,aliases,title,country,body,from,to\n';

describe('the names file', () => {
  it('is read line by line; a mistake is named with its line and costs no neighbour', () => {
    const { entries, problems } = parseNames(
      `${HEAD}person,Ada Lind,A. Lind | Lind of Asker,Minister of Trade,nor,,2029-01,2031\n` +
        `persn,Eva Rask,,,,,,\n` +
        `body,"Table, Round",RT,,ISL,,,\n` +
        `\n# a remark\n` +
        `body,,,,,,,\nbody,Hall,,,Norge,,,\nperson,Jon Berg,,,,,soon,\nperson,Jon Berg,,,,,2031,2030\nnever,Grand Hall\n`,
    );
    assert.deepEqual(
      entries.map(({ kind, name }) => `${kind} ${name}`),
      ['person Ada Lind', 'body Table, Round', 'never Grand Hall'],
    );
    assert.deepInclude(entries[0], { aliases: ['A. Lind', 'Lind of Asker'], country: 'NOR', from: '2029-01', to: '2031' });
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [
        [3, 'kind'],
        [7, 'name'],
        [8, 'country'],
        [9, 'from'],
        [10, 'to'],
      ],
    );
  });

  it('counts lines over quoted line ends, and takes columns in any order', () => {
    const { entries, problems } = parseNames('name,kind,colour\r\n"Ada\nLind",person,red\r\nEva Rask,persn,\r\n');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 4],
    );
    assert.lengthOf(entries, 1);
  });

  it('never throws', () => {
    for (const text of ['', '\ufeff', '"', 'a,b\n"', 'kind,name\nperson', '\0', 'kind,name\nperson,"a"b",c\nbody,Hall'])
      assert.doesNotThrow(() => parseNames(text), text);
  });

  it('gets a line at its end, in the order of its columns, and keeps what stands there', () => {
    const entry = {
      kind: 'body',
      name: 'Table, Round',
      aliases: ['RT', 'The Table'],
      title: '',
      country: 'ISL',
      body: '',
      from: '',
      to: '',
    } as const;
    const fresh = writeName('', entry);
    assert.equal(fresh, `${HEAD}body,"Table, Round",RT | The Table,,ISL,,,\n`);
    assert.deepEqual(parseNames(fresh).entries, [entry]);
    assert.isTrue(hasName(fresh, entry));
    const other = 'country,name,kind,mine\nNOR,Ada Lind,person,x';
    assert.equal(writeName(other, entry), `${other}\nISL,"Table, Round",body,\n`);
    assert.isFalse(hasName(other, entry));
  });

  it('holds literal words, never patterns', () => {
    const given = {
      mentions: [],
      rejected: [],
      links: [],
      meetings: [],
      commitments: [],
      ...givenNames(parseNames(`${HEAD}body,.* Hall,,,,,,\n`).entries),
    };
    assert.isEmpty(extract('The quiet Hall rose.', { given }).entities);
    assert.lengthOf(extract('The .* Hall rose.', { given }).entities, 1);
  });

  it('gives an office by the date of the text', () => {
    const names = givenNames(
      parseNames(`${HEAD}person,Ada Lind,,Minister of Trade,NOR,,2020,2029-06\nperson,Ada Lind,,Prime Minister,NOR,,2029-07,\n`).entries,
    );
    const given = { mentions: [], rejected: [], links: [], meetings: [], commitments: [], ...names };
    const office = (published: string | null): string | undefined =>
      extract('Ada Lind spoke.', { given, ...(published ? { published } : {}) }).entities[0]?.offices[0]?.title;
    assert.equal(office('2024-05-01'), 'Minister of Trade');
    assert.equal(office('2029-06-30'), 'Minister of Trade');
    assert.equal(office('2029-07-01'), 'Prime Minister');
    assert.isUndefined(office('2019-12-31'));
    assert.isUndefined(office(null));
  });
});
