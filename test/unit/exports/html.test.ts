import { assert } from 'chai';
import { createHash } from 'node:crypto';
import { html } from '../../../src/exports/html/html';
import { PAGE_STYLE_HASH } from '../../../src/exports/html/pageStyle';
import { annotationOf } from './annotations';
import { analysis, source } from './example';
import { readPage } from './readPage';

describe('the HTML page', () => {
  const written = html.write(analysis, source);
  const page = readPage(written);

  it('allows one style and nothing else, and the style is the one that it allows', () => {
    assert.equal(page.policy, `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    assert.lengthOf(page.styles, 1);
    assert.equal(createHash('sha256').update(page.styles[0]!).digest('base64'), PAGE_STYLE_HASH);
    assert.notMatch(page.styles[0]!, /url\(|@import/);
  });

  it('has the text whole, rows that link into it, and nothing foreign', () => {
    assert.equal(page.text, source.text);
    assert.deepEqual(
      [...page.rows],
      [
        ['Meetings', 1],
        ['Commitments', 1],
        ['People', 2],
      ],
    );
    assert.includeMembers(page.links, ['#m1', '#c1', '#e1.1', '#e2.1']);
    assert.isEmpty(page.foreign);
  });

  it('marks crossing spans: each piece has all its kinds', () => {
    const crossing = { ...analysis.meetings[0]!, trigger: { start: source.text.indexOf('Ilves'), end: source.text.indexOf(' =Borland') } };
    const crossed = html.write({ ...analysis, meetings: [crossing] }, source);
    assert.match(
      crossed,
      /<mark class="person" title="[^"]*">Ana <\/mark><span class="at" id="m1"><\/span><mark class="person meeting first" /,
    );
    assert.equal(readPage(crossed).text, source.text);
  });

  it('tells what a person decided', () => {
    const reviewed = html.write(analysis, { ...source, annotations: [annotationOf('name', 'Ana Ilves', { note: '<b>sure</b>' })] });
    assert.include(reviewed, '<th scope="col">Review</th>');
    assert.include(reviewed, '<td>accepted by ada: &lt;b&gt;sure&lt;/b&gt;</td>');
    assert.notInclude(written, 'Review');
  });
});
