import { definePart } from '../../contract/part'
import { search as searchPage } from './search'

export const search = definePart({
  index: searchPage,
  name: 'cari',
  query: { hal: 'page', jenis: 'choice', q: 'text' },
})
