import type { FormState } from 'payload'

type Place = { collectionSlug?: string; id?: number | string }

/** An open document form: its present state, and the mark that it holds what is not saved. */
type OpenForm = { getFields: () => FormState; setModified: (isModified: boolean) => void }

/**
 * The document forms that are open in this browser tab, by document: the one opened last answers.
 */
const forms = new Map<string, OpenForm>()

const keyOf = ({ collectionSlug, id }: Place): string => `${collectionSlug ?? ''}/${id ?? ''}`

/** Makes a form known until the returned function is called. */
export const registerForm = (place: Place, form: OpenForm): (() => void) => {
  const key = keyOf(place)
  forms.set(key, form)
  return () => {
    if (forms.get(key) === form) forms.delete(key)
  }
}

export const openFormOf = (place: Place): OpenForm | undefined => forms.get(keyOf(place))
