import { definePart } from '../../contract/part'
import { contact as contactPage } from './contact'

export const contact = definePart({
  entry: { icon: 'phone', label: 'Kontak', tile: 'Hubungi kantor' },
  index: contactPage,
  name: 'kontak',
})
