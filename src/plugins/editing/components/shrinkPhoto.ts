/**
 * Longest side that the server keeps, in pixels; what is larger only costs time on a weak signal.
 */
const longestSide = 2000

/** Files below this size, in bytes, are sent as they are. */
const smallEnough = 700_000

/**
 * A photo made small enough for a weak signal before it is sent; the file itself when the browser
 * cannot.
 */
export const shrinkPhoto = async (file: File): Promise<File> => {
  if (file.size < smallEnough) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', 0.86),
    )
    if (!blob || blob.size >= file.size) return file
    return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' })
  } catch {
    return file
  }
}
