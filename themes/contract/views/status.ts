/** Rank of an index status: 1 sangat tertinggal, 2 tertinggal, 3 berkembang, 4 maju, 5 mandiri. */
export type StatusRank = 1 | 2 | 3 | 4 | 5

/** A status with its official word; never shown without the scheme and year it belongs to. */
export type Status = {
  /** Rank from 1 to 5, for shape and colour. */
  rank: StatusRank
  /** Word in sentence case: "Sangat tertinggal". */
  label: string
}

/** One step of the status ladder. */
export type Rung = Status & {
  /** Limit of the step in words: "sampai 0,7072"; undefined where limits are not shown. */
  limitText: string | undefined
  /** True for the step the village stands on. */
  isCurrent: boolean
}
