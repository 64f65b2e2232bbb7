'use client'

import { useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'

import { editingStyles as styles } from './editingStyles'

/**
 * The photo's description beside the photo. Shows what the photo already has; what is typed here is
 * written to the photo when the form is saved.
 */
export const PhotoAltField = ({ field, path }: TextFieldClientProps) => {
  const { config } = useConfig()
  const id = useId()
  const photo = useFormFields(([fields]) => fields.photo?.value)
  const { errorMessage, setValue, showError, value } = useField<null | string>({ path })
  const [known, setKnown] = useState<{ alt: string; photo: unknown }>()

  useEffect(() => {
    if (!photo) return
    const stop = new AbortController()
    // What was typed belongs to the photo it was typed for.
    if (known && known.photo !== photo) setValue(null)
    fetch(`${config.routes.api}/media/${String(photo)}?depth=0&select[alt]=true`, {
      credentials: 'include',
      signal: stop.signal,
    })
      .then((response) => response.json() as Promise<{ alt?: null | string }>)
      .then(({ alt }) => setKnown({ alt: alt ?? '', photo }))
      .catch(() => undefined)
    return () => stop.abort()
    // Only another photo is a reason to ask again.
  }, [photo])

  if (!photo) return null
  const shown = value ?? (known?.photo === photo ? known.alt : '')
  return (
    <div style={styles.field}>
      <label htmlFor={id} style={styles.label}>
        {typeof field.label === 'string' ? field.label : ''}
      </label>
      <input
        aria-describedby={`${id}-note`}
        aria-invalid={showError}
        id={id}
        maxLength={250}
        onChange={(event) => setValue(event.target.value)}
        style={showError ? { ...styles.input, ...styles.inputWrong } : styles.input}
        type="text"
        value={shown}
      />
      {showError && <p style={styles.error}>{errorMessage}</p>}
      <p id={`${id}-note`} style={styles.note}>
        Apa yang terlihat, bagi yang tidak dapat melihatnya. Misalnya: Warga mengecor jalan Kampung
        Wetan.
      </p>
    </div>
  )
}
