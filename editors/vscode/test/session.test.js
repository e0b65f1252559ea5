// SPDX-License-Identifier: Apache-2.0

// The extension as Visual Studio Code runs it, with a stand-in for its window and the real
// server: open a file, see, fix, see it gone, restart, leave.
'use strict';

const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { test } = require('node:test');
const { pathToFileURL } = require('node:url');
const window = require('./window');

const root = join(__dirname, '..', '..', '..');

const typed = `package typed

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func Sign(key []byte) (string, error) {
	/* é😀 */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli()}).SignedString(key)
}
`;

test('a session', { timeout: 300_000 }, async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'jwtvet-vscode-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const bin = join(dir, process.platform === 'win32' ? 'jwtvet.exe' : 'jwtvet');
  execFileSync('go', ['build', '-o', bin, './cmd/jwtvet'], { cwd: root, stdio: 'inherit' });
  const module = join(dir, 'module');
  cpSync(join(root, 'testdata', 'drivers'), module, { recursive: true });
  mkdirSync(join(module, 'typed'));
  const file = join(module, 'typed', 'typed.go');
  writeFileSync(file, 'package typed\n');

  const w = window.open({ path: bin });
  const extension = require('../extension');
  await extension.activate({ subscriptions: [] });
  assert.deepEqual(w.errors, []);

  const uri = w.vscode.Uri.parse(pathToFileURL(file).href);
  const doc = new w.TextDocument(uri, typed);
  const shown = (count) => new Promise((resolve) => {
    const look = (of, list) => {
      if (of === uri.toString() && list.length === count) {
        w.events.off('shown', look);
        resolve(list);
      }
    };
    w.events.on('shown', look);
  });

  let seen = shown(1);
  w.vscode.workspace.textDocuments.push(doc);
  w.events.emit('open', doc);
  const [found] = await seen;
  assert.equal(found.code.value, 'jwttimeunit');
  assert.match(found.code.target.toString(), /docs\/rules\/jwttimeunit\.md$/);
  assert.equal(found.source, 'jwtvet');
  assert.equal(found.severity, 0);
  const line = typed.split('\n')[found.range.start.line];
  assert.equal(line.slice(found.range.start.character, found.range.end.character), 'time.Now().Add(time.Hour).UnixMilli()');

  const token = new w.vscode.CancellationTokenSource().token;
  const actions = await w.providers[0].provideCodeActions(doc, found.range, { diagnostics: [found], only: undefined }, token);
  assert.equal(actions.length, 2);
  assert.equal(actions[0].isPreferred, true);
  const [[of, edits]] = actions[0].edit.changes;
  assert.equal(of, uri.toString());
  for (const e of edits) {
    const lines = doc.text.split('\n');
    const { start, end } = e.range;
    assert.equal(start.line, end.line);
    lines[start.line] = lines[start.line].slice(0, start.character) + e.newText + lines[start.line].slice(end.character);
    doc.text = lines.join('\n');
  }
  assert.match(doc.text, /Add\(time\.Hour\)\.Unix\(\)/);
  doc.version = 2;
  seen = shown(0);
  w.events.emit('change', { document: doc, contentChanges: [{ text: doc.text }] });
  await seen;

  doc.text = typed;
  doc.version = 3;
  seen = shown(1);
  await w.commands.get('jwtvet.restart')();
  await seen;
  await extension.deactivate();
});

test('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  assert.equal(manifest.license, 'Apache-2.0');
  assert.deepEqual(manifest.contributes.commands.map((c) => c.command), ['jwtvet.restart']);
  assert.deepEqual(Object.keys(manifest.contributes.configuration.properties), ['jwtvet.path']);
});
