// SPDX-License-Identifier: Apache-2.0

// A stand-in for the "vscode" module: as much of it as a session with one document needs. What
// is not here is a class without meaning, which is enough to be extended and asked for.
'use strict';

const Module = require('node:module');
const { EventEmitter } = require('node:events');

class Position {
  constructor(line, character) { Object.assign(this, { line, character }); }
}

class Range {
  constructor(a, b, c, d) {
    [this.start, this.end] = a instanceof Position ? [a, b] : [new Position(a, b), new Position(c, d)];
  }
}

class Diagnostic {
  constructor(range, message, severity) { Object.assign(this, { range, message, severity }); }
}

class Uri {
  constructor(text) { this.text = text; this.scheme = 'file'; this.fsPath = decodeURIComponent(new URL(text).pathname); }
  static parse(text) { return new Uri(text); }
  toString() { return this.text; }
}

class TextDocument {
  constructor(uri, text) { Object.assign(this, { uri, text, version: 1, languageId: 'go', isClosed: false }); }
  getText() { return this.text; }
}

class CancellationTokenSource {
  constructor() { this.token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) }; }
  cancel() {}
  dispose() {}
}

class CodeAction {
  constructor(title, kind) { Object.assign(this, { title, kind }); }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
}
CodeActionKind.QuickFix = new CodeActionKind('quickfix');
CodeActionKind.Empty = new CodeActionKind('');

class WorkspaceEdit {
  constructor() { this.changes = []; }
  set(uri, edits) { this.changes.push([uri.toString(), edits]); }
}

class TextEdit {
  constructor(range, newText) { Object.assign(this, { range, newText }); }
}

class Emitter {
  constructor() {
    this.listeners = [];
    this.event = (listener, self) => {
      this.listeners.push(self ? listener.bind(self) : listener);
      return { dispose() {} };
    };
  }
  fire(value) { this.listeners.forEach((l) => l(value)); }
  dispose() {}
}

class Disposable {
  constructor(dispose) { this.dispose = dispose; }
  static create(dispose) { return new Disposable(dispose); }
}

// meaningless gives an object whose other properties are functions that do nothing, and may be extended.
function meaningless(known) {
  return new Proxy(known, {
    get(target, name) {
      if (!(name in target) && typeof name === 'string') {
        target[name] = function () { return new.target ? undefined : { dispose() {} }; };
      }
      return target[name];
    },
  });
}

// open returns the module, and what the test does with the window behind it.
function open(settings) {
  const events = new EventEmitter();
  const on = (name) => (listener, self) => {
    events.on(name, self ? listener.bind(self) : listener);
    return { dispose() {} };
  };
  const errors = [], providers = [], shown = new Map(), commands = new Map();
  const channel = { append() {}, appendLine() {}, show() {}, dispose() {}, info() {}, error() {} };
  const dispose = () => ({ dispose() {} });
  const textDocuments = [];
  const vscode = meaningless({
    version: '1.100.0', Position, Range, Diagnostic, Uri, CancellationTokenSource, CodeAction, CodeActionKind, WorkspaceEdit, TextEdit,
    EventEmitter: Emitter, Disposable,
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    env: { appName: 'test', language: 'en' },
    extensions: { getExtension() {} },
    workspace: meaningless({
      textDocuments, notebookDocuments: [], workspaceFolders: [],
      getConfiguration: () => ({ get: (name, fallback) => settings[name] ?? fallback }),
      onDidOpenTextDocument: on('open'), onDidChangeTextDocument: on('change'), onDidCloseTextDocument: on('close'),
      onDidChangeConfiguration: on('settings'),
      createFileSystemWatcher: () => meaningless({ dispose() {} }),
    }),
    window: meaningless({
      visibleTextEditors: [], tabGroups: { all: [], onDidChangeTabs: dispose, onDidChangeTabGroups: dispose },
      createOutputChannel: () => channel,
      showErrorMessage: (text) => { errors.push(text); return Promise.resolve(); },
      withProgress: (_, task) => task({ report() {} }, { onCancellationRequested: dispose }),
    }),
    commands: meaningless({
      registerCommand: (name, run) => { commands.set(name, run); return { dispose() {} }; },
    }),
    languages: meaningless({
      match: (selector, doc) => (selector.some?.((s) => s.language === doc.languageId) ? 10 : 0),
      createDiagnosticCollection: () => ({
        set(uri, list) { shown.set(uri.toString(), list); events.emit('shown', uri.toString(), list); },
        delete(uri) { shown.delete(uri.toString()); }, clear() { shown.clear(); }, dispose() {}, has: () => false,
      }),
      registerCodeActionsProvider: (_, provider) => { providers.push(provider); return { dispose() {} }; },
    }),
  });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
  return { vscode, events, errors, providers, shown, commands, TextDocument };
}

module.exports = { open };
