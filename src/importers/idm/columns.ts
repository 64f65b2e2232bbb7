/** Where one record's values stand in a row, by column number. */
export type RecordColumns = {
  code: number
  ike: number
  ikl: number
  iks: number
  name: number | undefined
  score: number
  status: number
  /** A column of the long shape, or the year in the headings of the wide one. */
  year: { column: number } | { value: string }
}

/**
 * Finds the columns of both published shapes by their headings, whatever the case and order.
 * Long: a row a village and year (code, year, iks, ike, ikl, idm, status). Wide: a row a village,
 * with `IKS 2021`, `IKE 2021`, `IKL 2021`, `NILAI IDM 2021`, `STATUS IDM 2021` for every year.
 * Undefined when the headings are of neither.
 */
export const findColumns = (headings: readonly string[]): RecordColumns[] | undefined => {
  const names = headings.map(plain)
  const find = (...wanted: string[]): number | undefined => {
    const position = names.findIndex((name) => wanted.includes(name))
    return position < 0 ? undefined : position
  }
  const code = find('CODE', 'KODE', 'KODE DESA')
  const name = find('NAME', 'NAMA', 'NAMA DESA', 'DESA')
  if (code === undefined) return undefined
  const year = find('YEAR', 'TAHUN')
  if (year !== undefined) {
    const values = complete({
      ike: find('IKE'),
      ikl: find('IKL'),
      iks: find('IKS'),
      score: find('IDM', 'NILAI IDM', 'NILAI', 'SKOR'),
      status: find('STATUS', 'STATUS IDM'),
    })
    return values && [{ code, name, ...values, year: { column: year } }]
  }
  const years = [...new Set(names.flatMap((each) => /^IKS (\d{4})$/.exec(each)?.[1] ?? []))]
  const found = years.map((value) => {
    const values = complete({
      ike: find(`IKE ${value}`),
      ikl: find(`IKL ${value}`),
      iks: find(`IKS ${value}`),
      score: find(`NILAI IDM ${value}`, `IDM ${value}`),
      status: find(`STATUS IDM ${value}`, `STATUS ${value}`),
    })
    return values && { code, name, ...values, year: { value } }
  })
  return found.length > 0 && found.every((each) => each !== undefined) ? found : undefined
}

const plain = (heading: string): string =>
  heading
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, ' ')

type Values = Pick<RecordColumns, 'ike' | 'ikl' | 'iks' | 'score' | 'status'>

const complete = (values: { [Key in keyof Values]: number | undefined }): undefined | Values => {
  const { ike, ikl, iks, score, status } = values
  if (
    ike === undefined ||
    ikl === undefined ||
    iks === undefined ||
    score === undefined ||
    status === undefined
  )
    return undefined
  return { ike, ikl, iks, score, status }
}
