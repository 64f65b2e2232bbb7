/**
 * The one script outside the admin: it takes what stands in the editor's form from the admin's
 * window, has the server draw it in a frame, and shows the frame when it is ready, where the reader
 * was. The drawn page itself runs nothing.
 */
export const liveScript = `
const form = document.getElementById('isian')
const note = document.getElementById('kabar')
const admin = window.opener ?? window.parent
let shown, coming, number = 0, timer, waiting, sent

const say = (text) => {
  note.textContent = text
  note.hidden = text === ''
}

const read = (frame) => {
  try {
    return frame.contentWindow.location.href === 'about:blank' ? undefined : frame.contentDocument
  } catch {
    return null
  }
}

const isGood = (frame, page) => {
  const [answer] = frame.contentWindow.performance.getEntriesByType('navigation')
  return page.contentType === 'text/html' && !(answer && answer.responseStatus >= 400)
}

const finish = (text) => {
  clearTimeout(timer)
  say(text)
  coming = undefined
  if (waiting !== undefined) later()
}

const fail = (frame, text) => {
  frame.remove()
  finish(text || 'Pratinjau tidak dapat dimuat. Isian Anda tetap ada; coba ubah sekali lagi.')
}

const keepHere = (event) => {
  const link = event.target.closest('a, form')
  if (link && !(link.hash && link.pathname === event.view?.location.pathname)) event.preventDefault()
}

const show = (frame) => {
  if (frame !== coming) return
  const page = read(frame)
  if (page === undefined) return
  if (!page) return fail(frame)
  if (!isGood(frame, page)) return fail(frame, page.contentType === 'text/plain' ? page.body.textContent : '')
  page.addEventListener('click', keepHere)
  page.addEventListener('submit', keepHere)
  const old = shown
  if (old) frame.contentWindow.scrollTo({ behavior: 'instant', left: 0, top: old.contentWindow.scrollY })
  frame.className = ''
  shown = frame
  old?.remove()
  finish('')
}

const load = (open) => {
  const frame = document.createElement('iframe')
  frame.title = 'Halaman yang dipratinjau'
  frame.name = 'halaman-' + (number += 1)
  frame.className = 'datang'
  coming = frame
  frame.addEventListener('load', () => show(frame))
  document.body.append(frame)
  timer = setTimeout(() => fail(frame), 20000)
  open(frame)
}

const send = () => {
  if (coming || waiting === undefined) return
  sent = form.elements.isi.value = waiting
  waiting = undefined
  load((frame) => {
    form.target = frame.name
    form.submit()
  })
}

let pause
const later = () => {
  clearTimeout(pause)
  pause = setTimeout(send, 250)
}

addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.source !== admin) return
  const { data, type } = event.data ?? {}
  const text = type === 'payload-live-preview' && data ? JSON.stringify(data) : type === 'payload-document-event' ? (waiting ?? sent) : undefined
  if (text === undefined || (text === sent && type === 'payload-live-preview')) return
  waiting = text
  later()
})

load((frame) => {
  frame.src = form.action
})
admin.postMessage({ ready: true, type: 'payload-live-preview' }, location.origin)
`
