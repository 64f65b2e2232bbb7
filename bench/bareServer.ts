import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/* The least a Node server can do: one ready buffer for every request. */

const [port = '0', file = ''] = process.argv.slice(2)
const body = readFileSync(file)
createServer((_req, res) => {
  res.writeHead(200, {
    'content-encoding': 'br',
    'content-length': body.length,
    'content-type': 'text/html; charset=utf-8',
  })
  res.end(body)
}).listen(Number(port), '127.0.0.1', () => console.log('ready'))
