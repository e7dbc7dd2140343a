/** PLOVER's mode and context of an event. Empty: the table has none. */
export interface PloverFields {
  readonly mode: string;
  readonly context: string;
}

const fields = (mode: string, context: string): PloverFields => ({ mode, context });
const DIPLOMATIC = fields('', 'diplomatic');
const NONE = fields('', '');

/** The codes that records have, with PLOVER's modes and contexts by its table CAMEO2PLOVER-2021 (openeventdata/PLOVER). */
const TABLE: Readonly<Record<string, PloverFields>> = {
  '030': DIPLOMATIC,
  '031': DIPLOMATIC,
  '0311': fields('', 'economic'),
  '0312': fields('', 'military'),
  '033': DIPLOMATIC,
  '0342': fields('', 'executive'),
  '0356': fields('', 'military'),
  '036': DIPLOMATIC,
  '040': NONE,
  '041': fields('phone', ''),
  '042': fields('visit', ''),
  '043': fields('host', ''),
  '044': fields('third-party', ''),
  '045': DIPLOMATIC,
  '046': DIPLOMATIC,
  '057': DIPLOMATIC,
  '114': fields('disapprove', ''),
  '120': NONE,
  '125': fields('meet', 'diplomatic'),
};

/** @param cameo a record's CAMEO code */
export function ploverOf(cameo: string): PloverFields {
  return TABLE[cameo] ?? NONE;
}
