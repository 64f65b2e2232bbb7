import { definePart } from '../../contract/part'
import { villageHome } from './villageHome'

export const home = definePart({
  index: villageHome,
  name: '',
  preview: {
    blank: () => ({}),
    draw: villageHome,
    fields: [
      'area',
      'contact',
      'figuresYear',
      'hamlets',
      'hero',
      'homeSections',
      'households',
      'logo',
      'menu',
      'palette',
      'population',
      'rt',
      'rw',
      'summary',
      'theme',
    ],
  },
})
