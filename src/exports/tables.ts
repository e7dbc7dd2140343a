import { commitmentsTable } from './commitmentsTable';
import { meetingsTable } from './meetingsTable';
import { peopleTable } from './peopleTable';
import type { Table } from './table';

/** The tables of an analysis, in the order in which they are written. */
export const TABLES: readonly Table[] = [peopleTable, meetingsTable, commitmentsTable];
