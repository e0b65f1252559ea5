;; SPDX-License-Identifier: Apache-2.0

;; Open a file, type, see what is found, fix it, see it gone. CLIENT is lsp-mode or eglot; SETUP
;; is a file with the setup of docs/editors.md.

(require 'package)
(package-initialize)
(require 'go-mode)
(require 'flymake)
(remove-hook 'flymake-diagnostic-functions 'flymake-proc-legacy-flymake)

(defvar typed "package typed

import (
	\"time\"

	\"github.com/golang-jwt/jwt/v5\"
)

func Sign(key []byte) (string, error) {
	/* é😀 */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{\"exp\": time.Now().Add(time.Hour).UnixMilli()}).SignedString(key)
}
")

(defun fail (text &rest args)
  (apply #'message (concat "FAILED: " text) args)
  (kill-emacs 1))

(defun wait (what test)
  (let ((end (+ (float-time) 120)))
    (while (not (funcall test))
      (when (> (float-time) end)
        (fail "no %s; diagnostics: %S" what (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
      (accept-process-output nil 0.1)))
  (message "ok: %s" what))

;; Emacs without a screen is never idle, which is when flymake asks and eglot tells.
(defun ours ()
  (when (fboundp 'eglot--signal-textDocument/didChange)
    (eglot--signal-textDocument/didChange))
  (flymake-start nil)
  (seq-find (lambda (d) (string-match-p "(jwttimeunit)" (flymake-diagnostic-text d))) (flymake-diagnostics)))

;; What lsp-mode 8.0.0 takes for a place in a line is off behind characters beyond U+FFFF.
(defun lsp-mode-session ()
  (setq typed (replace-regexp-in-string "😀" "è" typed t t))
  (require 'lsp-mode)
  (require 'lsp-diagnostics)
  (setq lsp-session-file (expand-file-name "session" (getenv "HOME"))
        lsp-auto-guess-root t lsp-enable-snippet nil lsp-diagnostics-provider :flymake)
  (load (getenv "SETUP"))
  (find-file "typed/typed.go")
  (lsp)
  (wait "servers" (lambda () (= 2 (seq-count (lambda (w) (eq 'initialized (lsp--workspace-status w))) (lsp-workspaces)))))
  (lambda ()
    (let ((action (seq-find (lambda (a) (string-match-p "seconds" (lsp:code-action-title a)))
                            (lsp-code-actions-at-point))))
      (message "ok: the fix %S" (lsp:code-action-title action))
      (lsp-execute-code-action action))))

(defun eglot-session ()
  (require 'eglot)
  (setq eglot-confirm-server-initiated-edits nil)
  (load (getenv "SETUP"))
  (find-file "typed/typed.go")
  (call-interactively #'eglot)
  (wait "a server" #'eglot-current-server)
  (lambda ()
    (let ((completing-read-function
           (lambda (_prompt all &rest _) (or (seq-find (lambda (a) (string-match-p "seconds" a)) (all-completions "" all))
                                             (fail "no fix")))))
      (eglot-code-actions (point) nil "quickfix" t))))

(let ((fix (if (equal (getenv "CLIENT") "eglot") (eglot-session) (lsp-mode-session))))
  ;; Typed, not saved.
  (erase-buffer)
  (insert typed)
  (wait "a finding in text that is not saved" #'ours)
  (let* ((found (ours))
         (text (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))
    (unless (equal text "time.Now().Add(time.Hour).UnixMilli()")
      (fail "the range covers %s" text))
    (message "ok: the range, behind characters of several bytes")
    (goto-char (flymake-diagnostic-beg found)))
  (funcall fix)
  (wait "the fix in the text" (lambda () (save-excursion (goto-char (point-min)) (search-forward "Add(time.Hour).Unix()" nil t))))
  (wait "the finding gone" (lambda () (not (ours))))
  (set-buffer-modified-p nil))
