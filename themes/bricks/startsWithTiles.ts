import type { VillageHomeView } from '../contract/home'

/**
 * Whether the tiles come first, so that their question may be the largest line of the page; notices
 * above them do not count.
 */
export const startsWithTiles = ({ sections }: VillageHomeView): boolean =>
  sections.find((name) => name !== 'notices') === 'tiles'
