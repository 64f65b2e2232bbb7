import type { ReactElement } from 'react'

import type { IndexRecordView } from '../contract/village-index'

/** The whole scale with its five bands; a pointer shows where the score lies. */
export const Scale = ({ record }: { record: IndexRecordView }): ReactElement => {
  const { bands, score, status, scaleTexts } = record
  const from = bands[0]?.from ?? 0
  const to = bands.at(-1)?.to ?? 1
  const at = (value: number): number =>
    Math.round(Math.min(1, Math.max(0, (value - from) / (to - from))) * 1000) / 10
  const ends = `Skala ${scaleTexts[0]} sampai ${scaleTexts[1]}`
  return (
    <>
      <svg className="scale" height="28" role="img" aria-labelledby="skala-judul">
        <title id="skala-judul">
          {`${ends}: nilai ${record.scoreText} berada di tingkat ${status.label}`}
        </title>
        {bands.map((band) => (
          <rect
            className={band.rank === status.rank ? 'scale-now' : 'scale-band'}
            key={band.rank}
            x={`${at(band.from)}%`}
            y="9"
            width={`${Math.max(0, at(band.to) - at(band.from) - (band === bands.at(-1) ? 0 : 0.4))}%`}
            height="19"
          />
        ))}
        <svg x={`${at(score)}%`} overflow="visible">
          <path className="scale-here" d="M-8 0H8L0 10z" />
        </svg>
      </svg>
      <p className="scale-ends small" aria-hidden="true">
        <span>{scaleTexts[0]}</span> <span>{scaleTexts[1]}</span>
      </p>
    </>
  )
}
