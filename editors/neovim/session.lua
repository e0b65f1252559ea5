-- SPDX-License-Identifier: Apache-2.0

-- Open a file, type, see what is found, fix it, see it gone. SERVERS has the servers' commands.

local typed = [[
package typed

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func Sign(key []byte) (string, error) {
	/* é😀 */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli()}).SignedString(key)
}]]

local function say(text) io.stdout:write(text .. '\n') end

local function fail(text)
  say('FAILED: ' .. text)
  vim.cmd('cquit 1')
end

local function wait(what, test)
  if not vim.wait(300000, test, 50) then
    fail('no ' .. what .. '; diagnostics: ' .. vim.inspect(vim.diagnostic.get(0)))
  end
  say('ok: ' .. what)
end

local clients = {}
for command in vim.env.SERVERS:gmatch('[^;]+') do
  local id = vim.lsp.start_client({ name = command, cmd = vim.split(command, ' '), root_dir = vim.fn.getcwd() })
  if not id then fail(command .. ' does not start') end
  vim.lsp.buf_attach_client(0, id)
  table.insert(clients, id)
end

local function ours()
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if d.message:find('(jwttimeunit)', 1, true) then return d end
  end
end

wait('servers', function()
  for _, id in ipairs(clients) do
    local c = vim.lsp.get_client_by_id(id)
    if not c or not c.initialized then return false end
  end
  return true
end)

-- Typed, not saved.
vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(typed, '\n'))
wait('a finding in text that is not saved', ours)
local found = ours()
local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
if line:sub(found.col + 1, found.end_col) ~= 'time.Now().Add(time.Hour).UnixMilli()' then
  fail('the range covers ' .. line:sub(found.col + 1, found.end_col))
end
say('ok: the range, behind characters of two and four bytes')

-- What an editor sends: places in UTF-16, the diagnostic as it came.
local function place(col)
  local _, units = vim.str_utfindex(line, col)
  return { line = found.lnum, character = units }
end
local range = { start = place(found.col), ['end'] = place(found.end_col) }
local came = found.user_data and found.user_data.lsp or {}
local params = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = range,
  context = { only = { 'quickfix' }, diagnostics = { vim.tbl_extend('force', came, {
    range = range, message = found.message, severity = found.severity, source = found.source, code = found.code,
  }) } },
}
local fixed = false
for id, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 30000) or {}) do
  for _, action in ipairs(answer.result or {}) do
    if not fixed and action.edit and action.title:find('seconds') then
      say('ok: the fix "' .. action.title .. '" of ' .. vim.lsp.get_client_by_id(id).name:match('[^/]+$'))
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      fixed = true
    end
  end
end
if not fixed then fail('no fix') end
local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
if not text:find('Add(time.Hour).Unix()', 1, true) then fail('the fix makes\n' .. text) end
wait('the finding gone', function() return not ours() end)

for _, id in ipairs(clients) do vim.lsp.get_client_by_id(id).stop() end
wait('goodbye', function() return #vim.lsp.get_active_clients() == 0 end)
vim.cmd('qall!')
