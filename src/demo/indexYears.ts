import { idmStatus } from '../../collections/idm-records/score'
import type { Status } from '../../collections/idm-records/statuses'
import type { Random } from './random'

/** One village's fictional IDM of one year, as a ministry's sheet would print it. */
export type IndexYear = {
  ike: number
  ikl: number
  iks: number
  score: number
  status: Status
  year: number
}

export const demoYears = [2021, 2022, 2023, 2024] as const

/**
 * Four years of one village, mostly rising. Whole indicator points are drawn (175 social, 60
 * economic, 15 environmental), so the figures have the ministry's own rounding.
 */
export const indexYears = (random: Random): IndexYear[] => {
  let social = random.whole(104, 144)
  let economic = random.whole(22, 46)
  let environmental = random.whole(6, 12)
  return demoYears.map((year, index) => {
    if (index > 0) {
      social = Math.min(172, social + random.whole(-1, 6))
      economic = Math.min(59, economic + random.whole(-1, 4))
      environmental = Math.min(15, environmental + random.pick([0, 0, 0, 1]))
    }
    const score = fourDecimals((12 * social + 35 * economic + 140 * environmental) / 6300)
    return {
      ike: fourDecimals(economic / 60),
      ikl: fourDecimals(environmental / 15),
      iks: fourDecimals(social / 175),
      score,
      status: idmStatus(score),
      year,
    }
  })
}

const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000
