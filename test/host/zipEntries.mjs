const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names of the files in a zip archive, from its central directory (PKWARE APPNOTE 4.3.12), sorted. */
export function zipEntries(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('this is no zip archive');
  const names = [];
  let offset = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(offset) !== ENTRY) throw new Error('the zip archive is broken');
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(offset + field));
    names.push(zip.toString('utf8', offset + 46, offset + 46 + name));
    offset += 46 + name + extra + comment;
  }
  return names.sort();
}
