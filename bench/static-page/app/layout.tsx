import type { ReactNode } from 'react'

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="id">
    <body>{children}</body>
  </html>
)

export default Layout
