import type { DrawnPage } from '../rule'

/** The example that tries to become markup; whether it does is T230's question alone. */
export const isHostile = ({ example }: Pick<DrawnPage, 'example'>): boolean => example === 'hostile'
