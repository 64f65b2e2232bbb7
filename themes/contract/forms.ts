import type { BaseView } from './frame'
import { page, shared } from './slotKinds'

/** A field of a form that works without script. */
export type FieldView = {
  /** Name sent with the form, unique, `[a-zA-Z0-9_-]`; also the fragment errors link to. */
  name: string
  /** Visible label. */
  label: string
  /** Kind of the field. */
  type: 'email' | 'password' | 'tel' | 'text'
  /** What was typed; always empty for a password. */
  value: string
  /** What is wrong and what to do; undefined when it is right. */
  error: string | undefined
  /** What to type. */
  hint: string | undefined
  /** Token for the browser's autofill: "name", "new-password". */
  autocomplete: string | undefined
  /** True when the form cannot be sent without it. */
  isRequired: boolean
}

/** A page with one form, such as accepting an invitation. */
export type FormView = BaseView & {
  /** Heading of the page. */
  title: string
  /** What happens here, in a sentence or two. */
  intro: string | undefined
  /** Address the form is posted to. */
  action: string
  /** Values sent along unseen. */
  hidden: { name: string; value: string }[]
  /** Fields in order. */
  fields: FieldView[]
  /** What is wrong with the form as a whole; the errors of fields are listed by the theme. */
  formError: string | undefined
  /** Text of the button. */
  submitLabel: string
}

/** Slots of the family. */
export const formsSlots = {
  /** A page with one form. */
  FormPage: page<FormView>(),
  /** One field of a form with its label, hint and error. */
  Field: shared<FieldView>(),
}
