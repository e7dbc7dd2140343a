import { assert } from 'chai';
import { briefing } from '../../../src/exports/briefing';
import { analysis, source } from './example';

describe('the briefing note', () => {
  const note = briefing.write(analysis, source);

  it('tells who met, when, with the sentence and a link to its line', () => {
    assert.include(note, '- **meeting, held**, 2030-03-04\n  - Ana Ilves (Foreign Minister, ARV): host\n  - \\*Tor Dahl\\* (BRL): leads\n');
    assert.include(
      note,
      "  > Foreign Minister Ana Ilves met =Borland's\\|envoy \\*Tor Dahl\\* on Monday. ([line 1](<notes/talks%201.txt#L1>))\n",
    );
  });

  it('tells who promised what by when, under which condition, and who says so', () => {
    assert.include(note, '- **Aravia**: reopen the border (firm, policy)\n  - by: May (2030-05)\n  - condition: Borland agrees\n');
    assert.include(note, '  - source: official statement, \\=Ministry\n');
  });

  it('makes no link, image or table of what the text holds', () => {
    assert.include(note, 'reopen \\[the border\\](http\\://example.org) by May');
  });

  it('says where nothing was found', () => {
    assert.include(briefing.write({ ...analysis, meetings: [], commitments: [] }, source), '## Meetings\n\nNone found.\n');
  });

  it('quotes a Markdown text without its marks, and marks of a plain text as they are', () => {
    assert.include(briefing.write(analysis, { ...source, markdown: true }), "  > Foreign Minister Ana Ilves met =Borland's");
    assert.include(briefing.write(analysis, { ...source, markdown: true }), 'envoy Tor Dahl on Monday. (');
    assert.include(briefing.write(analysis, { ...source, markdown: true }), 'reopen the border by May');
  });

  it('has lines without links where the text has no name', () => {
    assert.include(briefing.write(analysis, { ...source, name: null }), ' (line 1)\n');
  });
});
