import { hostileAnalysis, hostileTexts } from './hostile';
import { HOSTILE_CHECKS } from './hostileChecks';

/** `npm run soak` does the same with 10,000. */
const ROWS = 300;

describe(`exports of ${ROWS} hostile rows @slow`, function () {
  this.timeout(120_000);
  const hostile = { ...hostileAnalysis(hostileTexts(ROWS, 20300304)), count: ROWS };
  for (const { title, check } of HOSTILE_CHECKS) it(title, () => check(hostile));
});
