import { FORMAT_VERSION } from '../../annotations/sidecar/formatVersion';
import { mergeSidecars } from '../../annotations/sidecar/mergeSidecars';
import { parseSidecar } from '../../annotations/sidecar/parseSidecar';
import { EMPTY_SIDECAR, type Sidecar } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import { isDamaged } from './isDamaged';
import type { SidecarFiles } from './sidecarFiles';

/**
 * Changes a sidecar file that no text is open for, as durably as those of open texts: nothing that another window writes meanwhile is lost.
 *
 * @param change is given what the file holds at that moment; may be asked again
 * @throws where a newer version has written the file
 */
export function updateSidecar(files: SidecarFiles, address: string, change: (sidecar: Sidecar) => Sidecar): Promise<void> {
  return files.update(address, (contents) => {
    const parsed = contents.map(parseSidecar);
    if (parsed.some(({ version }) => version > FORMAT_VERSION)) throw new Error('a newer version of Communiqué has written this file');
    const bytes = writeSidecar(change(parsed.reduce<Sidecar>((all, one) => mergeSidecars(one, all), EMPTY_SIDECAR)));
    return { bytes, damaged: contents.some((content, index) => isDamaged(content, parsed[index]!)) };
  });
}
