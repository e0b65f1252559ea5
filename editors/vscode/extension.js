// SPDX-License-Identifier: Apache-2.0

// The extension starts "jwtvet lsp" beside gopls; all else is the server's.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { server, documents } = require('./options');

let client;

async function start() {
  const path = vscode.workspace.getConfiguration('jwtvet').get('path');
  client = new LanguageClient('jwtvet', 'jwtvet', server(path), documents);
  try {
    await client.start();
  } catch (err) {
    vscode.window.showErrorMessage(
      `jwtvet does not start: ${err.message}. Is it installed? go install github.com/jwtvet/jwtvet/cmd/jwtvet@latest`);
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (old && old.isRunning()) {
    await old.stop();
  }
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('jwtvet.restart', restart),
    vscode.workspace.onDidChangeConfiguration((e) => e.affectsConfiguration('jwtvet') && restart()));
  await start();
}

module.exports = { activate, deactivate: stop };
