import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactElement } from 'react'

/*
 * Next refuses `import 'react-dom/server'` in a route handler, since it takes it for a mistake of a
 * server component. The portal prints plain HTML without any of React's client, so it asks Node for
 * the module at run time, from the project's own folder, in development, build and start alike.
 */
const requireFromProject = createRequire(path.join(process.cwd(), 'package.json'))

type Renderer = { renderToStaticMarkup: (element: ReactElement) => string }

/** A whole document as HTML. */
export const render = (element: ReactElement): string => {
  const { renderToStaticMarkup } = requireFromProject('react-dom/server') as Renderer
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
