const Layout = ({ children }) => (
  <html lang="id">
    <body>{children}</body>
  </html>
)

export default Layout
