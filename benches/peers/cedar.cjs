// node cedar.cjs SCHEMA POLICIES: validates policies by the library, which is Cedar itself compiled for the web.
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')

const cedar = createRequire(`${process.cwd()}/`)('@cedar-policy/cedar-wasm/nodejs')
const [schema, staticPolicies] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'))
const answer = cedar.validate({ validationSettings: { mode: 'strict' }, schema, policies: { staticPolicies } })
if (answer.type !== 'success' || answer.validationErrors.length > 0) throw new Error(JSON.stringify(answer))
