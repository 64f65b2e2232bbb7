'use client'

import { useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import type { LookChoice } from '../lookChoices'
import { ChoiceCards } from './ChoiceCards'
import { fieldId } from './fieldId'

/** Chooses the theme. With another theme the palette starts from that theme's first. */
export const ThemeField = ({
  choices,
  path,
  readOnly,
}: TextFieldClientProps & { choices: LookChoice[] }) => {
  const { disabled, errorMessage, setValue, showError, value } = useField<null | string>({ path })
  const { dispatchFields } = useForm()
  const known = choices.find(({ name }) => name === (value || choices[0]?.name))
  return (
    <ChoiceCards
      choices={choices.map(({ palettes, ...choice }) => ({
        ...choice,
        colors: palettes[0]?.colors ?? [],
      }))}
      chosen={known?.name}
      disabled={readOnly === true || disabled}
      error={showError ? errorMessage : undefined}
      id={fieldId(path)}
      legend="Tema"
      note={
        known
          ? undefined
          : `Tema "${value ?? ''}" sudah tidak ada, jadi situs memakai ${choices[0]?.title ?? ''}. Pilih tema lain.`
      }
      onChoose={(name) => {
        if (name === value) return
        dispatchFields({ path: path.replace(/theme$/, 'palette'), type: 'UPDATE', value: null })
        setValue(name)
      }}
    />
  )
}
