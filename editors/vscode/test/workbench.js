// SPDX-License-Identifier: Apache-2.0

// The extension in the real workbench of Visual Studio Code: code-server serves it, a headless
// Chromium shows it, and keys are pressed in it. By hand, for it takes some 300 MB:
//
//	node --experimental-websocket test/workbench.js CODE-SERVER CHROMIUM [SCREENSHOTS]
'use strict';

const assert = require('node:assert/strict');
const { execFileSync, spawn } = require('node:child_process');
const { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..', '..');
const [codeServer, chromium, shots] = process.argv.slice(2);
if (!codeServer || !chromium) {
  console.error('usage: node --experimental-websocket test/workbench.js CODE-SERVER CHROMIUM [SCREENSHOTS]');
  process.exit(2);
}

const typed = `package typed

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func Sign(key []byte) (string, error) {
	/* é😀 */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli()}).SignedString(key)
}
`;

const dir = mkdtempSync(join(tmpdir(), 'jwtvet-workbench-'));
const started = [];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// start runs a program and returns the first match in what it says.
function start(program, args, said) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, GOWORK: 'off', GOFLAGS: '' } });
  started.push(child);
  return new Promise((resolve, reject) => {
    let all = '';
    const look = (data) => {
      all += data;
      const m = all.match(said);
      if (m) resolve(m[1]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program} ends with ${code}\n${all}`)));
  });
}

// Page is a page of the browser, by the Chrome DevTools Protocol.
class Page {
  static async open(devtools, url) {
    const { host } = new URL(devtools);
    const target = await (await fetch(`http://${host}/json/new?${encodeURIComponent(url)}`, { method: 'PUT' })).json();
    const page = new Page();
    page.socket = new WebSocket(target.webSocketDebuggerUrl);
    page.waiting = new Map();
    page.socket.addEventListener('message', (e) => {
      const m = JSON.parse(e.data);
      page.waiting.get(m.id)?.(m);
      page.waiting.delete(m.id);
    });
    await new Promise((resolve, reject) => {
      page.socket.addEventListener('open', resolve);
      page.socket.addEventListener('error', reject);
    });
    return page;
  }

  async send(method, params = {}) {
    const id = (this.last = (this.last ?? 0) + 1);
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  // text returns what the first element of a selector shows, in one line; undefined if there is none.
  async text(selector) {
    const expression = `document.querySelector(${JSON.stringify(selector)})?.textContent.replace(/\\s+/g, ' ')`;
    return (await this.send('Runtime.evaluate', { expression })).result.value;
  }

  async until(what, condition, seconds = 60) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
      if (await condition()) {
        console.log(`ok: ${what}`);
        return;
      }
    }
    await this.shot('failed');
    throw new Error(`never: ${what}`);
  }

  // press presses a key: Control is 2, Shift 8.
  async press(key, code, modifiers = 0) {
    const event = { key, code, modifiers, windowsVirtualKeyCode: { F8: 119, Enter: 13, Escape: 27, '.': 190 }[key] ?? key.toUpperCase().charCodeAt(0) };
    await this.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async shot(name) {
    if (shots) {
      const { data } = await this.send('Page.captureScreenshot');
      writeFileSync(join(shots, `${name}.png`), Buffer.from(data, 'base64'));
    }
  }
}

async function main() {
  const bin = join(dir, 'jwtvet');
  execFileSync('go', ['build', '-o', bin, './cmd/jwtvet'], { cwd: root, stdio: 'inherit' });
  const module = join(dir, 'module');
  cpSync(join(root, 'testdata', 'drivers'), module, { recursive: true });
  mkdirSync(join(module, 'typed'));
  const file = join(module, 'typed', 'typed.go');
  writeFileSync(file, typed);

  const data = join(dir, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ 'jwtvet.path': bin, 'workbench.startupEditor': 'none' }));
  writeFileSync(join(dir, 'config.yaml'), '');
  const places = ['--config', join(dir, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', join(dir, 'extensions')];
  const vsix = join(dir, 'jwtvet.vsix');
  execFileSync('npx', ['--yes', '@vscode/vsce', 'package', '-o', vsix], { cwd: join(__dirname, '..'), stdio: 'ignore' });
  execFileSync(codeServer, [...places, '--install-extension', vsix], { stdio: 'ignore' });

  const server = await start(codeServer, [...places, '--auth', 'none', '--bind-addr', '127.0.0.1:0',
    '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'], /HTTP server listening on (\S+)/);
  const devtools = await start(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1400,900',
    `--user-data-dir=${join(dir, 'chromium')}`, '--remote-debugging-port=0', 'about:blank'], /DevTools listening on (\S+)/);
  const payload = JSON.stringify([['openFile', `vscode-remote://${new URL(server).host}${file}`]]);
  const page = await Page.open(devtools, `${server}?folder=${module}&payload=${encodeURIComponent(payload)}`);

  await page.until('the workbench shows the file', async () => (await page.text('.monaco-editor .view-lines'))?.includes('jwt.'));
  await page.until('a squiggle is under the finding', async () => (await page.text('.squiggly-error')) !== undefined);
  await page.press('M', 'KeyM', 2 + 8);
  const problems = '.markers-panel-container';
  await page.until('the Problems panel shows the finding and its rule', async () => /\(jwttimeunit\)jwtvet/.test(await page.text(problems)));
  console.log(await page.text(`${problems} .monaco-list-rows`));
  await page.shot('found');

  await page.press('1', 'Digit1', 2); // back to the editor
  await page.press('F8', 'F8');
  await page.until('the next problem is the finding', async () => (await page.text('.marker-widget'))?.includes('jwttimeunit'));
  await page.press('Escape', 'Escape');
  await page.press('.', 'Period', 2);
  await page.until('the fix and the suppression are offered', async () => /Suppress jwttimeunit/.test(await page.text('.action-widget')));
  console.log(await page.text('.action-widget .monaco-list-rows'));
  await page.shot('offered');
  await page.press('Enter', 'Enter');
  await page.until('the fix is in the editor', async () => (await page.text('.monaco-editor .view-lines'))?.includes('Add(time.Hour).Unix()'));
  await page.until('the squiggle is gone', async () => (await page.text('.squiggly-error')) === undefined);
  await page.until('no problem is left', async () => /No problems/.test(await page.text(problems)));
  await page.shot('fixed');
  await page.press('S', 'KeyS', 2);
  await page.until('the file on disk is fixed', async () => readFileSync(file, 'utf8') === typed.replace('.UnixMilli()', '.Unix()'));
}

main().then(() => console.log('all well'), (err) => {
  console.error(err.message);
  process.exitCode = 1;
}).finally(async () => {
  for (const child of started) {
    child.removeAllListeners('exit');
    child.kill();
  }
  await sleep(1000);
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
});
