import { brat } from './brat/brat';
import { briefing } from './briefing';
import { ics } from './calendar/ics';
import { conll } from './conll';
import { csv } from './csv';
import { cameo } from './events/cameo';
import { plover } from './events/plover';
import type { ExportFormat } from './format';
import { html } from './html/html';
import { json } from './json';
import { qdc } from './refi/qdc';
import { qdpx } from './refi/qdpx';
import { xmi } from './uima/xmi';
import { w3c } from './w3c';

/** Every export format, in the order in which a person is shown them. */
export const FORMATS: readonly ExportFormat[] = [...[briefing, html, csv, ics, json], ...[w3c, brat, xmi, conll, qdpx, qdc, plover, cameo]];
