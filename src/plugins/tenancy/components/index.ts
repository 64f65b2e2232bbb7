/** Admin components of the tenancy plugin, named in Payload's import map. */
export { VillageFieldSlot } from './VillageFieldSlot'
export { VillagePickerSlot } from './VillagePickerSlot'
