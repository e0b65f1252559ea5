// SPDX-License-Identifier: Apache-2.0

/*
Package jwtweakrand defines an analyzer that reports keys and identifiers that can be worked out.

# Analyzer jwtweakrand

jwtweakrand: find keys and ids made of weak randomness

The numbers of math/rand follow from a small state: who sees some of them, or knows when
the program was started, knows the rest. The time, a process number and a version 1 UUID
are known to anybody who guesses well, and a hash of them is no better. A key that is made
of such numbers can be worked out, and with it any token; a refresh token, and with it the
session; an identifier, and with it the entry in a list of revoked or used tokens, where
two tokens can meet as well. RFC 8725 section 3.5, RFC 7519 section 4.1.7; CWE-338.

Reported is a key, the claims jti and nonce of a token that is signed, and what is sent
under the name refresh_token, when it is made of math/rand (both versions), the time, a
process number, or a UUID of time and machine, through any helper and any hash.

WRONG:

	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // math/rand
	}
	claims.ID = string(b)

RIGHT:

	claims.ID = rand.Text() // crypto/rand

When it is silent: something goes into the value that others do not know, or that cannot
be seen; cryptographic randomness stands beside it; the number does anything else, such as
spreading times of expiry.
*/
package jwtweakrand
