const pageHeight = 842
const perLine = 22
const longestLine = 88

/**
 * A valid PDF of one page with a title and plain lines, without any library: a demo needs files to
 * download.
 */
export const pdfOf = ({ lines, title }: { lines: readonly string[]; title: string }): Buffer => {
  const text = [title, '', ...lines.flatMap(wrap)]
    .map(
      (line, at) =>
        `BT /F1 ${at === 0 ? 16 : 11} Tf 56 ${pageHeight - 72 - at * perLine} Td (${escape(line)}) Tj ET`,
    )
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (id) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** One byte a character, so that lengths and offsets are those of the file. */
const escape = (text: string): string =>
  text
    .replace(/–/g, '-')
    .replace(/[^\u0020-\u007e]/g, '?')
    .replace(/[\\()]/g, '\\$&')

const wrap = (line: string): string[] => {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    if (`${row} ${word}`.length > longestLine) {
      rows.push(row)
      row = word
    } else row = row ? `${row} ${word}` : word
  }
  return [...rows, row]
}
