/** Texts of files by their path. */
export type Texts = Record<string, string>

/**
 * The files of a new theme and the two registries with it, made from the starter.
 *
 * @throws Error that says why the name cannot be used, or which registry to change by hand.
 */
export const newThemeFiles = ({
  name,
  folders,
  index,
  manifests,
  starter,
}: {
  /** Kebab-case. */
  name: string
  /** Folders in `themes`, none of which may be taken over. */
  folders: readonly string[]
  /** Text of `themes/index.ts`. */
  index: string
  /** Text of `themes/manifests.ts`. */
  manifests: string
  /** Files of `themes/starter`, by path within it. */
  starter: Texts
}): Texts => {
  const identifier = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 30)
    throw new Error(
      'Nama tema: huruf kecil a–z, angka, dan tanda hubung, diawali huruf, paling banyak 30, misalnya "sawah-hijau".',
    )
  if (folders.includes(name)) throw new Error(`themes/${name} sudah ada. Pilih nama lain.`)
  if (
    reserved.has(identifier) ||
    [index, manifests].some((text) => new RegExp(`\\b${identifier}\\b`).test(text))
  )
    throw new Error(`Nama "${name}" dipakai bahasa pemrograman atau berkas lain. Pilih nama lain.`)
  const files = Object.entries(starter).map(([file, text]) => [
    `${name}/${file}`,
    named({ identifier, name, text }),
  ])
  return {
    ...(Object.fromEntries(files) as Texts),
    'index.ts': listed({
      file: 'index.ts',
      identifier,
      line: `import { ${identifier} } from './${name}/index'`,
      text: index,
    }),
    'manifests.ts': listed({
      file: 'manifests.ts',
      identifier,
      line: `import { manifest as ${identifier} } from './${name}/manifest'`,
      text: manifests,
    }),
  }
}

/** Words that cannot name a variable, and files beside the folders of the themes. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in index instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
)

const named = ({
  identifier,
  name,
  text,
}: {
  identifier: string
  name: string
  text: string
}): string => {
  const title = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  return text
    .replaceAll("'starter'", `'${name}'`)
    .replaceAll("'Starter'", `'${title}'`)
    .replaceAll('const starter', `const ${identifier}`)
}

/** The registry with its import in the order of the paths, and the theme last in its list. */
const listed = ({
  file,
  identifier,
  line,
  text,
}: {
  file: string
  identifier: string
  line: string
  text: string
}): string => {
  const imports = text.split('\n').filter((each) => each.startsWith('import '))
  const list = /(\[\] = \[)([^\]]+)(\])/
  if (imports.length === 0 || !list.test(text))
    throw new Error(
      `themes/${file} tidak berbentuk seperti biasa. Tambahkan tema "${identifier}" di situ dengan tangan.`,
    )
  const pathOf = (each: string): string => each.slice(each.indexOf("from '"))
  const sorted = [...imports, line].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1))
  return text.replace(imports.join('\n'), sorted.join('\n')).replace(list, `$1$2, ${identifier}$3`)
}
