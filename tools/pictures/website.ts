import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// `npm run pictures:website`: what dist/ gives a website. A page without JavaScript, and an embed in the page of a
// clinic, as a picture and opened.

const OUT = 'docs/pictures/website';
const CLINIC = (base: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Elm Street Physiotherapy</title>
  <style>
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #222; font: 18px/1.5 Georgia, serif; }
    trigger-point-explorer { --tpe-accent: #7a1f5c; --tpe-radius: 6px; }
  </style>
  <h1>Pain under the heel</h1>
  <p>Sore first steps in the morning are the most common reason to see us. Have a look where they can come from.</p>
  <trigger-point-explorer condition="plantar-heel-pain" theme="light">
    <a slot="booking" href="/book">Book a visit with us</a>
  </trigger-point-explorer>
  <script src="${base}embed.js" defer></script></html>`;

mkdirSync(OUT, { recursive: true });
const server = await serveFolder('dist');
const host = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(CLINIC(server.url));
});
await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
const hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });

const phone = { width: 390, height: 844 };
const plain = await browser.newPage({ viewport: phone, javaScriptEnabled: false });
await plain.goto(`${server.url}es/points/soleus-trp1/`, { waitUntil: 'networkidle' });
await save(plain, 'without-javascript-phone');

const clinic = await browser.newPage({ viewport: { width: 900, height: 860 }, reducedMotion: 'reduce' });
await clinic.goto(hostUrl, { waitUntil: 'networkidle' });
await save(clinic, 'embed-poster');
await clinic.locator('trigger-point-explorer').getByRole('button').first().click();
const frame = clinic.frameLocator('trigger-point-explorer iframe');
await frame.getByRole('button', { name: 'None of these' }).click();
await frame.locator('[data-scene="ready"]').waitFor({ timeout: 120_000 });
await clinic.evaluate(async () => {
  for (let i = 0; i < 60; i++) await new Promise(requestAnimationFrame);
  document.querySelector('trigger-point-explorer')?.scrollIntoView();
});
await save(clinic, 'embed-open');
await browser.close();
host.close();
await server.close();

async function save(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ type: 'jpeg', quality: 86 });
  writeFileSync(`${OUT}/${name}.jpg`, picture);
  console.log(`${OUT}/${name}.jpg  ${Math.round(picture.length / 1024)} kB`);
}
