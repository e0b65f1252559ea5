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
function that differ in numbers alone are such tokens too. And a verifier of ID tokens that is
handed what a request header holds: an ID token tells a client who has logged in, and is no key
to an API (OpenID Connect Core section 2; RFC 9068 section 5).

WRONG:

	access, err := sign(user.ID, 15*time.Minute)
	refresh, err := sign(user.ID, 30*24*time.Hour)

	user, err := provider.Verifier(&oidc.Config{ClientID: "app"}).Verify(ctx, bearer(r))

RIGHT:

	access, err := sign(user.ID, "access", 15*time.Minute)
	refresh, err := sign(user.ID, "refresh", 30*24*time.Hour)

	claims := new(jwt.RegisteredClaims) // of an access token for this API
	_, err := jwt.ParseWithClaims(bearer(r), claims, keys.Keyfunc, jwt.WithAudience("https://api.example.com"))

When it is silent: the tokens differ in a claim, in typ or in the key; a claim speaks of a type,
use, scope or audience; nothing is called a refresh token; claims may be added where it is not
seen; the audience of an ID token is not compared (jwtaudience), which is how the verifier is used for
access tokens; Google's ID tokens, which its services take from each other.
*/
package jwttokentype
