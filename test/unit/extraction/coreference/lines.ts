import { check } from '../../check';

/** One line a case: the marks say who is who. */
export function lines(what: string, options: { only: string[] }, ...cases: string[]): void {
  describe(`coreference: ${what}`, () => {
    for (const line of cases)
      it(line, () => {
        check(line, options);
      });
  });
}
