// node squiggle.mjs FILE SAMPLES: runs a file by the library (the package's own command asks for packages it does not bring).
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [file, samples] = process.argv.slice(2)
const home = createRequire(`${process.cwd()}/`)
const { run } = await import(pathToFileURL(home.resolve('@quri/squiggle-lang')))
const output = await run(readFileSync(file, 'utf8'), {
  environment: { sampleCount: Number(samples), xyPointLength: 1000, seed: 'minka' },
})
const result = output.result ?? output.getResult?.()
if (!result?.ok) throw new Error(String(result?.value))
console.log(String(result.value.result ?? result.value))
