import { assert } from 'chai';
import { dateLabel, shortDateLabel } from '../../../src/views/dateLabel';

const label = (iso: string | null, end_iso: string | null = null): string =>
  dateLabel({ start: 0, end: 10, iso, end_iso, precision: 'day', basis: 'explicit' }, 'next\n spring and more');

describe('dateLabel', () => {
  it('writes partial dates as people do', () => {
    assert.equal(label('2031-05-03'), '3 May 2031');
    assert.equal(label('--05-03'), '3 May');
    assert.equal(label('2031-05'), 'May 2031');
    assert.equal(label('2031'), '2031');
    assert.equal(label('2031-03-01', '2031-05-31'), '1 March 2031 to 31 May 2031');
  });

  it('takes the words of the text where a date is not resolved', () => assert.equal(label(null), 'next spri'));
  it('is empty without a date', () => assert.equal(dateLabel(null, ''), ''));
  it('shows an unknown form as it is', () => assert.equal(label('2031-W05'), '2031-W05'));

  it('is shorter where there is little room', () => {
    const short = (iso: string, end_iso: string | null = null): string =>
      shortDateLabel({ start: 0, end: 4, iso, end_iso, precision: 'day', basis: 'explicit' }, '');
    assert.equal(short('2031-09-03'), '3 Sep 2031');
    assert.equal(short('2031-05'), 'May 2031');
    assert.equal(short('2031-11-10', '2031-11-16'), '10–16 Nov 2031');
    assert.equal(short('2031-11-28', '2031-12-04'), '28 Nov 2031 – 4 Dec 2031');
    assert.equal(shortDateLabel(null, ''), '');
  });
});
