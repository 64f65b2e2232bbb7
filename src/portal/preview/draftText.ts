import { idOf } from '../../../collections/shared/idOf'
import type { Media } from '../../payload-types'

/** A part of a rich text with nothing in it but what a page can print. */
export type TextPart = {
  children?: TextPart[]
  fields?: { url: string }
  format: number
  listType: string
  tag: string
  text?: string
  type: string
  value?: Media | string | undefined
}

export type DraftText = { root: TextPart }

/** Lists in lists in quotes: nobody writes deeper, and what is deeper would break the printer. */
const deepest = 60

/**
 * A rich text as an editor's browser sends it, copied part by part; photos become ids.
 * @returns undefined for anything that is not one.
 */
export const draftText = (value: unknown): DraftText | undefined => {
  const root = part((value as undefined | { root?: unknown })?.root, 0)
  return root && { root: { ...root, type: 'root' } }
}

const part = (node: unknown, depth: number): TextPart | undefined => {
  if (typeof node !== 'object' || node === null || depth > deepest) return undefined
  const { children, fields, format, listType, tag, text, type, value } = node as Record<
    string,
    unknown
  >
  const url = (fields as null | undefined | { url?: unknown })?.url
  return {
    ...(Array.isArray(children)
      ? { children: children.flatMap((child: unknown) => part(child, depth + 1) ?? []) }
      : {}),
    ...(typeof url === 'string' ? { fields: { url } } : {}),
    format: typeof format === 'number' ? format : 0,
    listType: word(listType),
    tag: word(tag),
    ...(typeof text === 'string' ? { text } : {}),
    type: word(type),
    ...(type === 'upload' ? { value: idOf(value) } : {}),
  }
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '')
