import { definePart } from '../../contract/part'
import { villageStatement } from './statement'

export const accessibility = definePart({
  index: villageStatement('aksesibilitas'),
  isIndexed: true,
  name: 'aksesibilitas',
})

export const privacy = definePart({
  index: villageStatement('privasi'),
  isIndexed: true,
  name: 'privasi',
})
