/** Rule of a required year: whole, from the first to the last. */
export const wholeYear =
  (first: number, last: number) =>
  (value: null | number | undefined): string | true =>
    (Number.isInteger(value) && Number(value) >= first && Number(value) <= last) ||
    `Isi tahun dengan empat angka, dari ${first} sampai ${last}.`
