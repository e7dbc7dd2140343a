/** Put in by the build: the edition that `media/codebook.md` names itself by, and the package's version. */
declare const CODEBOOK_EDITION: string;
declare const MODULE_VERSION: string;

/** By which codebook, and with which module, a decision was made: for the header of a file of decisions. */
export const VERSIONS = { codebook: CODEBOOK_EDITION, module: MODULE_VERSION } as const;
