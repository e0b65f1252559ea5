// SPDX-License-Identifier: Apache-2.0

'use strict';

// server says how the server is started.
const server = (path) => ({ command: path, args: ['lsp'] });

// documents says which documents it sees.
const documents = { documentSelector: [{ scheme: 'file', language: 'go' }] };

module.exports = { server, documents };
