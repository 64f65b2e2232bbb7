'use client'

import { useFormFields } from '@payloadcms/ui'

import { type HintName, hints } from '../hints'
import { editingStyles as styles } from './editingStyles'

/** Advice below a field while it is filled in; read out by a screen reader when it appears. */
export const FieldHint = ({ hint }: { hint: HintName }) => {
  const [body, end, start, title] = [
    useValue('body'),
    useValue('end'),
    useValue('start'),
    useValue('title'),
  ]
  const message = hints[hint]({ body, end, start, title }, new Date())
  return (
    <p aria-live="polite" style={message ? styles.hint : undefined}>
      {message}
    </p>
  )
}

const useValue = (path: string): unknown => useFormFields(([fields]) => fields[path]?.value)
