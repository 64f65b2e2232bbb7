/** Admin components of the plugins, named in Payload's import map. */
export { PaletteField } from '../../theming/components/PaletteField'
export { SectionsField } from '../../theming/components/SectionsField'
export { ThemeField } from '../../theming/components/ThemeField'
export { VillageFieldSlot } from './VillageFieldSlot'
export { VillagePickerSlot } from './VillagePickerSlot'
