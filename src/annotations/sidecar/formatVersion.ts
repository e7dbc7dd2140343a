/** The version of the sidecar format that this program writes. Older ones are migrated, newer ones are read and never written. */
export const FORMAT_VERSION = 2;
