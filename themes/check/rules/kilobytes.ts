/** A size for people, in units of 1024 bytes, rounded up: 10,01 KB is more than 10 KB. */
export const kilobytes = (bytes: number): string =>
  `${String(Math.ceil((bytes / 1024) * 100) / 100).replace('.', ',')} KB`
