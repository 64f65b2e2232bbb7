import { person } from '../person'
import { room } from '../room'
import { path, place, rect, times } from '../shapes'
import type { Scene } from './scene'

/** A kitchen where palm sap is boiled and poured into moulds. */
export const palmSugar: Scene = ({ land, random }) =>
  room({ banner: '#5d7a4e', land, random }) +
  times(
    3,
    (index) =>
      `<path fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="22" stroke-linecap="round" d="M${300 + index * 70} ${random.whole(400, 430)}c-30-50 30-80 0-130s20-70 0-110"/>`,
  ) +
  rect('#9a6a45', 150, 520, 460, 190) +
  path('#3a2a1e', 'M240 710c0-90 60-120 110-120s110 30 110 120z') +
  path('#e2782b', 'M290 710c6-50 30-40 40-80 20 30 50 30 56 80z') +
  path('#3f3f42', 'M180 470h400c-10 60-70 84-200 84s-190-24-200-84z') +
  path('#7a3f1c', 'M196 470h368c-40 18-328 18-368 0z') +
  person({
    head: 'jilbab',
    height: 350,
    isMirrored: true,
    pose: 'bekerja',
    random,
    x: 690,
    y: 730,
  }) +
  rect('#8c5a3c', 800, 560, 360, 24) +
  rect('#7a4a36', 820, 584, 18, 150) +
  rect('#7a4a36', 1120, 584, 18, 150) +
  times(9, (index) =>
    place({
      content: brick,
      x: 846 + (index % 5) * 66 + (index > 4 ? 33 : 0),
      y: index > 4 ? 522 : 560,
    }),
  )

const brick =
  path('#8a4f24', 'M-28 0l6-36h44l6 36z') + path('#a8652f', 'M-22-36c8-8 36-8 44 0-8 6-36 6-44 0z')
