/** A slot that draws what stands between header and footer. */
export type PageSlot<View> = { kind: 'page'; view?: View }

/** A slot of the frame, or one that several pages draw within themselves. */
export type SharedSlot<View> = { kind: 'shared'; view?: View }

/**
 * A page's slot in a family, by the view it draws. The view is a type alone; the slot's name and
 * kind are values, so that lists of slots are read from the families and never written a second
 * time.
 */
export const page = <View>(): PageSlot<View> => ({ kind: 'page' })

/** A shared slot in a family, by the view it draws. */
export const shared = <View>(): SharedSlot<View> => ({ kind: 'shared' })
