'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import type { LookChoice } from '../lookChoices'
import { ChoiceCards } from './ChoiceCards'
import { fieldId } from './fieldId'

/**
 * Chooses among the palettes of the theme that is chosen above; without a choice its first is
 * drawn.
 */
export const PaletteField = ({
  choices,
  path,
  readOnly,
}: TextFieldClientProps & { choices: LookChoice[] }) => {
  const { disabled, errorMessage, setValue, showError, value } = useField<null | string>({ path })
  const theme = useFormFields(([fields]) => fields[path.replace(/palette$/, 'theme')]?.value)
  const { palettes = [] } = choices.find(({ name }) => name === theme) ?? choices[0] ?? {}
  const chosen = palettes.find(({ name }) => name === value) ?? palettes[0]
  return (
    <ChoiceCards
      choices={palettes}
      chosen={chosen?.name}
      disabled={readOnly === true || disabled}
      error={showError ? errorMessage : undefined}
      id={fieldId(path)}
      legend="Palet warna"
      note={undefined}
      onChoose={setValue}
    />
  )
}
