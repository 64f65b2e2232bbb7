'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { label?: null | string; page?: unknown; part?: null | string }

/** Names a closed row of the menu by what it says, else by where it leads. */
export const MenuRowLabel = ({ parts }: { parts: { label: string; value: string }[] }) => {
  const { data, rowNumber } = useRowLabel<Row>()
  const part = parts.find(({ value }) => value === data?.part)?.label
  const target = part ?? (data?.page ? 'Halaman sendiri' : undefined)
  return <span>{data?.label?.trim() || (target ?? `Entri ${(rowNumber ?? 0) + 1}`)}</span>
}
