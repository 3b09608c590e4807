// Measures four kinds of page five times each with Lighthouse's phone profile and prints the median of every category.
// The site is served on loopback, compressed as GitHub Pages does. Fails where accessibility, best practices or SEO is below 100,
// or performance below 98.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import * as launcher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [site, runs = '5'] = process.argv.slice(2);
const PAGES = ['', 'so-sanh/2020-2025--2025-2030/', 'van-ban/17-ctr-ubnd-2021/', 'chi-tieu/do-thi-hoa/'];
const FLOORS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.woff2': 'font/woff2', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8' };

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://site').pathname));
  const file = join(site, path.endsWith(sep) ? path + 'index.html' : path);
  if (!file.startsWith(site) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }

  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = !['.png', '.woff2'].includes(extname(file));
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600', ...(packed ? { 'content-encoding': 'gzip' } : {}) });
  const bytes = createReadStream(file);
  (packed ? bytes.pipe(createGzip()) : bytes).pipe(response);
}).listen(0, '127.0.0.1');
await new Promise(ready => server.once('listening', ready));

const chrome = await launcher.launch({ chromePath: process.env.CHROME_PATH, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
let low = false;
try {
  for (const page of PAGES) {
    const scores = Object.fromEntries(Object.keys(FLOORS).map(name => [name, []]));
    const lost = new Set();
    for (let run = 0; run < Number(runs); run++) {
      const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port: chrome.port, output: 'json', onlyCategories: Object.keys(FLOORS), disableFullPageScreenshot: true, logLevel: 'error' });
      for (const name of Object.keys(FLOORS)) {
        scores[name].push(Math.round(lhr.categories[name].score * 100));
        for (const { id, weight } of lhr.categories[name].auditRefs) {
          const { score } = lhr.audits[id];
          if (weight > 0 && score !== null && score < .9) lost.add(`${id} ${score}`);
        }
      }
    }

    const medians = Object.fromEntries(Object.entries(scores).map(([name, values]) => [name, median(values)]));
    low ||= Object.entries(FLOORS).some(([name, floor]) => medians[name] < floor);
    console.log(`/${page}: ${Object.entries(medians).map(([name, value]) => `${name} ${value}`).join(', ')}${lost.size ? ` (${[...lost].join(', ')})` : ''}`);
  }
} finally {
  await chrome.kill();
  server.close();
}

process.exit(low ? 1 : 0);
