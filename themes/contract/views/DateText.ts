/** A day or moment, for machines and for people. */
export type DateText = {
  /** ISO 8601, for the `datetime` attribute. */
  iso: string
  /** Written out in Indonesian, Asia/Jakarta: "19 Januari 2023". */
  text: string
}
