'use client'

import { UploadField, useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { editingStyles as styles } from './editingStyles'
import { sendPhoto } from './sendPhoto'

/**
 * The photo field with a button for the phone above it: it opens the camera or the gallery and
 * sends what was taken, without the drawer. Below stays Payload's own field, for photos that are
 * there.
 */
export const PhotoField = (props: UploadFieldClientProps) => {
  const { config } = useConfig()
  const { setValue, value } = useField<string | null>({ path: props.path })
  const village = useFormFields(([fields]) => fields.village?.value)
  const [state, setState] = useState<{ error?: string; isBusy: boolean }>({ isBusy: false })

  const input = useRef<HTMLInputElement>(null)

  const take = async (file: File | undefined) => {
    if (!file) return
    setState({ isBusy: true })
    try {
      setValue(await sendPhoto({ api: config.routes.api, file, village }))
      setState({ isBusy: false })
    } catch (err) {
      setState({ error: (err as Error).message, isBusy: false })
    }
  }

  // On a slow phone the photo may be chosen before this code runs; the browser has kept it.
  useEffect(() => {
    void take(input.current?.files?.[0])
  }, [])

  return (
    <div style={styles.field}>
      {!value && !props.readOnly && (
        <label id={`field-${props.path}-take`} style={styles.picker}>
          {state.isBusy ? 'Mengirim foto …' : 'Ambil atau pilih foto'}
          <input
            accept="image/*"
            disabled={state.isBusy}
            onChange={(event) => void take(event.target.files?.[0])}
            ref={input}
            style={styles.pickerInput}
            type="file"
          />
        </label>
      )}
      <p aria-live="polite" style={state.error ? styles.error : undefined}>
        {state.error}
      </p>
      <UploadField
        {...props}
        field={{ ...props.field, label: value ? (props.field.label ?? '') : '' }}
      />
    </div>
  )
}
