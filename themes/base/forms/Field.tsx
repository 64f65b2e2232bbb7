import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import type { FieldView } from '../../contract/forms'
import type { SlotProps } from '../../contract/slots'

/** A field with its label, what to type, and what is wrong. */
export const Field = ({ view }: SlotProps<FieldView>): ReactElement => {
  const { name, label, type, value, error, hint, autocomplete, isRequired } = view
  const describedBy = [hint && `${name}-petunjuk`, error && `${name}-salah`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={error ? 'field field-bad' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-petunjuk`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-salah`}>
          <Icon name="alert" /> {error}
        </p>
      )}
      <input
        className="input"
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autocomplete}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
    </div>
  )
}
