/** A promise that the test settles when it is time. */
export const createGate = (): { open: () => void; passed: Promise<void> } => {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, passed }
}
