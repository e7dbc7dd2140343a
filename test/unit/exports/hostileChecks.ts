import { assert } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { parse } from 'papaparse';
import { ANNOTATION_CONF } from '../../../src/exports/brat/annotationConf';
import { brat } from '../../../src/exports/brat/brat';
import { briefing } from '../../../src/exports/briefing';
import { ics } from '../../../src/exports/calendar/ics';
import { csvTable } from '../../../src/exports/csv';
import { cameo } from '../../../src/exports/events/cameo';
import { plover } from '../../../src/exports/events/plover';
import { html } from '../../../src/exports/html/html';
import { json } from '../../../src/exports/json';
import { markdownTable } from '../../../src/exports/markdownTable';
import { qdpx } from '../../../src/exports/refi/qdpx';
import { TABLES } from '../../../src/exports/tables';
import { xmi } from '../../../src/exports/uima/xmi';
import { w3c } from '../../../src/exports/w3c';
import type { Source } from '../../../src/exports/source';
import type { Analysis } from '../../../src/extraction/model';
import { parseXml } from './parseXml';
import { readBrat } from './readBrat';
import { readPage } from './readPage';

/** An analysis made of `count` hostile strings. */
interface Hostile {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly count: number;
}

interface HostileCheck {
  readonly title: string;
  /** Throws where a string became more than text. */
  readonly check: (hostile: Hostile) => void | Promise<void>;
}

/** What holds of each export whatever the text says, read back as its readers read it. */
export const HOSTILE_CHECKS: readonly HostileCheck[] = [
  {
    title: 'CSV: no cell is a formula, and every row is read back as it was',
    check: ({ analysis, source }) => {
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
    },
  },
  {
    title: 'Markdown: no element but ours, and every link leads to a line of the text',
    check: ({ analysis, source }) => {
      const tables = TABLES.map((table) => markdownTable(table, analysis, source));
      for (const written of [briefing.write(analysis, source), ...tables]) {
        const tokens = new MarkdownIt({ html: true }).parse(written, {}).flatMap(({ children, ...token }) => [token, ...(children ?? [])]);
        assert.isAtMost(tokens.filter(({ type }) => type === 'heading_open').length, 6);
        for (const { type, attrs } of tokens) {
          assert.notInclude(['image', 'html_inline', 'html_block', 'code_inline', 'code_block', 'fence', 'softbreak'], type);
          for (const [name, value] of attrs ?? []) if (name === 'href') assert.match(value, /^(?![a-z]+:)[^?]*#L\d+$/i);
        }
      }
    },
  },
  {
    title: 'PLOVER: an event for each meeting and commitment, its words whole',
    check: ({ analysis, source, count }) => {
      const events = JSON.parse(plover.write(analysis, source)) as { id: string; source: { actorText: string }[] }[];
      assert.lengthOf(events, count * 2);
      const names = new Set(analysis.entities.map(({ name }) => name));
      for (const event of events) for (const { actorText } of event.source) assert.isTrue(names.has(actorText), actorText);
    },
  },
  {
    title: 'iCalendar: the events and properties that were meant, with their texts',
    check: ({ analysis, source, count }) => {
      const calendar = new ICAL.Component(ICAL.parse(ics.write(analysis, source)) as unknown[]);
      const events = calendar.getAllSubcomponents();
      assert.lengthOf(events, count * 2);
      const allowed = /^(?:uid|sequence|dtstamp|dtstart|dtend|summary|description|location|status|transp|x-microsoft-\S+|x-alt-desc)$/;
      for (const [index, event] of events.entries()) {
        assert.equal(event.name, 'vevent');
        for (const property of event.getAllProperties()) assert.match(property.name, allowed);
        if (index < count) assert.isTrue(String(event.getFirstPropertyValue('summary')).startsWith('Meeting'));
      }
      for (const line of ics.write(analysis, source).split('\r\n')) {
        assert.isAtMost(new TextEncoder().encode(line).length, 75);
        assert.notMatch(line, /\p{Control}/u);
      }
    },
  },
  {
    title: 'JSON, W3C: read back equal',
    check: ({ analysis, source, count }) => {
      const read = JSON.parse(json.write(analysis, source)) as typeof analysis & { annotations: unknown };
      assert.deepEqual(read.entities, analysis.entities);
      assert.deepEqual(read.annotations, source.annotations);
      assert.isAbove((JSON.parse(w3c.write(analysis, source)) as { total: number }).total, count);
    },
  },
  {
    title: 'brat: every line is what was meant',
    check: ({ analysis, source, count }) => {
      const { events } = readBrat(brat.write(analysis, source), source.text, ANNOTATION_CONF);
      assert.isAbove(events.length, count);
    },
  },
  {
    title: 'XMI, REFI-QDA: well-formed, with the text whole',
    check: async ({ analysis, source }) => {
      const { children } = await parseXml(xmi.write(analysis, source));
      const text = children.find(({ name }) => name === 'Sofa')?.attributes.sofaString ?? '';
      assert.lengthOf(text, source.text.length);
      const files = unzipSync(qdpx.write(analysis, source));
      const project = await parseXml(strFromU8(files['project.qde']!));
      assert.deepEqual(
        project.children.map(({ name }) => name),
        ['Users', 'CodeBook', 'Cases', 'Sources', 'Notes'],
      );
    },
  },
  {
    title: 'HTML: no element, attribute or address but ours',
    check: ({ analysis, source, count }) => {
      const page = readPage(html.write(analysis, source));
      assert.isEmpty(page.foreign);
      assert.equal(page.rows.get('People'), count);
      assert.equal(page.rows.get('Meetings'), count);
      assert.equal(page.text, source.text.replace(/(?![\t\n\r])[\p{Control}\p{Surrogate}\uffff]/gu, '\ufffd'));
    },
  },
];
