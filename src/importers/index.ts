import { boundaries } from './boundaries'
import { idm } from './idm'

/** What is imported from a file: the commands `npm run import:<code>` are made of it. */
export const importers = [idm, boundaries]
