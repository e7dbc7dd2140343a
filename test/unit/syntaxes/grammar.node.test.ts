import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { grammarText } from '../../../syntaxes/generate';

interface Grammar {
  readonly repository: Readonly<Record<'body' | 'title' | 'honorific', { readonly match: string }>>;
}

describe('the injection grammar', () => {
  const text = grammarText(process.cwd());
  const { repository } = JSON.parse(text) as Grammar;
  const find = (rule: keyof Grammar['repository'], line: string): string[] => {
    const pattern = repository[rule].match.replace(/\\x\{(\w+)\}/g, (_, hex: string) => String.raw`\u${hex.padStart(4, '0')}`);
    return [...line.matchAll(new RegExp(pattern, 'g'))].map(([match]) => match);
  };

  it('is up to date with the lexicon', () => {
    const kept = readFileSync(join(process.cwd(), 'syntaxes/communique.injection.tmLanguage.json'), 'utf8');
    assert.equal(kept.replaceAll('\r\n', '\n'), text);
  });
  it('finds titles before names', () => {
    assert.deepEqual(find('title', 'Deputy Prime Minister Ada Lind met Foreign Minister Roe.'), [
      'Deputy Prime Minister',
      'Foreign Minister',
    ]);
    assert.deepEqual(find('title', 'The minister met his deputies.'), []);
  });
  it('finds organisations by their heads', () => {
    assert.deepEqual(find('body', 'the Turkmen Foreign Ministry and the Senate Foreign Relations Committee'), [
      'Turkmen Foreign Ministry',
      'Senate Foreign Relations Committee',
    ]);
    assert.deepEqual(find('body', 'The committee and the ministry agreed.'), []);
  });
  it('finds honorifics', () => {
    assert.deepEqual(find('honorific', 'Mr. Doe and H.E. Ms Roe'), ['Mr.', 'H.E.', 'Ms']);
    assert.deepEqual(find('honorific', 'the mrs and the dry drum'), []);
  });
});
