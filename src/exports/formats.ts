import { briefing } from './briefing';
import { csv } from './csv';
import type { ExportFormat } from './format';
import { json } from './json';

/** Every export format, in the order in which a person is shown them. */
export const FORMATS: readonly ExportFormat[] = [briefing, csv, json];
