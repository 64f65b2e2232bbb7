/**
 * A fixed piece of JavaScript work, in milliseconds: text, objects, sorting and numbers, as a page
 * is made of. Absolute numbers of two runs can be compared by it, and a run beside other work
 * shows.
 */
export const calibration = (): number => {
  // Compiled before it counts.
  work(200)
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    work(2000)
    return performance.now() - start
  })
  return Math.round(times.sort((a, b) => a - b)[2] ?? NaN)
}

const work = (rounds: number): number => {
  let sum = 0
  for (let round = 0; round < rounds; round += 1) {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      key: (at * 7919 + round) % 104_729,
      name: `Desa ${at} ${round}`,
    }))
    rows.sort((a, b) => a.key - b.key)
    const text = JSON.stringify(rows).replace(/Desa/g, 'Kampung')
    for (const { key, name } of JSON.parse(text) as typeof rows)
      sum = (sum * 31 + key + name.length) % 1_000_003
  }
  return sum
}
