import { assert } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { parse } from 'papaparse';
import { ANNOTATION_CONF } from '../../../src/exports/brat/annotationConf';
import { brat } from '../../../src/exports/brat/brat';
import { ics } from '../../../src/exports/calendar/ics';
import { csvTable } from '../../../src/exports/csv';
import { cameo } from '../../../src/exports/events/cameo';
import { html } from '../../../src/exports/html/html';
import { json } from '../../../src/exports/json';
import { qdpx } from '../../../src/exports/refi/qdpx';
import { TABLES } from '../../../src/exports/tables';
import { xmi } from '../../../src/exports/uima/xmi';
import { w3c } from '../../../src/exports/w3c';
import { hostileAnalysis, hostileTexts } from './hostile';
import { parseXml } from './parseXml';
import { readBrat } from './readBrat';
import { readPage } from './readPage';

/** `npm run soak` runs the same with 10,000 rows. */
const ROWS = Number(process.env.HOSTILE_ROWS ?? 300);

describe(`exports of ${ROWS} hostile rows @slow`, function () {
  this.timeout(120_000);
  const texts = hostileTexts(ROWS, 20300304);
  const { analysis, source } = hostileAnalysis(texts);

  it('CSV: no cell is a formula, and every row is read back as it was', () => {
    const harmless = /^(?:'|\s*(?![=+\-@\t\r|%＝＋－＠])\S|\s*$)/u;
    for (const table of TABLES) {
      const rows = table.rows(analysis, source);
      const read = parse<string[]>(csvTable(table, analysis, { ...source, annotations: [] }).replace(/\n$/, '')).data.slice(1);
      assert.lengthOf(read, rows.length);
      for (const [index, row] of rows.entries())
        for (const [column, cell] of row.entries()) {
          const written = read[index]![column]!;
          if (typeof cell === 'string') assert.match(written, harmless);
          assert.oneOf(written, [String(cell), `'${cell}`]);
        }
    }
    for (const row of parse<string[]>(cameo.write(analysis, source).replace(/\n$/, '')).data)
      for (const cell of row) assert.match(cell, harmless);
  });

  it('iCalendar: the events and properties that were meant, with their texts', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics.write(analysis, source)) as unknown[]);
    const events = calendar.getAllSubcomponents();
    assert.lengthOf(events, ROWS * 2);
    const allowed = /^(?:uid|sequence|dtstamp|dtstart|dtend|summary|description|location|status|transp|x-microsoft-\S+|x-alt-desc)$/;
    for (const [index, event] of events.entries()) {
      assert.equal(event.name, 'vevent');
      for (const property of event.getAllProperties()) assert.match(property.name, allowed);
      if (index < ROWS) assert.isTrue(String(event.getFirstPropertyValue('summary')).startsWith('Meeting'));
    }
    for (const line of ics.write(analysis, source).split('\r\n')) {
      assert.isAtMost(new TextEncoder().encode(line).length, 75);
      assert.notMatch(line, /\p{Control}/u);
    }
  });

  it('JSON, W3C: read back equal', () => {
    const read = JSON.parse(json.write(analysis, source)) as typeof analysis & { annotations: unknown };
    assert.deepEqual(read.entities, analysis.entities);
    assert.deepEqual(read.annotations, source.annotations);
    assert.isAbove((JSON.parse(w3c.write(analysis, source)) as { total: number }).total, ROWS);
  });

  it('brat: every line is what was meant', () => {
    const { events } = readBrat(brat.write(analysis, source), source.text, ANNOTATION_CONF);
    assert.isAbove(events.length, ROWS);
  });

  it('XMI, REFI-QDA: well-formed, with the text whole', async () => {
    const { children } = await parseXml(xmi.write(analysis, source));
    const text = children.find(({ name }) => name === 'Sofa')?.attributes.sofaString ?? '';
    assert.lengthOf(text, source.text.length);
    const files = unzipSync(qdpx.write(analysis, source));
    const project = await parseXml(strFromU8(files['project.qde']!));
    assert.deepEqual(
      project.children.map(({ name }) => name),
      ['Users', 'CodeBook', 'Cases', 'Sources', 'Notes'],
    );
  });

  it('HTML: no element, attribute or address but ours', () => {
    const page = readPage(html.write(analysis, source));
    assert.isEmpty(page.foreign);
    assert.equal(page.rows.get('People'), ROWS);
    assert.equal(page.rows.get('Meetings'), ROWS);
    assert.equal(page.text, source.text.replace(/(?![\t\n\r])[\p{Control}\p{Surrogate}\uffff]/gu, '\ufffd'));
  });
});
