// SPDX-License-Identifier: Apache-2.0

// Package names holds constants and variables that other packages use.
package names

// SigningSecret is a constant of a package that knows no JWT.
const SigningSecret = "four-swans-on-a-frozen-lake-1907"

// Fallback is a variable that nobody assigns again.
var Fallback = []byte("an-orchard-behind-the-post-office")

// KeyFile, KeyID and KeyVar are no keys.
const (
	KeyFile = "/etc/tokens/hmac-signing-key.bin"
	KeyID   = "primary-signing-key-2024-03"
	KeyVar  = "TOKENS_SIGNING_SECRET"
)

// Named is a type with a constant of its own.
type Named string

// Typed is such a constant.
const Typed Named = "violet-ink-on-yellow-paper-2210"
