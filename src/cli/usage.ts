export const USAGE = `communique: who is who, who met whom, and who promised what in a news text

  communique extract FILE...             read plain text or Markdown; "-" is standard input
  communique extract --jsonl             filter: {"id", "text", "published"?} a line in, one analysis a line out

Options
  --format NAME           json (default): one file pretty-printed, several one a line;
                          csv: tables of people, meetings and commitments; md: a briefing note; html: a page by itself;
                          ics: planned meetings and deadlines; w3c, brat, xmi, conll, qdpx, qdc: for annotation programs;
                          plover, cameo: coded events
  -o, --output FOLDER     a file there for each text, with what its format wants beside it
  --table NAME            with --format csv, only one table: people, meetings or commitments
  --published DATE        the texts' date, YYYY-MM-DD; without it the date comes from the text, never from the clock
  -h, --help              show this
  -v, --version           show the version

Exit status
  0  everything was read
  1  a file could not be read, or a line was bad; the others are not lost
  2  the command line was not understood
`;
