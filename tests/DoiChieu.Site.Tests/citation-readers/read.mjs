// node read.mjs <site> [<csl-data.json>]: what real parsers make of every citation file, as one JSON object on stdout.
// { files: { path: [ { type, key, title, number, author, year, place, url, note } ] }, invalid: { path: [errors] }, schema: true where the CSL schema was there }
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import '@citation-js/plugin-bibtex'
import Ajv from 'ajv'

const [site, schema] = process.argv.slice(2)
const validate = schema && existsSync(schema) ? new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8'))) : null
const files = {}
const invalid = {}
const name = a => typeof a === 'string' ? a : a.literal ?? [a.given, a.family].filter(Boolean).join(' ')
// AU of an article in a newspaper is its `reporter` here, as EndNote calls it.
const item = i => ({
  type: i.type, key: i.id, title: i.title, number: i.number ?? '', author: [i.author ?? i.reporter ?? []].flat().map(name).join('; '),
  date: (i.issued?.['date-parts']?.[0] ?? []).join('-'), place: i.section ?? i.locator ?? i.page ?? '', url: i.URL, note: i.note, language: i.language, container: i['container-title'] ?? '',
})
for (const document of readdirSync(join(site, 'van-ban'), { withFileTypes: true }).filter(d => d.isDirectory())) {
  const folder = join('van-ban', document.name, 'trich-dan')
  for (const file of readdirSync(join(site, folder)).filter(f => /\.(json|ris|bib)$/.test(f))) {
    const path = `${folder}/${file}`
    const text = readFileSync(join(site, path), 'utf8')
    try {
      if (file.endsWith('.json')) {
        const items = JSON.parse(text)
        if (validate && !validate(items)) invalid[path] = validate.errors.map(e => `${e.instancePath} ${e.message}`)
        files[path] = items.map(item)
      } else {
        files[path] = new Cite(text, { forceType: file.endsWith('.ris') ? '@ris/file' : '@biblatex/text' }).data.map(item)
      }
    } catch (error) {
      invalid[path] = [String(error.message)]
    }
  }
}
process.stdout.write(JSON.stringify({ files, invalid, schema: validate !== null }))
