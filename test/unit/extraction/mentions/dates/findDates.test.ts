import { assert } from 'chai';
import { flagsOf } from '../../../../../src/extraction/lexicon/flagsOf';
import { datesIn, documentDate, findDates, resolveDate } from '../../../../../src/extraction/mentions/dates';
import { readDocument } from '../../../../../src/extraction/text/readDocument';

/** "expression = iso..end precision basis", as found; the document's date is Wednesday, 15 May 2024. */
function found(text: string, published: string | null = '2024-05-15'): string[] {
  return findDates(readDocument(text, flagsOf), published).map((when) => {
    const end = when.end_iso ? `..${when.end_iso}` : '';
    return `${text.slice(when.start, when.end)} = ${String(when.iso)}${end} ${when.precision} ${when.basis}`;
  });
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['She met him on January 23, 2024, in Oslo.', 'January 23, 2024 = 2024-01-23 day explicit'],
  ['He left on 5 June 2023.', '5 June 2023 = 2023-06-05 day explicit'],
  ['It began on 2024-03-04 there.', '2024-03-04 = 2024-03-04 day explicit'],
  ['They met on January 23.', 'January 23 = 2024-01-23 day inferred-year'],
  ['They will meet on January 23.', 'January 23 = 2025-01-23 day inferred-year'],
  ['They met on November 20.', 'November 20 = 2023-11-20 day inferred-year'],
  ['On Thursday, May 16, they will meet.', 'Thursday, May 16 = 2024-05-16 day inferred-year'],
  ['They met on Friday.', 'Friday = 2024-05-10 day relative'],
  ['They will meet on Friday.', 'Friday = 2024-05-17 day relative'],
  ['He said Monday they would meet on Friday.', 'Monday = 2024-05-13 day relative', 'Friday = 2024-05-17 day relative'],
  ['They met Wednesday.', 'Wednesday = 2024-05-15 day relative'],
  ['They are to meet Wednesday.', 'Wednesday = 2024-05-15 day relative'],
  ['They meet next Tuesday and met last Tuesday.', 'next Tuesday = 2024-05-21 day relative', 'last Tuesday = 2024-05-14 day relative'],
  ['They were to meet this past Sunday.', 'this past Sunday = 2024-05-12 day relative'],
  ['She spoke today and will speak tomorrow.', 'today = 2024-05-15 day relative', 'tomorrow = 2024-05-16 day relative'],
  ['Also yesterday, she met him.', 'yesterday = 2024-05-14 day relative'],
  ['The visit runs from October 10 to 15.', 'October 10 to 15 = 2023-10-10..2023-10-15 range inferred-year'],
  ['He will visit from 21 to 26 May 2025.', '21 to 26 May 2025 = 2025-05-21..2025-05-26 range explicit'],
  ['He will visit on June 3-5.', 'June 3-5 = 2024-06-03..2024-06-05 range inferred-year'],
  ['It lasts from 30 October - 2 November 2024.', '30 October - 2 November 2024 = 2024-10-30..2024-11-02 range explicit'],
  ['They will talk from Monday to Wednesday.', 'Monday to Wednesday = 2024-05-20..2024-05-22 range relative'],
  ['They will meet next week.', 'next week = 2024-05-20..2024-05-26 range relative'],
  ['They met earlier this month.', 'earlier this month = 2024-05 month relative'],
  ['They will meet early next year.', 'early next year = 2025 year relative'],
  ['It will be paid before the end of March.', 'end of March = 2025-03 month inferred-year'],
  ['It must end by mid-July.', 'mid-July = 2024-07 month inferred-year'],
  ['They will resume by the end of the year.', 'end of the year = 2024 year relative'],
  ['They last met in February.', 'February = 2024-02 month inferred-year'],
  ['They will meet in February.', 'February = 2025-02 month inferred-year'],
  ['They met in February of last year.', 'February of last year = 2023-02 month relative'],
  ['They met in 2019 and late 2021.', '2019 = 2019 year explicit', 'late 2021 = 2021 year explicit'],
  ['It comes in the first quarter of 2025.', 'first quarter of 2025 = 2025-01-01..2025-03-31 quarter explicit'],
  ['It comes in the second half of the year.', 'second half of the year = 2024-07-01..2024-12-31 range relative'],
  ['They will meet in the first week of June.', 'first week of June = 2024-06-01..2024-06-07 range inferred-year'],
  ['They will meet this summer.', 'this summer = 2024-06-01..2024-08-31 range relative'],
  ['They met on May 14. On the same day she left.', 'May 14 = 2024-05-14 day inferred-year', 'same day = 2024-05-14 day relative'],
  ['He left two days ago and must answer within 60 days.', 'two days ago = 2024-05-13 day relative', '60 days = 2024-07-14 day relative'],
  ['He spoke of the coming weeks.', 'coming weeks = null vague relative'],
  ['She is headed to Oslo to meet him Monday.', 'Monday = 2024-05-20 day relative'],
  // No date.
  ['The summit in Mar del Plata went on.'],
  ['Prime Minister Theresa May said she may march.'],
  ['The 2,019 people of Route 1945 left 2020 boxes.'],
  ['Every day and each week the third year of the club.'],
  ['They sat in the sun, in second gear, at half past.'],
];

describe('dates: expressions', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => {
      assert.deepEqual(found(text), expected);
    });

  it('leaves open what is relative to an unknown date', () => {
    assert.deepEqual(found('They met on January 23, on Friday, last week and in 2019.', null), [
      'January 23 = --01-23 day inferred-year',
      'Friday = null day relative',
      'last week = null range relative',
      '2019 = 2019 year explicit',
    ]);
  });

  it('reads an open expression in the direction that is asked for', () => {
    const document = readDocument('They met on Friday, May 1, 2020 and Monday.', flagsOf);
    const [explicit, open] = findDates(document, '2024-05-15');
    assert.equal(resolveDate(document, open!, '2024-05-15', 'future').iso, '2024-05-20');
    assert.equal(resolveDate(document, open!, '2024-05-15', 'past').iso, '2024-05-13');
    assert.equal(resolveDate(document, explicit!, '2024-05-15', 'future').iso, '2020-05-01');
  });

  it('finds the dates of a span', () => {
    const text = 'On Monday. On Tuesday. On Friday.';
    const document = readDocument(text, flagsOf);
    const dates = findDates(document, null);
    assert.deepEqual(
      datesIn(dates, document.sentences[1]!).map(({ start, end }) => text.slice(start, end)),
      ['Tuesday'],
    );
    assert.isEmpty(datesIn(dates, { start: 0, end: 2 }));
  });
});

describe('dates: of the document', () => {
  const date = (text: string): string | null => documentDate(readDocument(text, flagsOf, { markdown: true }));
  it('comes from front matter, a dateline with a year or a date line', () => {
    assert.equal(date('---\ntitle: x\ndate: 2024-03-04\n---\nText of it.'), '2024-03-04');
    assert.equal(date('A headline here\n\nOSLO, March 4, 2024 (Agency) - The minister left.'), '2024-03-04');
    assert.equal(date('Read-out of a call\n\nMarch 4, 2024\n\nThe minister called.'), '2024-03-04');
    assert.equal(date('4 March 2024, 15:30\n\nThe minister called.'), '2024-03-04');
  });
  it('is not guessed', () => {
    assert.isNull(date('The minister left on March 4, 2024, after talks in Oslo with his colleague.'));
    assert.isNull(date('OSLO, March 4 (Agency) - The minister left.'));
    assert.isNull(date('The minister called.'));
  });
});
