import { assert } from 'chai';
import { isIsoDay } from '../../../src/views/isIsoDay';

describe('isIsoDay', () => {
  it('takes days of the calendar', () => {
    for (const day of ['2024-01-23', '2024-02-29', '2000-02-29', '1999-12-31']) assert.isTrue(isIsoDay(day), day);
  });
  it('takes nothing else', () => {
    for (const day of ['', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-01-01', '2024-1-1', '2024-01-01T00'])
      assert.isFalse(isIsoDay(day), day);
  });
});
