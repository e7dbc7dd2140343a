import nlp from 'compromise';
import { extract } from '../../src/extraction/extract';
import { sampleArticles, textOfLength } from './articles';
import { coldMs } from './coldMs';
import { filterRssMb } from './filterRssMb';
import { medianMs } from './measure';
import { stageShares } from './stageShares';

/** Where the sample articles lie; the first of them is the article that is timed. */
const ARTICLE = 'media/samples/turkmenistan-japan.txt';

/** The least that a program can do with a text: look at every code unit. */
function scan(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function findNames(text: string): number {
  const document = nlp(text);
  return document.people().length + document.organizations().length + document.places().length;
}

const round = (value: number): number => Number(value.toPrecision(4));

async function main(): Promise<void> {
  const article = sampleArticles().find((text) => text.includes('Meredov')) ?? textOfLength(3_000);
  const small = textOfLength(100_000);
  const large = textOfLength(1_000_000);
  const often = { warmUps: 200, runs: 301 };
  const few = { warmUps: 3, runs: 9 };

  const times = {
    article: { analysis: medianMs(() => extract(article), often), scan: medianMs(() => scan(article), often) },
    small: { analysis: medianMs(() => extract(small), { warmUps: 5, runs: 15 }), scan: medianMs(() => scan(small), few) },
    large: { analysis: medianMs(() => extract(large), few), scan: medianMs(() => scan(large), few) },
  };
  const compromise = {
    article: medianMs(() => findNames(article), { warmUps: 5, runs: 15 }),
    small: medianMs(() => findNames(small), { warmUps: 0, runs: 1 }),
    large: medianMs(() => findNames(large), { warmUps: 0, runs: 1 }),
  };
  const cold = coldMs(ARTICLE);
  const [rss1k, rss10k] = [await filterRssMb(1_000), await filterRssMb(10_000)];

  const rows = (['article', 'small', 'large'] as const).map((name) => {
    const { analysis, scan: bare } = times[name];
    const length = { article, small, large }[name].length;
    return {
      text: `${name}, ${length} units`,
      'analysis ms': round(analysis),
      'compromise ms': round(compromise[name]),
      'times faster': round(compromise[name] / analysis),
      'scan ms': round(bare),
      'MB/s': round(length / analysis / 1000),
    };
  });
  console.table(rows);
  const shares = [...stageShares(large)].map(([stage, share]) => [stage, round(share)] as const);
  console.table(Object.fromEntries(shares.map(([stage, share]) => [`${stage}, share of the large text's time in %`, share])));
  console.table({ 'cold start ms': round(cold), 'filter RSS MB, 1,000 texts': round(rss1k), 'filter RSS MB, 10,000 texts': round(rss10k) });
  console.log(
    JSON.stringify({
      // the smaller of the two, so that neither a short nor a long text flatters
      vsCompromise: round(Math.min(compromise.article / times.article.analysis, compromise.large / times.large.analysis)),
      vsScan: round(times.large.analysis / times.large.scan),
      growth: round(times.large.analysis / times.small.analysis),
      articleMs: round(times.article.analysis),
      stages: Object.fromEntries(shares),
      coldMs: round(cold),
      rssMb1k: round(rss1k),
      rssMb10k: round(rss10k),
    }),
  );
}

void main();
