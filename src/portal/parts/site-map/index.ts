import { definePart } from '../../contract/part'
import { siteMap as siteMapPage } from './siteMap'

export const siteMap = definePart({ index: siteMapPage, isIndexed: true, name: 'peta-situs' })
