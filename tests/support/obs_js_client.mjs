// Calls OBS's protocol through obs-websocket-js: a line of JSON in for each call, a line of JSON out for each answer.

import readline from 'node:readline'

const [build, url, password] = process.argv.slice(2)
const { default: OBSWebSocket } = await import(build)
const obs = new OBSWebSocket()
const states = []
obs.on('RecordStateChanged', (event) => states.push(event.outputState))
await obs.connect(url, password, { eventSubscriptions: 0x7ff })
console.log(JSON.stringify({ ready: true }))
for await (const line of readline.createInterface({ input: process.stdin })) {
  const [kind, data] = JSON.parse(line)
  try {
    const answer = kind === 'states' ? { states } : await obs.call(kind, data ?? undefined)
    console.log(JSON.stringify({ answer: answer ?? {} }))
  } catch (error) {
    console.log(JSON.stringify({ code: error.code ?? 0, message: String(error.message) }))
  }
}
await obs.disconnect()
