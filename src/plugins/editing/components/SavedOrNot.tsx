'use client'

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { editingStyles as styles } from './editingStyles'
import { registerForm } from './openForms'

/**
 * In every form that saves itself: makes its state known to `KeepTyped`, and says so when saving
 * has failed. Payload's own line would go on saying when it last went well.
 */
export const SavedOrNot = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const isSaving = useFormBackgroundProcessing()
  const isModified = useFormModified()
  const [hasFailed, setFailed] = useState(false)
  const note = useRef<HTMLParagraphElement>(null)
  const before = useRef<{ isSaving: boolean; savedAt: number }>({
    isSaving: false,
    savedAt: lastUpdateTime,
  })

  useEffect(
    () => registerForm({ collectionSlug, id }, { getFields, setModified }),
    [collectionSlug, getFields, id, setModified],
  )

  useEffect(() => {
    const last = before.current
    if (isSaving && !last.isSaving) before.current = { isSaving, savedAt: lastUpdateTime }
    if (!isSaving && last.isSaving) {
      before.current = { isSaving, savedAt: lastUpdateTime }
      // A save that went well moves the time, even where more was typed meanwhile.
      setFailed(isModified && lastUpdateTime === last.savedAt)
    }
    if (!isSaving && (!isModified || lastUpdateTime !== last.savedAt)) setFailed(false)
  }, [isModified, isSaving, lastUpdateTime])

  useEffect(() => {
    const line = note.current?.closest('.doc-controls')?.querySelector<HTMLElement>('.autosave')
    if (line) line.style.visibility = hasFailed ? 'hidden' : ''
  }, [hasFailed])

  return (
    <p ref={note} role="status" style={hasFailed ? styles.unsaved : undefined}>
      {hasFailed &&
        'Belum tersimpan di server. Jangan tutup halaman ini: perbaiki yang ditandai atau tunggu sambungan, lalu ketik lagi.'}
    </p>
  )
}
