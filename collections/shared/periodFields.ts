import type { Field } from 'payload'

const date = { displayFormat: 'd MMMM yyyy HH.mm', pickerAppearance: 'dayAndTime' } as const

const endsAfterStart = (
  value: unknown,
  { siblingData }: { siblingData: unknown },
): string | true => {
  const start = (siblingData as { start?: null | string }).start
  if (!value || !start) return true
  return new Date(value as string) >= new Date(start) || 'Waktu selesai harus sesudah waktu mulai.'
}

/** From when until when something holds; `end` may stay open. */
export const periodFields = (args: {
  endHint: string
  isStartRequired?: boolean
  startHint?: string
}): Field => ({
  type: 'row',
  fields: [
    {
      name: 'start',
      type: 'date',
      admin: { date, description: args.startHint },
      index: true,
      label: 'Mulai',
      required: args.isStartRequired ?? true,
    },
    {
      name: 'end',
      type: 'date',
      admin: { date, description: args.endHint },
      index: true,
      label: 'Selesai',
      validate: endsAfterStart,
    },
  ],
})
