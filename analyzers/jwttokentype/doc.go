// SPDX-License-Identifier: Apache-2.0

/*
Package jwttokentype defines an analyzer that reports refresh tokens that pass as access tokens.

# Analyzer jwttokentype

jwttokentype: find refresh tokens that nothing tells from access tokens

A refresh token lives for weeks, and is to be shown to one endpoint. If it is signed with
the key of the access tokens and says nowhere what it is, every endpoint takes it for one:
the short lifetime of access tokens is worth nothing. RFC 8725 sections 2.8 and 3.12, RFC 9068
section 5; CWE-863.

Reported is, in profile strict, a token that is called a refresh token, if an access token of
the same package is signed with the same key and carries the same claims; two calls of one
function that differ in numbers alone are such tokens too.

WRONG:

	access, err := sign(user.ID, 15*time.Minute)
	refresh, err := sign(user.ID, 30*24*time.Hour)

RIGHT:

	access, err := sign(user.ID, "access", 15*time.Minute)
	refresh, err := sign(user.ID, "refresh", 30*24*time.Hour)

When it is silent: the tokens differ in a claim, in typ or in the key; a claim speaks of a type,
use, scope or audience; nothing is called a refresh token; claims may be added where it is not
seen. ID tokens that an API takes as bearer tokens are not found yet.
*/
package jwttokentype
